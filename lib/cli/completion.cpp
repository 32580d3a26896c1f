// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "describe/path.hpp"
#include "formats/writer.hpp"
#include "studies/test_reports.hpp"

namespace habitat::cli {
namespace {

void add_words(std::vector<std::string>& list, const Slot& slot, const std::string& path) {
  list.push_back(path + '=');
  for (const Name& name : slot.words()) list.push_back(fmt::format("{}={}", path, name.word));
  if (slot.kind() == Kind::flag)
    for (const char* word : {"true", "false"}) list.push_back(fmt::format("{}={}", path, word));
}

// Every input there can be, with one element in each list; what is optional is looked into too.
void add_inputs(std::vector<std::string>& list, const Slot& slot, const std::string& path) {
  switch (slot.kind()) {
    case Kind::group:
      for (const Slot& member : slot.members())
        add_inputs(list, member, join_path(path, member.field().name));
      break;
    case Kind::list:
      slot.resize(1);
      add_inputs(list, slot.element(0), fmt::format("{}[0]", path));
      break;
    case Kind::map:
      if (const Slot whole = slot.whole()) add_inputs(list, whole, path);
      for (const std::string& key :
           slot.access().known_keys
               ? slot.access().known_keys()
               : std::vector<std::string>{std::string(slot.access().keys->sample)})
        add_inputs(list, slot.entry(key), fmt::format("{}[{}]", path, key));
      break;
    default:
      add_words(list, slot, path);
  }
}

}  // namespace

Completed completed_by(const Tool& tool, std::string_view usage) {
  if (usage.starts_with('[') && usage.find(']') != usage.npos)
    usage = usage.substr(1, usage.find(']') - 1);
  if (usage.ends_with("...")) usage.remove_suffix(3);
  if (usage == "CASE" || usage == "PATH" || usage == "FILE" || usage.ends_with(".json"))
    return {Completed::files};
  if (usage == "FIGURE") return {Completed::explained};
  if (usage == "FIGURES") return {Completed::figures};
  if (usage == "PATH=VALUE") return {Completed::inputs};
  Completed completed{Completed::words};
  const auto add = [&](const std::vector<std::string>& more) {
    completed.list.insert(completed.list.end(), more.begin(), more.end());
  };
  for (const std::string& word : split_words(usage)) {
    if (word == "FORMAT")
      add(format_names());
    else if (word.starts_with("KIND"))
      add(report_kinds());
    else if (word == "TOPIC")
      add(verb_names()), add(help_topics()), add(help_codes(tool));
    else if (word == "NAME")
      for (const Example& example : tool.examples) completed.list.emplace_back(example.name);
    else if (word.front() >= 'a' && word.front() <= 'z')
      completed.list.push_back(word);
  }
  return completed.list.empty() ? Completed{} : completed;
}

std::vector<Completed> arguments_of(const Tool& tool, const VerbDescription& verb) {
  std::vector<Completed> arguments;
  std::string_view rest = verb.usage;
  for (auto space = rest.find(' '); space != rest.npos; space = rest.find(' ')) {
    rest.remove_prefix(space + 1);
    arguments.push_back(completed_by(tool, rest.substr(0, rest.find(' '))));
  }
  if (!arguments.empty()) arguments.back().again = verb.usage.ends_with("...");
  return arguments;
}

Vocabulary vocabulary_of(const Tool& tool, Language language) {
  Vocabulary vocabulary{tool, language, fmt::format("_{}", tool.name), {}, {}, {}};
  std::replace(vocabulary.name.begin(), vocabulary.name.end(), '-', '_');
  for (std::string path : figure_paths(tool)) {
    vocabulary.figures.push_back(plain_path(path));
    for (auto at = path.find("[]"); at != path.npos; at = path.find("[]")) path.insert(at + 1, "0");
    vocabulary.explained.push_back(path);
  }
  const auto empty = tool.make(NumberKind::fast);
  add_inputs(vocabulary.inputs, empty->inputs(), "");
  return vocabulary;
}

std::string_view kind_word(Completed::Kind kind) {
  constexpr std::string_view words[] = {"nothing", "words",     "files",
                                        "figures", "explained", "inputs"};
  return words[kind];
}

int verb_completion(Session& session) {
  const auto& words = session.options.words;
  const std::vector<std::string> known{"bash", "zsh", "fish"};
  const std::string shell = words.size() == 1 ? words.front() : "";
  if (std::find(known.begin(), known.end(), shell) == known.end()) {
    session.tell({{Code::word_expected, {}, "", {"completion", listed(known), ""}}}, {});
    return session.code;
  }
  const Vocabulary vocabulary = vocabulary_of(session.tool, session.language);
  return session.print(shell == "bash"  ? bash_completion(vocabulary)
                       : shell == "zsh" ? zsh_completion(vocabulary)
                                        : fish_completion(vocabulary));
}

}  // namespace habitat::cli
