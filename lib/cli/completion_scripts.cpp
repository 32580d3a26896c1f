// SPDX-License-Identifier: Apache-2.0
// Shells differ in how they cut words and in how they take an answer, and in nothing else.
#include "cli/completion.hpp"

namespace habitat::cli {
namespace {

constexpr std::string_view bash_script =
    R"(# Completion of TOOL in bash; in ~/.bashrc:
#   source <(TOOL completion bash)

FUNCTION() {
  local typed=() answer word count=0 glued='' current cut=''
  # bash cuts words at "=": put them together again.
  for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    if ((count > 0)) && [[ $glued || $word == =* ]]; then
      typed[count - 1]+=$word
    else
      typed[count++]=$word
    fi
    if [[ $word == *= ]]; then glued=yes; else glued=''; fi
  done
  current=${typed[count - 1]}
  # What bash takes for the word begins after its last "=".
  if [[ $COMP_WORDBREAKS == *=* && $current == *=* ]]; then cut=${current%=*}=; fi
  mapfile -t answer < <("${typed[0]/#\~/$HOME}" completion answer -- "${typed[@]:1}" 2>/dev/null)
  COMPREPLY=()
  if [[ ${answer[0]} == files ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "${current#"$cut"}")
    return
  fi
  if [[ ${answer[0]} == open ]]; then compopt -o nospace 2>/dev/null; fi
  for word in "${answer[@]:1}"; do
    word=${word%%$'\t'*}
    COMPREPLY+=("${word#"$cut"}")
  done
}
complete -F FUNCTION TOOL
)";

constexpr std::string_view zsh_script =
    R"(#compdef TOOL
# Completion of TOOL in zsh; in ~/.zshrc, after compinit:
#   source <(TOOL completion zsh)

FUNCTION() {
  emulate -L zsh
  local -a answer found
  answer=("${(@f)$(${(Q)words[1]} completion answer -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $answer[1] == files ]]; then
    [[ $words[CURRENT] == --*=* ]] && compset -P "*="
    _files
    return
  fi
  found=("${(@)answer[2,-1]%%$'\t'*}")
  if [[ $answer[1] == open ]]; then
    compadd -S '' -d "${(@)answer[2,-1]/$'\t'/  }" -- $found
  else
    compadd -d "${(@)answer[2,-1]/$'\t'/  }" -- $found
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then FUNCTION "$@"; else compdef FUNCTION TOOL; fi
)";

constexpr std::string_view fish_script =
    R"(# Completion of TOOL in fish; once:
#   TOOL completion fish > ~/.config/fish/completions/TOOL.fish

function FUNCTION
    set -l typed (commandline -opc) (commandline -ct)
    set -l answer ($typed[1] completion answer -- $typed[2..-1] 2>/dev/null)
    if test "$answer[1]" = files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $answer[2..-1]
    end
end
complete -c TOOL -f -a '(FUNCTION)'
)";

std::string replaced(std::string_view old, std::string_view from, std::string_view to) {
  std::string text(old);
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

std::string completion_script(std::string_view shell, std::string_view tool) {
  const std::string_view script = shell == "bash"  ? bash_script
                                  : shell == "zsh" ? zsh_script
                                                   : fish_script;
  const std::string function = "_" + replaced(tool, "-", "_");
  return replaced(replaced(script, "FUNCTION", function), "TOOL", tool);
}

}  // namespace habitat::cli
