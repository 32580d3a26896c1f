// SPDX-License-Identifier: Apache-2.0
// verify RESULT.json...: saved results computed anew from the inputs that they hold.
#include "cli/session.hpp"
#include "cli/verify_text.hpp"
#include "describe/said.hpp"
#include "formats/files.hpp"
#include "formats/json_document.hpp"
#include "formats/utf8.hpp"

namespace habitat::cli {
namespace {

std::string_view without_end(std::string_view line) {
  return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

// A whole object on the first line, and more below.
bool is_lines(std::string_view text) {
  const auto end = text.find('\n');
  return end != text.npos && text.starts_with('{') &&
         without_end(text.substr(0, end)).ends_with('}') &&
         text.find_first_not_of(" \t\r\n", end) != text.npos;
}

class Verify {
 public:
  explicit Verify(Session& session) : session_(session), text_(session) {}

  void file(const std::string& name) {
    Faults faults;
    auto source = read_file(name, faults);
    session_.tell(faults, {});
    if (!source) return;
    const std::vector<Source> shown{{source->name, ""}};
    const Place top{.source = 0, .line = 1, .column = 1};
    if (source->text.size() > largest_document)
      return session_.tell({{Code::too_large, top, "", {std::to_string(largest_document >> 20)}}},
                           shown);
    const int before = results_;
    refused_ = 0;
    const std::vector<Source> whole{std::move(*source)};
    // One result on each line, or one document: a result, or an array of them.
    if (name.ends_with(".ndjson") || is_lines(whole.front().text))
      lines(whole);
    else
      document(whole.front(), {whole, 0, name});
    if (results_ == before && refused_ == 0)
      session_.tell({{Code::no_result, top, "", {std::string(session_.tool.name)}}}, shown);
  }

  int finish() {
    const std::string text = text_.take();
    return text.empty() ? session_.code : session_.print(text);
  }

 private:
  // A part of a file: after how many lines it stands there, and the name of where that is.
  struct Part {
    const std::vector<Source>& file;  ///< whole, as faults show it
    int lines_before;
    std::string name;
  };

  void lines(const std::vector<Source>& file) {
    const std::string &name = file.front().name, &text = file.front().text;
    std::size_t from = 0;
    for (int before = 0; from < text.size(); ++before) {
      if (enough()) return give_up(name);
      const std::size_t end = std::min(text.find('\n', from), text.size());
      const std::string_view line = without_end(std::string_view(text).substr(from, end - from));
      if (!line.empty())
        document({name, std::string(line)}, {file, before, fmt::format("{}:{}", name, before + 1)});
      from = end + 1;
    }
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
    if (!found.faults.empty()) return refuse(std::move(found.faults), part);
    if (!found.differences.empty()) session_.raise(verdict_negative);
    text_.add(found, part.name);
  }

  // Places are those of the file.
  void refuse(Faults faults, const Part& part) {
    for (Fault& fault : faults)
      if (fault.place.known()) fault.place.line += part.lines_before;
    session_.tell(faults, part.file);
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
  if (session.options.words.empty()) {
    const std::string name(session.tool.name);
    session.tell({{Code::usage, {}, "", {"verify", name + " verify result.json"}}}, {});
    return session.code;
  }
  Verify verify(session);
  for (const std::string& file : session.options.words) verify.file(file);
  return verify.finish();
}

}  // namespace habitat::cli
