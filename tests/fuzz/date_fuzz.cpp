// SPDX-License-Identifier: Apache-2.0
// Any bytes as a date: accepted exactly when it is a day of the calendar from 1900 to 2200, by a
// rule written here once more; then a case is computed under the rules of that day.
#include "fuzz.hpp"

namespace {

using namespace habitat;

int days_in(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

int number_at(std::string_view text, std::size_t from, std::size_t size) {
  int number = 0;
  for (const char letter : text.substr(from, size)) number = 10 * number + (letter - '0');
  return number;
}

bool is_date(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < 10; ++i)
    if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  const int year = number_at(text, 0, 4), month = number_at(text, 5, 2),
            day = number_at(text, 8, 2);
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 &&
         day <= days_in(year, month);
}

void try_date(std::string_view text) {
  const auto date = parse_date(text);
  require(date.has_value() == is_date(text));
  if (!date) return;
  require(to_text(*date) == text);
  require(days_between(*date, *date) == 0);
  const Date first{date->year, date->month, 1};
  require(days_between(first, *date) == date->day - 1);
}

// Where a case has a date, and where it has a year.
void try_in_a_case(const std::string& text) {
  require_answer(evaluate_text(
      small_case, {{"--set[1]", "as_of=" + text}, {"--set[2]", "operation.letting_date=" + text}}));
  require_answer(evaluate_text(small_case + "price_index: {path: {" + text + ": 2 %}}\n"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text = text_of(bytes, size);
  try_date(text);
  try_in_a_case(text);
  return 0;
}
