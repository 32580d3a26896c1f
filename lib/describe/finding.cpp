// SPDX-License-Identifier: Apache-2.0
#include "describe/finding.hpp"

#include <fmt/args.h>

#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

// Numbers and dates in a sentence are written as in the tables of its language. Years have no
// point.
std::string written(std::string_view argument, Language language) {
  return argument.find('.') != argument.npos && is_decimal_text(argument)
             ? grouped_text(argument, language)
             : human_date(argument, language);
}

std::string sentence(const FindingWords& words, std::initializer_list<Argument> arguments,
                     Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> places;
  for (const Argument& argument : arguments)
    places.push_back(written(argument.words.in(language), language));
  return fmt::vformat(words.message.in(language), places);
}

}  // namespace

std::vector<std::string_view> warning_codes(const Findings& findings) {
  std::vector<std::string_view> codes;
  for (const Finding& one : findings.findings)
    if (one.severity != Severity::note) codes.push_back(one.code);
  for (const OnlyCounted& one : findings.only_counted)
    if (one.last_row == findings.row) codes.push_back(one.number);
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

void tell(Findings& findings, const FindingWords& words, std::initializer_list<Argument> arguments,
          std::string_view path) {
  const bool note = words.severity == Severity::note;
  if (!note && !findings.warnings) findings.count(words);
  if (!(note ? findings.notes : findings.warnings)) return;
  findings.add(words.severity, std::string(words.number),
               {sentence(words, arguments, Language::en), sentence(words, arguments, Language::fr)},
               std::string(path));
}

}  // namespace habitat
