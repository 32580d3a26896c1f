// SPDX-License-Identifier: Apache-2.0
// Completion in fish: one line for each thing that may stand somewhere, with its description.
#include <fmt/format.h>

#include "cli/completion.hpp"

namespace habitat::cli {
namespace {

// Within single quotes fish escapes with a backslash.
std::string single_quoted(std::string_view text) {
  std::string all = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') all += '\\';
    all += c;
  }
  return all + '\'';
}

std::string single_quoted(std::vector<std::string> words) {
  for (std::string& word : words) word = single_quoted(word);
  return fmt::to_string(fmt::join(words, " "));
}

// What stands at a place: words, files, or the list of a kind.
std::string candidates(const Vocabulary& vocabulary, const Completed& completed) {
  const std::string list = fmt::format("${}_{}", vocabulary.name, kind_word(completed.kind));
  switch (completed.kind) {
    case Completed::words:
      return fmt::format(" -a {}", single_quoted(fmt::to_string(fmt::join(completed.list, " "))));
    case Completed::files:
      return " -F";
    case Completed::figures:
      return fmt::format(" -a '(__fish_append , {})'", list);
    case Completed::explained:
    case Completed::inputs:
      return fmt::format(" -a '{}'", list);
    default:
      return "";
  }
}

std::string option_line(const Vocabulary& vocabulary, const OptionDescription& option) {
  std::string line = fmt::format("complete -c {}", vocabulary.tool.name);
  const auto out = std::back_inserter(line);
  if (!option.verbs.empty())
    fmt::format_to(out, " -n '{}_at 0; or __fish_seen_subcommand_from {}'", vocabulary.name,
                   fmt::join(split_words(option.verbs), " "));
  if (!option.letter().empty()) fmt::format_to(out, " -s {}", option.letter().substr(1));
  if (option.name().starts_with("--")) fmt::format_to(out, " -l {}", option.name().substr(2));
  if (!option.flag) {
    const Completed value = completed_by(vocabulary.tool, option.value);
    line += value.kind == Completed::files ? " -r" : " -x";
    line += candidates(vocabulary, value);
  }
  fmt::format_to(out, " -d {}\n", single_quoted(option.doc.in(vocabulary.language)));
  return line;
}

std::string verb_lines(const Vocabulary& vocabulary, const VerbDescription& verb) {
  std::string lines =
      fmt::format("complete -c {} -n '{}_at 0' -a {} -d {}\n", vocabulary.tool.name,
                  vocabulary.name, verb.name, single_quoted(verb.doc.in(vocabulary.language)));
  const auto arguments = arguments_of(vocabulary.tool, verb);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].kind == Completed::nothing) continue;
    fmt::format_to(std::back_inserter(lines), "complete -c {} -n '{}_at {} {}{}'{}\n",
                   vocabulary.tool.name, vocabulary.name, i + 1, verb.name,
                   arguments[i].again ? " more" : "", candidates(vocabulary, arguments[i]));
  }
  return lines;
}

// The options that the next word belongs to, in all their names.
std::string valued_options() {
  std::vector<std::string_view> valued;
  for (const OptionDescription& option : option_table())
    for (const std::string_view flag : {option.letter(), option.name()})
      if (!option.flag && !flag.empty()) valued.push_back(flag);
  return fmt::to_string(fmt::join(valued, " "));
}

}  // namespace

std::string fish_completion(const Vocabulary& vocabulary) {
  using namespace fmt::literals;
  std::string text = fmt::format(
      R"(# Completion of {tool} in fish; once:
#   {tool} completion fish > ~/.config/fish/completions/{tool}.fish

set -g {name}_figures {figures}
set -g {name}_explained {explained}
set -g {name}_inputs {inputs}

# Whether the cursor stands at a place: PLACE [VERB [more]], where more takes later ones.
function {name}_at
    set -l words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word {valued}
            set skip 1
        else if not string match -q -- '-?*' $word
            set -a words $word
        end
    end
    set -l place (count $words)
    if test (count $argv) -gt 1; and test "$words[1]" != $argv[2]
        return 1
    end
    test $place = $argv[1]; or test (count $argv) -gt 2 -a $place -gt $argv[1]
end

complete -c {tool} -f
)",
      "tool"_a = vocabulary.tool.name, "name"_a = vocabulary.name,
      "figures"_a = single_quoted(vocabulary.figures),
      "explained"_a = single_quoted(vocabulary.explained),
      "inputs"_a = single_quoted(vocabulary.inputs), "valued"_a = valued_options());
  for (const OptionDescription& option : option_table()) text += option_line(vocabulary, option);
  for (const VerbDescription& verb : verb_table()) text += verb_lines(vocabulary, verb);
  return text;
}

}  // namespace habitat::cli
