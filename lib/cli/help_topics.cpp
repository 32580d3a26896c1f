// SPDX-License-Identifier: Apache-2.0
#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "cli/help.hpp"
#include "describe/path.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "messages/utf8.hpp"

namespace habitat::cli {
using verbs::Session;
namespace {

std::string formats_text(Language language) {
  std::string text;
  for (const Form* form : forms())
    text += wrap(fmt::format("{:8}{}", form->name, form->use.in(language)), 78, 8);
  return text;
}

// Names with their units and labels, under the heading of the first column.
class NameTable {
 public:
  NameTable(const Session& session, const Text& heading)
      : session_(session),
        table_({{std::string(heading.in(session.language)), "", false, true},
                {say(session.language, {"unit", "unité"}), "", false},
                {say(session.language, {"label", "libellé"}), "", false}}) {}

  void add(const std::string& path, const Field& field) {
    table_.add_row({generic_path(path), std::string(field.unit),
                    std::string(field.label.in(session_.language))});
  }
  // Every key there can be, those of the elements of a list once.
  void add_keys(const Slot& slot, const std::string& path) {
    if (slot.kind() == Kind::list) {
      slot.resize(1);
      return add_keys(slot.element(0), fmt::format("{}[0]", path));
    }
    if (slot.kind() == Kind::row_file) return add_keys(slot.columns(), fmt::format("{}[0]", path));
    if (slot.kind() != Kind::group) return;
    for (const Slot& member : slot.members()) {
      const std::string inner = join_path(path, member.field().name);
      add(inner, member.field());
      add_keys(member, inner);
    }
  }
  std::string text() const {
    const PageStyle style = session_.page();
    return table_.render(style.width, style.lines, style.colour);
  }

