// SPDX-License-Identifier: Apache-2.0
#include "read/exports/lines.hpp"

#include "messages/utf8.hpp"
#include "numbers/written_number.hpp"

namespace habitat::exports {
namespace {

constexpr std::size_t longest_line = 1u << 20, piece = 1u << 16;

// What Windows-1252 has where Latin-1 has controls.
constexpr std::string_view high[32] = {
    "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
    "", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};

std::string without_blanks_around(std::string_view text) {
  text.remove_prefix(blank_length(text));
  while (!text.empty()) {
    std::size_t blank = 0;
    for (const std::string_view one : {" ", "\t", "\u00A0", "\u202F"})
      if (text.ends_with(one)) blank = one.size();
    if (blank == 0) break;
    text.remove_suffix(blank);
  }
  return std::string(text);
}

}  // namespace

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      text += c;
    else if (byte < 0xA0)
      text += high[byte - 0x80];
    else
      (text += static_cast<char>(0xC0 | byte >> 6)) += static_cast<char>(0x80 | (byte & 0x3F));
  }
  return text;
}

bool Lines::fill() {
  if (ended_) return false;
  waiting_.erase(0, used_);
  used_ = 0;
  const std::size_t before = waiting_.size();
  waiting_.resize(before + piece);
  const std::size_t count = bytes_.read(waiting_.data() + before, piece);
  waiting_.resize(before + count);
  ended_ = count == 0;
  return count > 0;
}

bool Lines::next(std::string& line) {
  std::size_t end = waiting_.find('\n', used_);
  while (end == waiting_.npos && waiting_.size() - used_ < longest_line && fill())
    end = waiting_.find('\n', used_);
  if (end == waiting_.npos && used_ == waiting_.size()) return false;
  const bool whole = end != waiting_.npos;
  std::string_view text =
      std::string_view(waiting_).substr(used_, (whole ? end : waiting_.size()) - used_);
  used_ = whole ? end + 1 : waiting_.size();
  if (++number_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.ends_with('\r')) text.remove_suffix(1);
  line = first_bad_byte(text) == text.npos ? std::string(text) : from_windows_1252(text);
  return true;
}

std::vector<std::string> cells_of(std::string_view line, char separator) {
  std::vector<std::string> cells;
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    if (i == line.size() || (line[i] == separator && !quoted)) {
      cells.push_back(without_blanks_around(cell));
      cell.clear();
    } else if (line[i] == '"') {
      quoted = !quoted;
    } else {
      cell += line[i];
    }
  }
  return cells;
}

}  // namespace habitat::exports
