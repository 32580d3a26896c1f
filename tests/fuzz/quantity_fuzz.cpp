// SPDX-License-Identifier: Apache-2.0
// Any bytes as a number with its unit: what is accepted is a number and stays the same through
// another unit and back; what is refused comes with its fault.
#include "fuzz.hpp"

#include "describe/unit.hpp"
#include "read/scalar.hpp"

namespace {

using namespace habitat;

void try_quantity(const std::string& text) {
  for (std::string_view unit : {"", "%", "%/year", "EUR", "EUR/m2/month", "years"}) {
    Faults faults;
    const auto number = read_quantity(text, unit, "loans[0].rate", faults);
    require(number.has_value() == faults.empty());
    if (number) require(Written::read(number->text()).has_value());
    if (number) require(*number == number->trimmed());
    render_faults(faults, {}, {});
  }
}

void try_unit(std::string_view text) {
  const auto unit = parse_unit(text);
  if (!unit) return;
  require(unit->same_dimension(*unit));
  require(convert(*Written::read("12.5"), *unit, *unit) == *Written::read("12.5"));
  unit_sign(text, Language::fr);
  unit_sign(text, Language::en);
}

// The same text where a case has a rate, an amount, a count or a length of time.
void try_in_a_case(const std::string& text) {
  static constexpr const char* paths[] = {"loans[0].rate", "own_funds.amount",
                                          "tranches[0].dwellings", "parameters[loan.margin.plai]",
                                          "loans[0].term"};
  const std::string path = paths[text.size() % std::size(paths)];
  require_answer(evaluate_text(small_case, {{"--set[1]", path + "=" + text}}));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text = text_of(bytes, size);
  try_quantity(text);
  try_unit(text);
  try_unit(cut_quantity(text).unit);
  try_in_a_case(text);
  return 0;
}
