// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>

#include "cli/targets.hpp"
#include "cli/terminal.hpp"
#include "describe/path.hpp"
#include "messages/nearest.hpp"

namespace habitat::cli {
namespace {

// The option that a complaint of the parser begins with: "--lang: 1 required TEXT missing".
std::string option_in(std::string_view complaint) {
  return std::string(complaint.substr(0, complaint.find_first_of(": ")));
}

void needs_value(Faults& faults, const std::string& option) {
  const OptionDescription* row = option_named(option);
  const std::string usage = row ? fmt::format("{} {}", option, row->value) : "";
  faults.push_back({Code::option_value, {}, "", {option, usage}});
}

// Whether a word may be meant for an option, alone, with a value or among short ones: "-s", "-qs",
// "--set", "--set=a=1".
bool may_name(std::string_view word, const OptionDescription& row) {
  if (word.starts_with("--")) return word.substr(0, word.find('=')) == row.name();
  return word.starts_with('-') && !row.letter().empty() && word.find(row.letter()[1]) != word.npos;
}

// The options that the words may name: making all of them takes longer than reading a command.
void describe_to(::CLI::App& app, Request& into, const std::vector<std::string>& words) {
  for (const OptionDescription& row : option_table()) {
    if (std::none_of(words.begin(), words.end(),
                     [&](const std::string& word) { return may_name(word, row); }))
      continue;
    const std::string flags(row.flags);
    if (row.flag)
      app.add_flag(flags, into.*row.flag);
    else if (row.list)
      app.add_option(flags, into.*row.list)
          ->expected(1)
          ->allow_extra_args(false)
          ->multi_option_policy(::CLI::MultiOptionPolicy::TakeAll);
    else
      app.add_option(flags, into.*row.text)
          ->multi_option_policy(::CLI::MultiOptionPolicy::TakeLast);
  }
}

// The words for the parser, without those that it would read as something else: "--lang=" and
// "--lang ''" (it would take the next word for the value), "--strict=no" (it reads words of its
// own).
std::vector<std::string> valid_words(int argc, const char* const* argv, Faults& faults) {
  std::vector<std::string> words;
  int i = 1;
  for (; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    const std::string word = argv[i];
    const auto equals = word.starts_with("--") ? word.find('=') : word.npos;
    const OptionDescription* row = option_named(word.substr(0, equals));
    const bool takes_value = row && !row->flag;
    if (takes_value && equals == word.npos && i + 1 < argc && !*argv[i + 1]) {
      needs_value(faults, word);
      ++i;
    } else if (takes_value && equals + 1 == word.size()) {
      needs_value(faults, word.substr(0, equals));
    } else if (row && row->flag && equals != word.npos) {
      faults.push_back({Code::option_without_value, {}, "", {word.substr(0, equals)}});
    } else {
      words.push_back(word);
      // What an option takes is not looked at as an option.
      if (takes_value && equals == word.npos && i + 1 < argc) words.emplace_back(argv[++i]);
    }
  }
  words.insert(words.end(), argv + i, argv + argc);
  return words;
}

// The language, even when the rest of the command line cannot be read: faults are told in it.
std::string language_typed(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--lang=fr" ||
        (word == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "fr"))
      return "fr";
  }
  return "";
}

// The long option that an unknown one may mean; letters are too short to tell.
std::string nearest_option(const std::string& typed) {
  if (!typed.starts_with("--")) return "";
  std::vector<std::string> names;
  for (const OptionDescription& row : option_table())
    if (row.name().starts_with("--")) names.emplace_back(row.name().substr(2));
  const std::string near = nearest(typed.substr(2, typed.find('=') - 2), names);
  return near.empty() ? "" : fmt::format("--{}", near);
}

void check_word(Faults& faults, std::string_view option, const std::string& given,
                const std::vector<std::string>& words) {
  if (given.empty()) return;
  if (std::find(words.begin(), words.end(), given) == words.end())
    faults.push_back({Code::option_word, {}, "", {std::string(option), given, listed(words)}});
}

void check_count(Faults& faults, std::string_view option, const std::string& given, int most) {
  if (given.empty()) return;
  const bool digits = given.find_first_not_of("0123456789") == given.npos && given.size() < 4;
  if (!digits || std::atoi(given.c_str()) > most)
    faults.push_back(
        {Code::option_word, {}, "", {std::string(option), given, "0.." + std::to_string(most)}});
}

