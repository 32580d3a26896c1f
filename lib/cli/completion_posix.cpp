// SPDX-License-Identifier: Apache-2.0
// Completion in bash and in zsh: the same tables and the same walk over the words of the line; the
// shells differ in how they cut words and in how they take an answer.
#include <algorithm>

#include "cli/completion.hpp"

namespace habitat::cli {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::string assigned(std::string_view name, const std::vector<std::string>& list) {
  std::string text = "    " + std::string(name) + "=(";
  for (const std::string& word : list) text += "\n      " + shell_quoted(word);
  return text + ")\n";
}

// A branch of a case statement: what is taken, and the words if it is words.
std::string branch(const std::string& pattern, const Completed& completed) {
  std::string text = "    " + pattern + ") takes=" + std::string(kind_word(completed.kind));
  if (completed.kind != Completed::words) return text + " ;;\n";
  text += "; list=(";
  for (const auto& word : completed.list)
    text += (text.ends_with('(') ? "" : " ") + shell_quoted(word);
  return text + ") ;;\n";
}

// "-s,--set" as a pattern: "-s|--set".
std::string pattern_of(std::string_view flags) { return replaced(std::string(flags), ",", "|"); }

// The options of a verb; all of them before there is one.
Completed options_of(std::string_view verb) {
  Completed options{Completed::words};
  for (const OptionDescription& option : option_table())
    if (verb.empty() || option.is_of(verb)) options.list.emplace_back(option.name());
  return options;
}

// NAME_value OPTION, NAME_place VERB RANK, NAME_lists: the tables as functions.
std::string tables(const Vocabulary& vocabulary) {
  const Tool& tool = vocabulary.tool;
  std::string text = "# What the value of an option may be; nothing for a flag.\nNAME_value() {\n";
  text += "  takes=flag\n  case $1 in\n";
  for (const OptionDescription& option : option_table()) {
    if (!option.flag) text += branch(pattern_of(option.flags), completed_by(tool, option.value));
  }
  text += "  esac\n}\n\n# What may stand at a place after a verb.\nNAME_place() {\n";
  text += "  takes=nothing\n  case \"$1 $2\" in\n";
  for (const VerbDescription& verb : verb_table()) {
    text += branch("'- " + std::string(verb.name) + "'", options_of(verb.name));
    const auto arguments = arguments_of(tool, verb);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const bool again = i + 1 == arguments.size() && verb.usage.ends_with("...");
      const std::string rank = again ? "*" : std::to_string(i + 1);
      text += branch("'" + std::string(verb.name) + " '" + rank, arguments[i]);
    }
  }
  text += branch("' 0'", {Completed::words, verb_names()}) + branch("'- '*", options_of("")) +
          "  esac\n}\n\n";
  text += "# Paths are listed here: completing starts no program.\nNAME_paths() {\n";
  text += "  case $1 in\n";
  for (const auto& [kind, list] : {std::pair(Completed::figures, &vocabulary.figures),
                                   std::pair(Completed::explained, &vocabulary.explained),
                                   std::pair(Completed::inputs, &vocabulary.inputs)})
    text += "    " + std::string(kind_word(kind)) + ")\n" + assigned("list", *list) + "    ;;\n";
  return text + "  esac\n}\n\n";
}

// Finds what is to be completed: sets `takes`, `list`, `lead` (what stands before it in its word)
// and `open` (whether the word goes on after it).
constexpr std::string_view walk_of_words =
    R"(  local current=${typed[COUNT]} before='' verb='' rank=0 i word
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
)";

constexpr std::string_view bash_end = R"(
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

constexpr std::string_view zsh_end = R"(
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

std::string finished(const Vocabulary& vocabulary, std::string text) {
  return replaced(replaced(std::move(text), "NAME", vocabulary.name), "TOOL", vocabulary.tool.name);
}

// Arrays begin at 0 in one shell and at 1 in the other.
std::string find_function(std::string_view first, std::string_view count) {
  return "NAME_find() {\n" +
         replaced(replaced(std::string(walk_of_words), "FIRST", first), "COUNT", count) + "}\n";
}

}  // namespace

std::string bash_completion(const Vocabulary& vocabulary) {
  return finished(vocabulary,
                  "# Completion of TOOL in bash; in ~/.bashrc:\n"
                  "#   source <(TOOL completion bash)\n\n" +
                      tables(vocabulary) + find_function("0", "count - 1") + std::string(bash_end));
}

std::string zsh_completion(const Vocabulary& vocabulary) {
  return finished(vocabulary,
                  "#compdef TOOL\n"
                  "# Completion of TOOL in zsh; in ~/.zshrc, after compinit:\n"
                  "#   source <(TOOL completion zsh)\n\n" +
                      tables(vocabulary) + find_function("1", "CURRENT") + std::string(zsh_end));
}

}  // namespace habitat::cli
