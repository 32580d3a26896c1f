// SPDX-License-Identifier: Apache-2.0
#include "verbs/new/new.hpp"

#include <algorithm>
#include <filesystem>

#include "files/output.hpp"
#include "files/write_place.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "messages/utf8.hpp"
#include "verbs/new/starter.hpp"

namespace habitat::verbs {
namespace {

std::vector<std::string> names_of_examples(const Tool& tool) {
  std::vector<std::string> names;
  for (const Example& example : tool.examples) names.emplace_back(example.name);
  return names;
}

std::string list_of(const Tool& tool, Language language) {
  int width = 0;
  for (const auto& name : names_of_examples(tool)) width = std::max(width, count_characters(name));
  std::string text;
  for (const Example& example : tool.examples) {
    const std::string name(example.name);
    fmt::format_to(std::back_inserter(text), "{}  {}\n", fit(name, width, false),
                   printable(example_name({name, std::string(example.text)}, language)));
  }
  return text;
}

// Names are long and a word is not: set against as much of each as the word has.
std::string nearest_example(const std::string& word, const std::vector<std::string>& names) {
  std::vector<std::string> beginnings;
  for (const auto& name : names) beginnings.push_back(name.substr(0, word.size()));
  const std::string near = nearest(word, beginnings);
  const auto found = std::find(beginnings.begin(), beginnings.end(), near);
  return near.empty() ? "" : names[static_cast<std::size_t>(found - beginnings.begin())];
}

// By its name, else by the only name that begins with the word, else by the only one that has it.
const Example* find_example(const Tool& tool, const std::string& word, Faults& faults) {
  std::vector<const Example*> beginning, having;
  for (const Example& example : tool.examples) {
    if (example.name == word) return &example;
    if (example.name.starts_with(word)) beginning.push_back(&example);
    if (example.name.find(word) != word.npos) having.push_back(&example);
  }
  const auto& found = beginning.empty() ? having : beginning;
  if (found.size() == 1) return found.front();
  const auto all = names_of_examples(tool);
  if (found.empty()) {
    faults.push_back(
        {Code::unknown_example, {}, "", {word, nearest_example(word, all), listed(all)}});
  } else {
    std::vector<std::string> names;
    for (const Example* example : found) names.emplace_back(example->name);
    faults.push_back({Code::several_examples, {}, "", {word, listed(names)}});
  }
  return nullptr;
}

// Request that ask for different things.
Faults clashes(const Request& typed) {
  std::vector<std::string> asked;
  if (typed.list) asked.emplace_back("--list");
  if (typed.minimal) asked.emplace_back("--minimal");
  if (typed.full && (typed.list || typed.minimal)) asked.emplace_back("--full");
  if (!typed.example.empty() && (typed.list || typed.minimal)) asked.emplace_back("--example");
  if (asked.size() < 2) return {};
  return {{Code::options_exclusive, {}, "", {asked[0], asked[1]}}};
}

// The schema stands beside the case: op.schema.json for op.yaml. A name that a comment cannot hold
// gives way to that of the tool.
std::string schema_file(const Session& session) {
  const std::string& file = session.file();
  std::string name = file.substr(file.rfind('/') + 1);
  name = name.substr(0, name.rfind('.'));
  const bool plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return c > ' ' && c != 0x7f && c != '\'' && c != '"';
  });
  if (name.empty() || name == "-" || !plain || first_bad_byte(name) != name.npos)
    name = std::string(session.tool.name);
  return fmt::format("{}.schema.json", name);
}

// Lists of the example that stand in files: written beside the case, where nothing is lost by it.
// A case on standard output has no place; then it is told how they are had.
void write_tables(Session& session, const Example& example) {
  const std::string& file = session.file();
  for (const ExampleTable& table : example.tables) {
    if (file.empty() || file == "-") {
      to_stderr(say(session.language,
                    {"the case reads {}: with -o FILE it is written beside it\n",
                     "le cas lit {} : avec -o FICHIER, il est écrit à côté\n"},
                    table.file));
      continue;
    }
    const auto beside = std::filesystem::path(file).parent_path() / table.file;
    std::error_code none;
    Faults faults;
    if (std::filesystem::exists(beside, none))
      to_stderr(say(session.language,
                    {"{} is there: left as it is\n", "{} existe : laissé tel quel\n"},
                    beside.string()));
    else
      write_output(beside.string(), table.text, faults);
    session.tell(faults, {});
  }
}

}  // namespace

int verb_new(Session& session) {
  const Tool& tool = session.tool;
  const Request& typed = session.request;
  Faults faults = clashes(typed);
  for (const std::string& word : typed.words)
    faults.push_back({Code::word_unexpected, {}, "", {"new", word, "--example " + word}});
  if (!typed.force && session.request.targets.front().to_file() && is_file(session.file()))
    faults.push_back({Code::file_exists, {}, "", {session.file()}});
  const Example* example = nullptr;
  if (faults.empty() && !typed.list)
    example = find_example(tool, typed.example.empty() ? std::string(tool.starter) : typed.example,
                           faults);
  session.tell(faults, {});
  if (!faults.empty()) return session.code;
  if (typed.list) return session.print(list_of(tool, session.language));
  StarterStyle style{session.language, typed.full, schema_file(session), "",
                     session.stamp().line(session.language)};
  style.schema_command = fmt::format("{} schema > {}", tool.name, style.schema_file);
  style.parameter = tool.example_parameter;
  style.expectations = !typed.example.empty();
  const auto empty = tool.make(NumberKind::fast);
  session.print(render_starter({std::string(example->name), std::string(example->text)},
                               empty->inputs(), style));
  if (session.code == done) write_tables(session, *example);
  return session.code;
}

}  // namespace habitat::verbs
