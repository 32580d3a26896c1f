// SPDX-License-Identifier: Apache-2.0
#include "read/csv_reader.hpp"

#include <algorithm>
#include <cstring>

namespace habitat {
namespace {

std::size_t distance(const char* from, const char* to) {
  return static_cast<std::size_t>(to - from);
}

}  // namespace

void CsvReader::start(const RowBlock& block) {
  block_ = &block;
  at_ = block.text.data();
  end_ = at_ + block.text.size();
  line_ = block.first_line;
  if (separator_ == block.dialect.separator) return;
  separator_ = block.dialect.separator;
  marks_ = {};
  for (const char mark : {separator_, '\n', '"'}) marks_[static_cast<unsigned char>(mark)] = true;
}

// Whether a line end stands here: LF, CR LF, or the end of the block.
bool CsvReader::at_line_end() const {
  if (at_ == end_ || *at_ == '\n') return true;
  return *at_ == '\r' && (at_ + 1 == end_ || at_[1] == '\n');
}

void CsvReader::read_plain(RowRecord& record, const char* record_start) {
  const char* const start = at_;
  const char* at = at_;
  const char* quote = nullptr;
  while (true) {
    while (at != end_ && !is_mark(*at)) ++at;
    if (at == end_ || *at != '"') break;
    if (!quote) quote = at;
    ++at;
  }
  const char* stop = at_ = at;
  if ((at_ == end_ || *at_ == '\n') && stop != start && stop[-1] == '\r') --stop;
  const std::string_view text(start, distance(start, stop));
  if (quote) record.faults.push_back({Code::quote_inside, distance(record_start, quote)});
  record.cells.push_back({text, distance(record_start, start), text.size()});
}

void CsvReader::read_quoted(RowRecord& record, const char* record_start) {
  const char* const start = at_++;
  const char* piece = at_;
  std::string* joined = nullptr;
  RowCell cell{{}, distance(record_start, start), 0};
  while (true) {
    const void* found = at_ == end_ ? nullptr : std::memchr(at_, '"', distance(at_, end_));
    at_ = found ? static_cast<const char*>(found) : end_;
    line_ += std::count(piece, at_, '\n');
    const bool doubled = found && at_ + 1 != end_ && at_[1] == '"';
    if (doubled || joined) {
      if (!joined) {
        if (unquoted_used_ == unquoted_.size()) unquoted_.emplace_back();
        joined = &unquoted_[unquoted_used_++];
        joined->clear();
      }
      joined->append(piece, at_);
    } else {
      cell.text = {piece, distance(piece, at_)};
    }
    if (!found) {
      // Of a row that is too large the end was let go.
      if (block_->end != RecordEnd::too_large)
        record.faults.push_back({Code::quote_open, cell.start});
      break;
    }
    ++at_;
    if (!doubled) break;
    joined->push_back('"');
    piece = ++at_;
  }
  if (joined) cell.text = *joined;
  cell.length = distance(start, at_);
  if (!at_line_end() && *at_ != separator_) {
    record.faults.push_back({Code::quote_inside, distance(record_start, at_) - 1});
    while (!at_line_end() && *at_ != separator_) ++at_;
  }
  if (at_ != end_ && *at_ == '\r') ++at_;
  record.cells.push_back(cell);
}

void CsvReader::read_record(RowRecord& record) {
  const char* const start = at_;
  record.line = line_;
  record.cells.clear();
  record.faults.clear();
  unquoted_used_ = 0;
  while (true) {
    if (at_ != end_ && *at_ == '"')
      read_quoted(record, start);
    else
      read_plain(record, start);
    if (at_ == end_ || *at_ == '\n') break;
    ++at_;
  }
  if (at_ != end_) ++at_;
  ++line_;
  record.text = without_line_end({start, distance(start, at_)});
}

bool CsvReader::next(RowRecord& record) {
  while (at_ != end_) {
    read_record(record);
    if (is_blank(record.text, block_->dialect)) continue;
    const bool large = at_ == end_ && block_->end == RecordEnd::too_large;
    if (large)
      record.faults = {{Code::row_too_large, 0, 1, {std::to_string(largest_record >> 20)}}};
    // The quote may be behind what was kept of the record.
    if (at_ == end_ && block_->end == RecordEnd::open_quote && record.faults.empty())
      record.faults.push_back({Code::quote_open, 0});
    return true;
  }
  return false;
}

}  // namespace habitat
