// SPDX-License-Identifier: Apache-2.0
#include "verbs/verify/verify.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "files/file_bytes.hpp"
#include "files/files.hpp"
#include "files/output.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "read/json_document.hpp"
#include "verbs/verify/verify_text.hpp"

namespace habitat::verbs {
namespace {

// The line that a record is, without its end; empty ones may come before it.
std::string_view line_in(std::string_view record) {
  record = record.substr(0, record.find_last_not_of(" \t\r\n") + 1);
  return record.substr(record.rfind('\n') + 1);  // npos + 1 is 0
}

// A result that ends where its line does.
bool is_line(const RowBlock& block) {
  const auto line = line_in(block.text);
  return line.starts_with('{') && (line.ends_with('}') || block.end == RecordEnd::too_large);
}

class Verify {
 public:
  explicit Verify(Session& session) : session_(session), text_(session) {}

  void file(const std::string& name) {
    Faults faults;
    FileBytes bytes(name, faults);
    session_.tell(faults, {});
    if (!bytes.is_open()) return;
    const int before = results_;
    refused_ = 0;
    RowCutter cutter(bytes, RowForm::ndjson);
    RowBlock first, second;
    cutter.take_record(first);
    // One result on each line, or one document: a result, or an array of them.
    const bool more = is_line(first) && cutter.take_record(second);
    if (more || name.ends_with(".ndjson"))
      lines(bytes.name(), cutter, first, second);
    else
      whole(bytes.name(), cutter, std::move(first));
    if (bytes.error() != 0)
      session_.tell({file_fault(Code::cannot_read, bytes.name(), bytes.error())}, {});
    else if (results_ == before && refused_ == 0)
      session_.tell({{Code::no_result, top, "", {std::string(session_.tool.name)}}},
                    {{bytes.name(), ""}});
  }

  int finish() {
    const std::string text = text_.take();
    return text.empty() ? session_.code : session_.print(text);
  }

 private:
  static constexpr Place top{.source = 0, .line = 1, .column = 1};

  // A part of a file, as faults show it: after how many lines it stands there, and the name of
  // where that is.
  struct Part {
    std::vector<Source> file;
    int lines_before;
    std::string name;
  };

  void lines(const std::string& name, RowCutter& cutter, RowBlock& first, RowBlock& second) {
    RowBlock next;
    for (RowBlock* block : {&first, &second})
      if (block->rows > 0) line(name, *block);
    while (cutter.take_record(next)) {
      if (enough()) return give_up(name);
      line(name, next);
    }
  }

  void line(const std::string& name, const RowBlock& block) {
    const std::string_view text = line_in(block.text);
    if (text.empty()) return;
    const auto above = std::count(block.text.data(), text.data(), '\n');
    const int before = static_cast<int>(block.first_line - 1 + above);
    const Part part{
        {{name, std::string(text), before + 1}}, before, fmt::format("{}:{}", name, before + 1)};
    if (block.end == RecordEnd::too_large) return refuse(too_large(), part);
    document({name, std::string(text)}, part);
  }

  void whole(const std::string& name, RowCutter& cutter, RowBlock block) {
    std::string text = std::move(block.text);
    bool large = block.end == RecordEnd::too_large;
    while (!large && cutter.take_block(block)) {
      text += block.text;
      large = block.end == RecordEnd::too_large || text.size() > largest_document;
    }
    const Part part{{{name, text}}, 0, name};
    if (large) return refuse(too_large(), {{{name, ""}}, 0, name});
    document({name, std::move(text)}, part);
  }

  static Faults too_large() {
    return {{Code::too_large, top, "", {std::to_string(largest_document >> 20)}}};
  }

  void document(Source text, const Part& part) {
    Faults faults;
    const Document read = read_json_document(std::move(text), faults);
    if (!faults.empty()) return refuse(std::move(faults), part);
    if (read.root.type != Node::Type::list) return result(read.root, part);
    for (const Entry& entry : read.root.entries) {
      if (enough()) return give_up(part.file.front().name);
      result(entry.value, part);
    }
  }

  void result(const Node& saved, const Part& part) {
    Verification found = verify(session_.tool, saved, part.file, program());
    ++results_;
    if (!found.faults.empty())
      return refuse(std::move(found.faults), part, std::move(found.list_rows));
    session_.tell_rows(found.row_faults, found.sources);
    if (!found.same()) session_.raise(verdict_negative);
    text_.add(found, part.name);
  }

  // Places are those of the file, or of rows of its lists.
  void refuse(Faults faults, const Part& part, std::vector<Source> list_rows = {}) {
    const auto of_file = static_cast<int>(part.file.size());
    faults.change([&](Fault& fault) {
      if (fault.place.known() && fault.place.source < of_file)
        fault.place.line += part.lines_before;
    });
    list_rows.insert(list_rows.begin(), part.file.begin(), part.file.end());
    session_.tell(faults, list_rows);
    ++refused_;
  }

  // What holds no results at all says so as often as faults are told, not on every line.
  bool enough() const { return refused_ >= static_cast<int>(most_faults_told); }

  void give_up(const std::string& name) const {
    if (session_.diagnostics().json) return;
    to_stderr(say(
        session_.language,
        {"and more: the rest of {} is not read\n", "et d'autres : la suite de {} n'est pas lue\n"},
        printable(name)));
  }

  Session& session_;
  VerifyText text_;
  int results_ = 0;  ///< looked at
  int refused_ = 0;  ///< documents and results of the file
};

}  // namespace

int verb_verify(Session& session) {
  if (session.request.words.empty()) {
    const std::string name(session.tool.name);
    session.tell({{Code::usage, {}, "", {"verify", name + " verify result.json"}}}, {});
    return session.code;
  }
  Verify verify(session);
  for (const std::string& file : session.request.words) verify.file(file);
  return verify.finish();
}

}  // namespace habitat::verbs
