// SPDX-License-Identifier: Apache-2.0
// verify RESULT.json...: saved results computed anew from the inputs that they hold.
#include "cli/session.hpp"
#include "formats/files.hpp"
#include "formats/json_writer.hpp"
#include "formats/text_table.hpp"
#include "formats/utf8.hpp"
#include "studies/verification.hpp"

namespace habitat::cli {
namespace {

constexpr std::size_t most_shown = 20;

class Verify {
 public:
  explicit Verify(Session& session)
      : session_(session), french_(session.language == Language::fr) {}

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
    told_ = false;
    // One result on each line, or one document: a result, or an array of them.
    if (name.ends_with(".ndjson") || is_lines(source->text))
      lines(*source);
    else
      document(std::move(*source), name);
    if (results_ == before && !told_)
      session_.tell({{Code::no_result, top, "", {std::string(session_.tool.name)}}}, shown);
  }

  int finish() {
    if (session_.format() == Format::json) {
      json_.end_array();
      text_ = json_.take() + "\n";
    }
    return text_.empty() ? session_.code : session_.print(text_);
  }

  void begin() {
    if (session_.format() == Format::json) json_.begin_array();
  }

 private:
  // A whole object on the first line, and more below.
  static bool is_lines(std::string_view text) {
    const auto end = text.find('\n');
    return end != text.npos && text.starts_with('{') && text.substr(0, end).ends_with('}') &&
           text.find_first_not_of(" \t\r\n", end) != text.npos;
  }

  // Each line is read as if the others were empty, so that places are those of the file.
  void lines(const Source& source) {
    std::size_t from = 0;
    for (std::size_t line = 1; from < source.text.size(); ++line) {
      const std::size_t end = std::min(source.text.find('\n', from), source.text.size());
      if (end > from)
        document({source.name, std::string(line - 1, '\n') + source.text.substr(from, end - from)},
                 source.name + ":" + std::to_string(line));
      from = end + 1;
    }
  }

  void document(Source source, const std::string& name) {
    Faults faults;
    const Document read = read_document(std::move(source), faults);
    session_.tell(faults, read.sources);
    told_ |= !faults.empty();
    if (!faults.empty()) return;
    if (read.root.type != Node::Type::list) return result(read.root, read.sources, name);
    for (const Entry& entry : read.root.entries) result(entry.value, read.sources, name);
  }

  void result(const Node& saved, const std::vector<Source>& sources, const std::string& name) {
    const Verification found = verify(session_.tool, saved, sources, program());
    ++results_;
    session_.tell(found.faults, sources);
    if (!found.faults.empty()) return;
    if (!found.differences.empty()) session_.raise(verdict_negative);
    session_.json() ? as_json(found, name) : as_text(found, name);
  }

  std::string say(std::string_view en, std::string_view fr) const {
    return std::string(french_ ? fr : en);
  }

  void as_text(const Verification& found, const std::string& name) {
    const std::string count = std::to_string(found.differences.size());
    text_ += printable(name + ": " + found.case_name) + "\n  " +
             (found.differences.empty()
                  ? say("nothing differs in ", "rien ne diffère sur ") +
                        std::to_string(found.figures) + say(" figures\n", " chiffres\n")
                  : count + say(" figures differ of ", " chiffres diffèrent sur ") +
                        std::to_string(found.figures) + "\n");
    for (const Difference& of : found.stamps)
      text_ += "  " + stamp_words(of.path) + printable(brief(of.saved)) +
               say(", now ", ", à présent ") + printable(brief(of.computed)) + "\n";
    TextTable table({{say("figure", "résultat"), "", false},
                     {say("saved", "conservé"), "", true},
                     {say("now", "à présent"), "", true}});
    for (std::size_t i = 0; i < found.differences.size() && i < most_shown; ++i) {
      const Difference& one = found.differences[i];
      table.add_row({printable(one.path), printable(one.saved), printable(one.computed)});
    }
    const PageStyle style = session_.page();
    if (!found.differences.empty()) text_ += table.render(style.width, style.lines, style.colour);
    if (found.differences.size() > most_shown)
      text_ += say("  and more: -O json gives them all\n", "  et d'autres : -O json les donne\n");
    text_ += "  " + found.now.line(session_.language) + "\n";
  }

  std::string stamp_words(const std::string& what) const {
    if (what == "version") return say("computed with version ", "calculé avec la version ");
    return what == "data" ? say("dated data ", "données datées ") : say("inputs ", "entrées ");
  }
  // Of a fingerprint, as much as a person compares.
  static std::string brief(const std::string& text) {
    return text.size() == 64 ? text.substr(0, 8) : text;
  }

  void as_json(const Verification& found, const std::string& name) {
    JsonWriter line;
    const bool lines = session_.format() == Format::ndjson;
    JsonWriter& json = lines ? line : json_;
    json.begin_object();
    json.member("file", name);
    json.member("case", found.case_name);
    json.key("same");
    json.flag(found.differences.empty());
    json.number_member("figures", std::to_string(found.figures));
    write_stamp(json, found.now);
    differences(json, "stamp_differences", found.stamps);
    differences(json, "differences", found.differences);
    json.end_object();
    if (lines) text_ += line.take() + "\n";
  }

  static void differences(JsonWriter& json, std::string_view name,
                          const std::vector<Difference>& all) {
    json.key(name);
    json.begin_array();
    for (const Difference& one : all) {
      json.begin_object();
      json.member("path", one.path);
      json.member("saved", one.saved);
      json.member("computed", one.computed);
      json.end_object();
    }
    json.end_array();
  }

  Session& session_;
  bool french_;
  int results_ = 0;    ///< looked at
  bool told_ = false;  ///< that a file could not be read
  std::string text_;
  JsonWriter json_{2};
};

}  // namespace

int verb_verify(Session& session) {
  if (session.options.words.empty()) {
    const std::string name(session.tool.name);
    session.tell({{Code::usage, {}, "", {"verify", name + " verify result.json"}}}, {});
    return session.code;
  }
  Verify verify(session);
  verify.begin();
  for (const std::string& file : session.options.words) verify.file(file);
  return verify.finish();
}

}  // namespace habitat::cli
