// SPDX-License-Identifier: Apache-2.0
// Completion in fish: one line for each thing that may stand somewhere, with its description.
#include "cli/completion.hpp"

namespace habitat::cli {
namespace {

// Within single quotes fish escapes with a backslash.
std::string single_quoted(std::string_view text) {
  std::string all = "'";
  for (const char c : text)
    all += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return all + "'";
}

std::string list_of(std::string_view name, const std::vector<std::string>& list) {
  std::string text = "set -g " + std::string(name);
  for (const auto& word : list) text += " " + single_quoted(word);
  return text + "\n";
}

// What -a gets: words, or the list of a kind.
std::string candidates(const Vocabulary& vocabulary, const Completed& completed) {
  const std::string name = vocabulary.name + "_" + std::string(kind_word(completed.kind));
  switch (completed.kind) {
    case Completed::words: {
      std::string all;
      for (const auto& word : completed.list) all += (all.empty() ? "" : " ") + word;
      return " -a " + single_quoted(all);
    }
    case Completed::figures:
      return " -a '(__fish_append , $" + name + ")'";
    case Completed::explained:
    case Completed::inputs:
      return " -a '$" + name + "'";
    default:
      return "";
  }
}

std::string option_line(const Vocabulary& vocabulary, const OptionDescription& option) {
  std::string line = "complete -c " + std::string(vocabulary.tool.name);
  if (!option.verbs.empty()) {
    line += " -n '" + vocabulary.name + "_at 0; or __fish_seen_subcommand_from";
    for (const std::string& verb : split_words(option.verbs)) line += " " + verb;
    line += "'";
  }
  if (!option.letter().empty()) line += " -s " + std::string(option.letter().substr(1));
  if (option.name().starts_with("--")) line += " -l " + std::string(option.name().substr(2));
  if (!option.flag) {
    const Completed value = completed_by(vocabulary.tool, option.value);
    line += value.kind == Completed::files ? " -r -F" : " -x" + candidates(vocabulary, value);
  }
  return line + " -d " + single_quoted(option.doc.in(vocabulary.language)) + "\n";
}

std::string verb_lines(const Vocabulary& vocabulary, const VerbDescription& verb) {
  const std::string command = "complete -c " + std::string(vocabulary.tool.name);
  const std::string at = vocabulary.name + "_at ";
  std::string lines = command + " -n '" + at + "0' -a " + std::string(verb.name) + " -d " +
                      single_quoted(verb.doc.in(vocabulary.language)) + "\n";
  const auto arguments = arguments_of(vocabulary.tool, verb);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].kind == Completed::nothing) continue;
    const bool again = i + 1 == arguments.size() && verb.usage.ends_with("...");
    const std::string where =
        std::to_string(i + 1) + " " + std::string(verb.name) + (again ? " more" : "");
    lines +=
        command + " -n '" + at + where + "'" +
        (arguments[i].kind == Completed::files ? " -F" : candidates(vocabulary, arguments[i])) +
        "\n";
  }
  return lines;
}

// How many words, options and their values apart, stand before the one under the cursor.
std::string place_function(const Vocabulary& vocabulary) {
  std::string valued;
  for (const OptionDescription& option : option_table()) {
    if (option.flag) continue;
    for (const std::string_view flag : {option.letter(), option.name()})
      if (!flag.empty()) valued += " " + std::string(flag);
  }
  return "# Whether the cursor stands at a place: PLACE [VERB [more]], where more takes later "
         "ones.\n"
         "function " +
         vocabulary.name +
         "_at\n"
         "    set -l words\n"
         "    set -l skip 0\n"
         "    for word in (commandline -opc)[2..-1]\n"
         "        if test $skip = 1\n"
         "            set skip 0\n"
         "        else if contains -- $word" +
         valued +
         "\n"
         "            set skip 1\n"
         "        else if not string match -q -- '-?*' $word\n"
         "            set -a words $word\n"
         "        end\n"
         "    end\n"
         "    set -l place (count $words)\n"
         "    if test (count $argv) -gt 1; and test \"$words[1]\" != $argv[2]\n"
         "        return 1\n"
         "    end\n"
         "    test $place = $argv[1]; or test (count $argv) -gt 2 -a $place -gt $argv[1]\n"
         "end\n\n";
}

}  // namespace

std::string fish_completion(const Vocabulary& vocabulary) {
  const std::string tool(vocabulary.tool.name);
  std::string text = "# Completion of " + tool + " in fish; once:\n#   " + tool +
                     " completion fish > ~/.config/fish/completions/" + tool + ".fish\n\n";
  text += list_of(vocabulary.name + "_figures", vocabulary.figures) +
          list_of(vocabulary.name + "_explained", vocabulary.explained) +
          list_of(vocabulary.name + "_inputs", vocabulary.inputs) + "\n";
  text += place_function(vocabulary) + "complete -c " + tool + " -f\n";
  for (const OptionDescription& option : option_table()) text += option_line(vocabulary, option);
  for (const VerbDescription& verb : verb_table()) text += verb_lines(vocabulary, verb);
  return text;
}

}  // namespace habitat::cli
