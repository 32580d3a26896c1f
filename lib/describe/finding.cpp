// SPDX-License-Identifier: Apache-2.0
#include "describe/finding.hpp"

#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

// Numbers and dates in a sentence are written as in the tables of its language. Years have no
// point.
std::vector<std::string> written(std::initializer_list<std::string_view> given, bool french) {
  std::vector<std::string> arguments(given.begin(), given.end());
  for (std::string& argument : arguments)
    if (argument.find('.') != argument.npos && is_decimal_text(argument))
      argument = grouped_text(argument, french);
    else
      argument = human_date(argument, french ? Language::fr : Language::en);
  return arguments;
}

}  // namespace

void tell(Findings& findings, const FindingWords& words,
          std::initializer_list<std::string_view> arguments, std::string_view path) {
  const bool note = words.severity == Severity::note;
  if (!note && !findings.warnings) findings.count(words);
  if (!(note ? findings.notes : findings.warnings)) return;
  findings.add(words.severity, std::string(words.number),
               {fill(words.message.en, written(arguments, false)),
                fill(words.message.fr, written(arguments, true))},
               std::string(path));
}

}  // namespace habitat
