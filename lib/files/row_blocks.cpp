// SPDX-License-Identifier: Apache-2.0
#include "files/row_blocks.hpp"

#include <algorithm>
#include <cstring>

#include "messages/plain_text.hpp"

namespace habitat {
namespace {

constexpr std::size_t beginning_kept = 4096;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

bool is_blank(std::string_view record, const RowDialect& dialect) {
  return std::all_of(record.begin(), record.end(), [&](char c) {
    return c == dialect.separator || c == ' ' || c == '\t' || c == '\r' || c == '\n';
  });
}

std::string_view without_line_end(std::string_view record) {
  if (!record.empty() && record.back() == '\n') record.remove_suffix(1);
  if (!record.empty() && record.back() == '\r') record.remove_suffix(1);
  return record;
}

// The next such byte from where the scan stands, or the end of what is there. It is looked for
// once: `cached` says up to where that is known.
std::size_t RowCutter::next(char byte, std::size_t& cached) const {
  cached = std::max(cached, scanned_);
  if (cached >= pending_.size()) return pending_.size();
  const void* found = std::memchr(pending_.data() + cached, byte, pending_.size() - cached);
  cached = found ? static_cast<std::size_t>(static_cast<const char*>(found) - pending_.data())
                 : pending_.size();
  return cached;
}

// Reads more behind what is there; false at the end.
bool RowCutter::fill() {
  while (!finished_) {
    const auto before = pending_.size();
    pending_.resize(before + block_size_);
    const auto count = source_.read(pending_.data() + before, block_size_);
    pending_.resize(before + count);
    finished_ = count == 0;
    if (!begun_ && !finished_ && pending_.size() < byte_order_mark.size()) continue;
    // It is no part of the first name.
    if (!begun_ && pending_.starts_with(byte_order_mark)) pending_.erase(0, byte_order_mark.size());
    begun_ = true;
    if (!finished_) return true;
  }
  return false;
}

// A semicolon or a tab outside quotes in the header stands between its columns: no name of a column
// has one.
void RowCutter::find_dialect() {
  dialect_known_ = true;
  bool quoted = false, any = false;
  for (std::size_t at = 0; at < largest_record && (at < pending_.size() || fill()); ++at) {
    const char c = pending_[at];
    if (c == '"') quoted = !quoted;
    if (c == '\n' && !quoted && any) break;
    any |= c != '\n' && c != '\r';
    if (!quoted && (c == ';' || (c == '\t' && dialect_.separator == ',')))
      dialect_.separator = c;
  }
  take_separator_line();
}

// "sep=;" is for spreadsheets: no record, but its line counts.
void RowCutter::take_separator_line() {
  constexpr std::string_view says = "sep=";
  const auto first = pending_.find_first_not_of("\r\n");
  if (first == pending_.npos) return;
  const auto end = std::min(pending_.find('\n', first), pending_.size());
  std::string line(without_line_end(std::string_view(pending_).substr(first, end - first)));
  std::erase(line, '"');
  if (line.size() != says.size() + 1 || in_lower_case(line).substr(0, says.size()) != says) return;
  if (std::string_view(",;\t").find(line.back()) == std::string_view::npos) return;
  dialect_.separator = line.back();
  const auto after = std::min(end + 1, pending_.size());
  line_ += std::count(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(after), '\n');
  pending_.erase(0, after);
  if (pending_.starts_with(byte_order_mark)) pending_.erase(0, byte_order_mark.size());
}

// Moves the scan behind the end of the record; false when that is not there yet.
bool RowCutter::find_end() {
  if (form_ == RowForm::csv) return find_csv_end();
  scanned_ = next('\n', line_end_);
  if (scanned_ == pending_.size()) return false;
  ++scanned_;
  lines_within_ = 1;
  return true;
}

bool RowCutter::find_csv_end() {
  while (scanned_ < pending_.size()) {
    if (within_ == Within::quotes) {
      const auto quote = next('"', quote_);
      lines_within_ += std::count(pending_.begin() + static_cast<std::ptrdiff_t>(scanned_),
                                  pending_.begin() + static_cast<std::ptrdiff_t>(quote), '\n');
      scanned_ = quote;
      if (quote == pending_.size()) return false;
      within_ = Within::quote_in_quotes;
      ++scanned_;
    } else if (within_ == Within::quote_in_quotes) {
      const bool doubled = pending_[scanned_] == '"';
      within_ = doubled ? Within::quotes : Within::plain;
      scanned_ += doubled ? 1 : 0;
    } else {
      const auto quote = next('"', quote_), end = next('\n', line_end_);
      scanned_ = std::min(quote, end);
      if (scanned_ == pending_.size()) return false;
      // A quote has a meaning where a cell begins, and nowhere else.
      if (quote < end && (quote == start_ || pending_[quote - 1] == dialect_.separator))
        within_ = Within::quotes;
      ++scanned_;
      if (end < quote) {
        ++lines_within_;
        return true;
      }
    }
  }
  return false;
}

void RowCutter::drop(std::size_t count) {
  pending_.erase(0, count);
  for (std::size_t* at : {&used_, &start_, &scanned_, &quote_, &line_end_})
    *at -= std::min(*at, count);
}

// Passes over what remains of a record that is too large; its beginning is kept.
bool RowCutter::take_large(RowBlock& block, bool ended) {
  block.text.assign(pending_, start_, beginning_kept);
  block.end = RecordEnd::too_large;
  block.rows = 1;
  block.first_line = line_;
  while (!ended) {
    // The last byte stays: a quote after a comma is not one after a letter.
    drop(pending_.size() - 1);
    start_ = std::string::npos;
    scanned_ = 1;
    if (!fill()) break;
    ended = find_end();
  }
  if (!ended && within_ == Within::quotes) block.end = RecordEnd::open_quote;
  used_ = ended ? scanned_ : pending_.size();
  start_ = used_;
  line_ += lines_within_;
  ++row_;
  return true;
}

bool RowCutter::take(RowBlock& block, std::size_t size, std::int64_t most) {
  if (form_ == RowForm::csv && !dialect_known_) find_dialect();
  drop(used_);
  quote_ = line_end_ = 0;  // a record whose scan was left off is scanned again
  block.rows = 0;
  block.dialect = dialect_;
  block.end = RecordEnd::whole;
  block.first_line = line_;
  block.first_row = row_;
  while (used_ < size && block.rows < most && block.end == RecordEnd::whole) {
    start_ = scanned_ = used_;
    within_ = Within::plain;
    lines_within_ = 0;
    bool ended = find_end();
    while (!ended && pending_.size() - start_ <= largest_record) {
      // What is complete goes out before more is waited for.
      if (block.rows > 0 && !finished_ && !source_.ready()) break;
      const bool more = fill();
      ended = find_end();
      if (!more) break;
    }
    const auto size_so_far = (ended ? scanned_ : pending_.size()) - start_;
    const bool large = size_so_far > largest_record;
    if (large && block.rows == 0) return take_large(block, ended);
    if (large || (!ended && !finished_)) break;
    if (!ended && start_ == pending_.size()) break;
    if (!ended) {
      scanned_ = pending_.size();
      if (within_ == Within::quotes) block.end = RecordEnd::open_quote;
    }
    used_ = scanned_;
    line_ += lines_within_;
    const auto record = std::string_view(pending_).substr(start_, used_ - start_);
    const bool blank = form_ == RowForm::csv ? is_blank(record, dialect_)
                                             : without_line_end(record).empty();
    if (!blank) ++block.rows;
    if (size == 1 && block.rows == 0) size = used_ + 1;  // an empty line is no record
  }
  row_ += block.rows;
  block.text.assign(pending_, 0, used_);
  return used_ > 0;
}

}  // namespace habitat
