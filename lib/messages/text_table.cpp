// SPDX-License-Identifier: Apache-2.0
#include "messages/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"

namespace habitat {
namespace {

constexpr int gap = 2;
constexpr int narrowest = 10;

void trim_right(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

// Of columns side by side.
int total_width(const std::vector<int>& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1));
}

// The end of a word and of the signs that French sets apart from it, which no line begins with.
std::size_t end_of_word(const std::string& text, std::size_t at) {
  const auto next_space = [&](std::size_t from) {
    return std::min(text.find(' ', from), text.size());
  };
  std::size_t end = next_space(at);
  while (end < text.size()) {
    const std::size_t further = next_space(end + 1);
    const std::string_view next = std::string_view(text).substr(end + 1, further - end - 1);
    const bool sign = next == ";" || next == ":" || next == "?" || next == "!" || next == "%" ||
                      next == "€" || next == "»";
    if (!sign && !std::string_view(text).substr(at, end - at).ends_with("«")) break;
    end = further;
  }
  return end;
}

}  // namespace

std::string fit(const std::string& text, int width, bool to_right) {
  const int length = count_characters(text);
  if (length > width) return fmt::format("{}…", first_characters(text, width - 1));
  std::string padded = text;
  padded.insert(to_right ? 0 : text.size(), static_cast<std::size_t>(width - length), ' ');
  return padded;
}

std::string wrap(const std::string& text, int width, int indent) {
  std::string result;
  int taken = 0;  // of the line that is being written
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const std::string_view word = std::string_view(text).substr(at, end - at);
    const int length = count_characters(word);
    if (taken > 0 && taken + 1 + length > width) {
      append(result, "\n{:{}}", "", indent);
      taken = indent;
    } else if (at > 0) {
      result += ' ';
      ++taken;
    }
    result += word;
    taken += length;
    at = end + 1;
  }
  result += '\n';
  return result;
}

void TextTable::drop_empty_columns() {
  for (std::size_t c = columns_.size(); c-- > 0;) {
    const bool says =
        std::any_of(rows_.begin(), rows_.end(), [&](const auto& row) { return !row[c].empty(); });
    if (says) continue;
    columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(c));
    for (auto& row : rows_) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
  }
}

std::vector<int> TextTable::widths(int width) const {
  std::vector<int> widths;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    int widest =
        std::max(count_characters(columns_[c].heading), count_characters(columns_[c].unit));
    for (const auto& row : rows_) widest = std::max(widest, count_characters(row[c]));
    widths.push_back(widest);
  }
  // The widest column of words gives way, one character at a time. Numbers are never cut.
  while (width > 0 && total_width(widths) > width) {
    int widest = -1;
    for (std::size_t c = 0; c < columns_.size(); ++c)
      if (!columns_[c].to_right && !columns_[c].whole && widths[c] > narrowest &&
          (widest < 0 || widths[c] > widths[static_cast<std::size_t>(widest)]))
        widest = static_cast<int>(c);
    if (widest < 0) break;
    --widths[static_cast<std::size_t>(widest)];
  }
  return widths;
}

std::string TextTable::render(int width, bool lines, bool colour) const {
  const auto sizes = widths(width);
  const bool units =
      std::any_of(columns_.begin(), columns_.end(), [](const auto& c) { return !c.unit.empty(); });
  const auto row_text = [&](auto&& cell) {
    std::string line;
    for (std::size_t c = 0; c < columns_.size(); ++c)
      line.append(c == 0 ? 0 : gap, ' ').append(fit(cell(c), sizes[c], columns_[c].to_right));
    trim_right(line);
    return line;
  };
  const auto heading = [&](const std::string& line) {
    return fmt::format("{}\n", painted(line, "2", colour));
  };
  std::string text = heading(row_text([&](std::size_t c) { return columns_[c].heading; }));
  if (units) text += heading(row_text([&](std::size_t c) { return columns_[c].unit; }));
  if (lines) text += heading(fmt::format("{:─<{}}", "", std::max(0, total_width(sizes))));
  for (const auto& row : rows_)
    append(text, "{}\n", row_text([&](std::size_t c) { return row[c]; }));
  return text;
}

}  // namespace habitat
