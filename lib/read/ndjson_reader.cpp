// SPDX-License-Identifier: Apache-2.0
#include "read/ndjson_reader.hpp"

#include <algorithm>

#include "read/json_parts.hpp"

namespace habitat {
namespace {

using Kind = JsonPart::Kind;

// The members of the object are keys and cells; what is inside of them is passed over.
class Members : public JsonTaker {
 public:
  Members(RowRecord& record, std::deque<std::string>& unescaped)
      : record_(record), unescaped_(unescaped) {}

  bool take(const JsonPart& part) override {
    const bool opens = part.kind == Kind::map || part.kind == Kind::list;
    if (part.kind == Kind::end) {
      if (--depth_ == 1) end_nested(part.end);
    } else if (depth_ == 1) {
      if (part.kind == Kind::key)
        record_.keys.push_back(cell_of(part));
      else
        record_.cells.push_back(opens ? RowCell{{}, part.start} : cell_of(part));
    }
    if (opens) ++depth_;
    return true;
  }

 private:
  RowCell cell_of(const JsonPart& part) {
    RowCell cell{part.text, part.start, part.end - part.start};
    if (part.kind == Kind::null) cell.text = {};
    if (part.escaped) cell.text = unescaped_.emplace_back(part.text);
    return cell;
  }
  void end_nested(std::size_t end) {
    const std::size_t start = record_.cells.back().start;
    record_.faults.push_back(
        {Code::nested_value, start, end - start, {std::string(record_.keys.back().text)}});
  }

  RowRecord& record_;
  std::deque<std::string>& unescaped_;
  int depth_ = 0;
};

}  // namespace

void NdjsonReader::start(const RowBlock& block) {
  block_ = &block;
  next_ = 0;
  line_ = block.first_line;
}

bool NdjsonReader::next(RowRecord& record) {
  const std::string_view all = block_->text;
  while (next_ < all.size()) {
    const auto end = std::min(all.find('\n', next_), all.size() - 1) + 1;
    record.text = without_line_end(all.substr(next_, end - next_));
    record.line = line_++;
    next_ = end;
    if (record.text.empty()) continue;
    record.cells.clear();
    record.keys.clear();
    record.faults.clear();
    unescaped_.clear();
    const auto first = std::min(record.text.find_first_not_of(" \t\r"), record.text.size());
    if (next_ == all.size() && block_->end == RecordEnd::too_large) {
      record.faults.push_back({Code::row_too_large, 0, 1, {std::to_string(largest_record >> 20)}});
    } else if (!record.text.substr(first).starts_with('{')) {
      record.faults.push_back({Code::row_no_object, first});
    } else {
      Members members(record, unescaped_);
      if (const auto wrong = read_json(record.text, members))
        record.faults.push_back({Code::bad_json, wrong->at, 1, {wrong->words}});
      record.keys.resize(record.cells.size());
    }
    return true;
  }
  return false;
}

}  // namespace habitat