 private:
  const Session& session_;
  TextTable table_;
};

std::string figures_text(Session& session) {
  NameTable table(session, {"figure", "résultat"});
  walk(session.shape().results(), [&](const std::string& path, const Slot& slot) {
    if (!path.empty() && !path.ends_with("]")) table.add(path, slot.field());
    return true;
  });
  return table.text();
}

std::string keys_text(const Session& session) {
  const auto empty = session.tool.make(NumberKind::fast);
  NameTable table(session, {"key", "clé"});
  table.add_keys(empty->inputs(), "");
  return table.text();
}

// A message whose arguments vary: "{0} is missing" gives "… is missing", and one "…" will do for
// two that follow each other.
std::string open_words(std::string_view words) {
  const std::vector<std::string> dots(10, "…");
  std::string text = fill(words, dots);
  const std::string twice = "……";
  for (auto at = text.find(twice); at != text.npos; at = text.find(twice))
    text.replace(at, twice.size(), "…");
  return text;
}

// What the code tells of a case that has it.
std::string shown_in_a_case(Session& session, std::string_view number) {
  const std::string beginning = fmt::format("{}-", number);
  const auto example =
      std::find_if(session.tool.faulty.begin(), session.tool.faulty.end(),
                   [&](const Example& faulty) { return faulty.name.starts_with(beginning); });
  if (example == session.tool.faulty.end()) return "";
  Evaluation evaluation =
      evaluate(session.tool, {fmt::format("{}.yaml", example->name), std::string(example->text)},
               {}, NumberKind::exact);
  Faults shown;
  for (const Fault& fault : evaluation.faults)
    if (words_of(fault.code).number == number) shown.push_back(fault);
  if (shown.empty()) return "";
  const DiagnosticStyle style{session.language, false, session.page().colour};
  return say(session.language, {"\nExample\n{}", "\nExemple\n{}"},
             render_faults({shown.front()}, evaluation.document.sources, style));
}

// A message that is all of its own words says so.
std::string message_words(const Text& message, Language language) {
  const std::string words = open_words(message.in(language));
  return words != "…" ? words : say(language, {"as the message says", "ce que dit le message"});
}

// Every sentence on a line of its own behind its code, for the eye and for grep.
std::string codes_text(const Tool& tool, Language language) {
  std::string text;
  const auto add = [&](std::string_view number, const Text& message) {
    fmt::format_to(std::back_inserter(text), "{}  {}\n", number, message_words(message, language));
  };
  for (const FaultWords& words : fault_table()) add(words.number, words.message);
  for (const FindingWords& words : tool.alerts()) add(words.number, words.message);
  return text;
}

std::string fault_text(Session& session, const FaultWords& words) {
  const Language language = session.language;
  std::string text =
      wrap(fmt::format("{}  {}", words.number, message_words(words.message, language)), 78, 6);
  for (const Text& hint : {words.hint, words.other_hint})
    if (const std::string open = open_words(hint.in(language)); !open.empty() && open != "…")
      text += wrap(say(language, {"      hint: {}", "      aide : {}"}, open), 78, 6);
  text += shown_in_a_case(session, words.number);
  return text;
}

// All sentences of a number of alerts, and what kind they are of.
std::string alert_text(Session& session, std::string_view number) {
  std::string text;
  Severity severity = Severity::note;
  for (const FindingWords& words : session.tool.alerts()) {
    if (words.number != number) continue;
    const std::string message = open_words(words.message.in(session.language));
    text += wrap(fmt::format("{}  {}", words.number, message), 78, 6);
    severity = words.severity;
  }
  const auto kind = [&]() -> Text {
    switch (severity) {
      case Severity::control:
        return {"control: a rule is broken; under --strict, exit code 1",
                "contrôle : une règle est enfreinte ; sous --strict, code de sortie 1"};
      case Severity::warning:
        return {"warning: worth checking; under --strict, exit code 1",
                "avertissement : à vérifier ; sous --strict, code de sortie 1"};
      default:
        return {"note: how a figure was reached", "note : comment un résultat a été obtenu"};
    }
  };
  if (text.empty()) return "";
  append(text, "      {}\n", kind().in(session.language));
  for (const Remedy& one : session.tool.remedies())
    if (one.number == number)
      text += wrap(say(session.language, {"      remedy: {}", "      remède : {}"},
                       one.words.in(session.language)),
                   78, 6);
  return text;
}

// The text of a code of faults or alerts; empty when there is none.
std::string code_text(Session& session, std::string code) {
  std::transform(code.begin(), code.end(), code.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  for (const FaultWords& words : fault_table())
    if (words.number == code) return fault_text(session, words);
  return alert_text(session, code);
}

}  // namespace

std::vector<std::string> help_codes(const Tool& tool) {
  std::vector<std::string> codes;
  for (const FaultWords& words : fault_table()) codes.emplace_back(words.number);
  for (const FindingWords& words : tool.alerts())
    if (codes.back() != words.number) codes.emplace_back(words.number);
  return codes;
}

std::vector<std::string> help_topics() { return {"codes", "keys", "figures", "formats"}; }

int help(Session& session) {
  const auto& words = session.request.words;
  if (words.size() > 1) {
    session.tell({{Code::word_unexpected, {}, "", {"help", words[1], "help " + words[1]}}}, {});
    return session.code;
  }
  const std::string topic = words.empty() ? "" : words.front();
  auto topics = verb_names();
  if (topic.empty() || std::find(topics.begin(), topics.end(), topic) != topics.end())
    return session.print(help_text(session.tool, topic, true, session.language));
  if (topic == "codes") return session.print(codes_text(session.tool, session.language));
  if (topic == "keys") return session.print(keys_text(session));
  if (topic == "figures") return session.print(figures_text(session));
  if (topic == "formats") return session.print(formats_text(session.language));
  if (const std::string text = code_text(session, topic); !text.empty()) return session.print(text);
  for (const std::string& list : help_topics()) topics.push_back(list);
  const std::string known = listed(topics);
  const auto codes = help_codes(session.tool);
  auto all = topics;
  all.insert(all.end(), codes.begin(), codes.end());
  session.tell({{Code::unknown_topic, {}, "", {topic, nearest(topic, all), known, codes.front()}}},
               {});
  return session.code;
}

}  // namespace habitat::cli