void check_values(const Request& typed, Faults& faults) {
  check_word(faults, "-O", typed.format, form_names());
  check_word(faults, "--csv-dialect", typed.csv_dialect, {"standard", "fr"});
  check_word(faults, "--header", typed.header, {"plain", "units"});
  check_word(faults, "--period", typed.period, {"month", "day", "as-is"});
  check_word(faults, "--kind", typed.kind, {"readings", "water", "temperatures"});
  check_word(faults, "--lang", typed.language, {"en", "fr"});
  check_word(faults, "--color", typed.colour, {"auto", "always", "never"});
  check_word(faults, "--diagnostics", typed.diagnostics, {"text", "json", "sarif"});
  check_word(faults, "--on-error", typed.on_error, {"row", "skip", "stop"});
  check_word(faults, "--progress", typed.progress, {"auto", "always", "never"});
  check_count(faults, "-j", typed.jobs, 256);
  check_count(faults, "--precision", typed.precision, 30);
  check_count(faults, "--depth", typed.depth, 100);
}

// "--only a,b" is two patterns; a comma inside brackets is part of a name.
std::vector<std::string> split_list(const std::vector<std::string>& texts) {
  std::vector<std::string> parts;
  for (const auto& text : texts) {
    for (std::size_t from = 0; from <= text.size();) {
      const auto comma = std::min(find_outside_brackets(text, ',', from), text.size());
      if (comma > from) parts.push_back(text.substr(from, comma - from));
      from = comma + 1;
    }
  }
  return parts;
}

// An option that the verb would not look at is told: nobody types it for nothing.
void check_options(const Request& typed, Faults& faults) {
  for (const OptionDescription& row : option_table()) {
    const bool given = row.flag   ? typed.*row.flag
                       : row.list ? !(typed.*row.list).empty()
                                  : !(typed.*row.text).empty();
    if (!given || row.is_of(typed.verb)) continue;
    faults.push_back({Code::option_elsewhere,
                      {},
                      "",
                      {std::string(row.name()), typed.verb, listed(split_words(row.verbs))}});
  }
}

void check_verb(const Tool& tool, Request& typed, Faults& faults) {
  for (const VerbDescription& verb : verb_table())
    if (verb.name == typed.verb) return check_options(typed, faults);
  const auto dot = typed.verb.rfind('.');
  const std::string extension = dot == typed.verb.npos ? "" : typed.verb.substr(dot);
  if (extension == ".yaml" || extension == ".yml" || extension == ".json")
    faults.push_back({Code::verb_missing, {}, "", {std::string(tool.name) + " run " + typed.verb}});
  else
    faults.push_back(unknown_verb(typed.verb));
}

// Which part is done, and its number in the names of outputs.
void choose_shard(Request& typed, Faults& faults) {
  constexpr std::string_view place = "{shard}";
  if (!typed.shard_asked.empty())
    typed.shard = verbs::read_shard(
        typed.shard_asked, [](const char* name) { return std::getenv(name); }, faults);
  for (std::string& file : typed.output)
    for (auto at = file.find(place); at != file.npos; at = file.find(place)) {
      if (typed.shard_asked.empty()) faults.push_back({Code::shard_in_name, {}, "", {file}});
      if (!typed.shard) break;
      file.replace(at, place.size(), typed.shard->padded());
    }
}

}  // namespace

Fault unknown_verb(const std::string& typed) {
  const auto names = verb_names();
  return {Code::verb_unknown, {}, "", {typed, nearest(typed, names), listed(names)}};
}

Language language_of(const std::string& asked) {
  if (!asked.empty()) return asked == "fr" ? Language::fr : Language::en;
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(variable); value && *value)
      return std::string_view(value).starts_with("fr") ? Language::fr : Language::en;
  return Language::en;
}

Request parse_command(const Tool& tool, int argc, const char* const* argv, Faults& faults) {
  Request typed;
  std::vector<std::string> words;
  ::CLI::App app{std::string(tool.name)};
  app.set_help_flag();
  app.allow_extras();
  std::vector<std::string> backwards = valid_words(argc, argv, faults);
  describe_to(app, typed, backwards);
  app.add_option("words", words);
  std::reverse(backwards.begin(), backwards.end());  // as the parser wants them
  try {
    app.parse(std::move(backwards));
  } catch (const ::CLI::ArgumentMismatch& error) {
    needs_value(faults, option_in(error.what()));
  }
  if (typed.language.empty()) typed.language = language_typed(argc, argv);
  for (const std::string& extra : app.remaining())
    if (extra != "--")
      faults.push_back(
          {Code::option_unknown, {}, "", {extra, nearest_option(extra), std::string(tool.name)}});
  check_values(typed, faults);
  typed.only = split_list(typed.only);
  typed.keep = split_list(typed.keep);
  if (!words.empty()) {
    typed.verb = words.front();
    typed.words.assign(words.begin() + 1, words.end());
  }
  choose_shard(typed, faults);
  typed.terminal = terminal_for(typed.colour);
  typed.targets = targets_of(typed);
  if (!words.empty()) {
    check_verb(tool, typed, faults);
    check_targets(typed, faults);
  }
  return typed;
}

}  // namespace habitat::cli
