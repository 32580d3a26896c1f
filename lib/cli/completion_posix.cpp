// SPDX-License-Identifier: Apache-2.0
// Completion in bash and in zsh: the same tables and the same walk over the words of the line; the
// shells differ in how they cut words and in how they take an answer.
#include <fmt/format.h>

#include "cli/completion.hpp"

namespace habitat::cli {
namespace {

// What differs from tool to tool and from shell to shell stands in capitals in the scripts.
// NAME_find finds what is to be completed: it sets `takes`, `list`, `lead` (what stands before it
// in its word) and `open` (whether the word goes on after it). Arrays begin at 0 in one shell and
// at 1 in the other.
constexpr std::string_view functions =
    R"(# What the value of an option may be; nothing for a flag.
NAME_value() {
  takes=flag
  case $1 in
VALUES
  esac
}

# What may stand at a place after a verb.
NAME_place() {
  takes=nothing
  case "$1 $2" in
PLACES
  esac
}

# Paths are listed here: completing starts no program.
NAME_paths() {
  case $1 in
PATHS
  esac
}

NAME_find() {
  local current=${typed[COUNT]} before='' verb='' rank=0 i word
  lead='' open=''
  for ((i = FIRST + 1; i < COUNT; i++)); do
    word=${typed[i]}
    if [[ -n $before ]]; then before=''; continue; fi
    case $word in
      -*=*) ;;
      -?*) NAME_value "$word"; [[ $takes == flag ]] || before=$word ;;
      *) if [[ -z $verb ]]; then verb=$word; else rank=$((rank + 1)); fi ;;
    esac
  done
  list=()
  if [[ -n $before ]]; then
    NAME_value "$before"
  elif [[ $current == --*=* ]]; then
    NAME_value "${current%%=*}"
    lead=${current%%=*}=
  elif [[ $current == -* ]]; then
    NAME_place - "$verb"
  elif [[ -z $verb ]]; then
    NAME_place '' 0
  else
    NAME_place "$verb" $((rank + 1))
  fi
  case $takes in figures|explained|inputs) NAME_paths "$takes" ;; esac
  word=${current#"$lead"}
  if [[ $takes == figures ]]; then  # separated by commas
    open=yes
    if [[ $word == *,* ]]; then lead=$lead${word%,*},; fi
  elif [[ $takes == inputs ]]; then  # a path first, its words once "=" is there
    local kept=()
    if [[ $word != *=* ]]; then open=yes; fi
    for i in "${list[@]}"; do
      if [[ ( $open && $i == *= ) || ( ! $open && $i == *=?* ) ]]; then kept+=("$i"); fi
    done
    list=("${kept[@]}")
  fi
}
)";

constexpr std::string_view bash_script =
    R"(# Completion of TOOL in bash; in ~/.bashrc:
#   source <(TOOL completion bash)

FUNCTIONS

NAME() {
  local takes list lead open typed=() word count=0 glued=''
  COMPREPLY=()
  # bash cuts words at "=": put them together again.
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if ((count > 0)) && [[ $glued || $word == =* ]]; then
      typed[count - 1]+=$word
    else
      typed[count++]=$word
    fi
    if [[ $word == *= ]]; then glued=yes; else glued=''; fi
  done
  NAME_find
  local current=${typed[count - 1]}
  # What bash takes for the word begins after its last "=".
  local cut=''
  if [[ $COMP_WORDBREAKS == *=* && $current == *=* ]]; then cut=${current%=*}=; fi
  if [[ $takes == files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do
      COMPREPLY+=("$word")
    done < <(compgen -f -- "${current#"$lead"}")
    return
  fi
  for word in "${list[@]}"; do
    word=$lead$word
    if [[ $word == "$current"* ]]; then COMPREPLY+=("${word#"$cut"}"); fi
  done
  if [[ $open ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -F NAME TOOL
)";

constexpr std::string_view zsh_script =
    R"(#compdef TOOL
# Completion of TOOL in zsh; in ~/.zshrc, after compinit:
#   source <(TOOL completion zsh)

FUNCTIONS

NAME() {
  emulate -L zsh
  local takes lead open
  local -a list typed
  typed=("${(@Q)words[1,CURRENT]}")
  NAME_find
  if [[ $takes == files ]]; then
    [[ -n $lead ]] && compset -P "*="
    _files
  elif [[ $open ]]; then
    compadd -S '' -- "${(@)list/#/$lead}"
  else
    compadd -- "${(@)list/#/$lead}"
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then NAME "$@"; else compdef NAME TOOL; fi
)";

std::string replaced(std::string_view old, std::string_view from, std::string_view to) {
  std::string text(old);
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::vector<std::string> single_quoted(std::vector<std::string> words) {
  for (std::string& word : words) word = fmt::format("'{}'", replaced(word, "'", R"('\'')"));
  return words;
}

// A branch of a case statement: what is taken, and the words if it is words.
std::string branch(std::string_view pattern, const Completed& completed) {
  const std::string_view kind = kind_word(completed.kind);
  if (completed.kind != Completed::words)
    return fmt::format("    {}) takes={} ;;\n", pattern, kind);
  return fmt::format("    {}) takes={}; list=({}) ;;\n", pattern, kind,
                     fmt::join(single_quoted(completed.list), " "));
}

std::string value_branches(const Tool& tool) {
  std::string text;
  for (const OptionDescription& option : option_table())
    if (!option.flag)
      text += branch(replaced(option.flags, ",", "|"), completed_by(tool, option.value));
  return text;
}

// The options of a verb; all of them before there is one.
Completed options_of(std::string_view verb) {
  Completed options{Completed::words};
  for (const OptionDescription& option : option_table())
    if (verb.empty() || option.is_of(verb)) options.list.emplace_back(option.name());
  return options;
}

std::string place_branches(const Tool& tool) {
  std::string text;
  for (const VerbDescription& verb : verb_table()) {
    text += branch(fmt::format("'- {}'", verb.name), options_of(verb.name));
    const auto arguments = arguments_of(tool, verb);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const std::string rank = arguments[i].again ? "*" : fmt::to_string(i + 1);
      text += branch(fmt::format("'{} '{}", verb.name, rank), arguments[i]);
    }
  }
  text += branch("' 0'", {Completed::words, verb_names()});
  text += branch("'- '*", options_of(""));
  return text;
}

std::string path_branch(Completed::Kind kind, const std::vector<std::string>& paths) {
  return fmt::format("    {})\n    list=(\n      {})\n    ;;\n", kind_word(kind),
                     fmt::join(single_quoted(paths), "\n      "));
}

std::string filled(std::string_view script, std::string_view first, std::string_view count,
                   const Vocabulary& vocabulary) {
  std::string text = replaced(script, "FUNCTIONS\n", functions);
  text = replaced(text, "VALUES\n", value_branches(vocabulary.tool));
  text = replaced(text, "PLACES\n", place_branches(vocabulary.tool));
  text = replaced(text, "PATHS\n",
                  path_branch(Completed::figures, vocabulary.figures) +
                      path_branch(Completed::explained, vocabulary.explained) +
                      path_branch(Completed::inputs, vocabulary.inputs));
  text = replaced(replaced(text, "FIRST", first), "COUNT", count);
  return replaced(replaced(text, "NAME", vocabulary.name), "TOOL", vocabulary.tool.name);
}

}  // namespace

std::string bash_completion(const Vocabulary& vocabulary) {
  return filled(bash_script, "0", "count - 1", vocabulary);
}

std::string zsh_completion(const Vocabulary& vocabulary) {
  return filled(zsh_script, "1", "CURRENT", vocabulary);
}

}  // namespace habitat::cli
