// SPDX-License-Identifier: Apache-2.0
// Any bytes as a quantity, a path, a date, an override: what is accepted has to be what it is said
// to be, and what is refused has to come with its fault.
#include <cstdint>
#include <utility>

#include "describe/date.hpp"
#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "formats/diagnostics.hpp"
#include "formats/override.hpp"
#include "formats/scalar.hpp"
#include "numbers/decimal_text.hpp"
#include "plai_balance/tool.hpp"
#include "studies/evaluation.hpp"

namespace {

using namespace habitat;

void require(bool holds) {
  if (!holds) __builtin_trap();
}

void try_quantity(std::string_view text) {
  for (std::string_view unit : {"", "%", "%/year", "EUR", "EUR/m2/month", "years"}) {
    Faults faults;
    const auto number = read_quantity(text, unit, "loans[0].rate", faults);
    require(number.has_value() == faults.empty());
    if (number) require(is_decimal_text(*number));
    if (number) require(compare_text(*number, trim_text(*number)) == 0);
    render_faults(faults, {}, {});
  }
  if (const auto unit = parse_unit(text)) require(unit->same_dimension(*unit));
}

void try_path(std::string_view text, const Slot& root) {
  generic_path(text);
  const auto segments = parse_path(text);
  const Found found = find_slot(root, text);
  require(segments || !found);
  if (!segments) return;
  require(!segments->empty());
  for (const Segment& segment : *segments) require(segment.start < text.size());
}

void try_date(std::string_view text) {
  if (const auto date = parse_date(text)) {
    require(to_text(*date) == text);
    require(days_between(*date, *date) == 0);
  }
}

// A small case, so that an override has groups, lists and maps to name.
constexpr std::string_view small_case =
    "schema: plai-balance/case/1\n"
    "tranches:\n"
    "  - {name: A, dwellings: 10}\n"
    "costs:\n"
    "  - {chapter: land, label: site, amount: 100000 EUR, vat: included}\n"
    "loans:\n"
    "  - {label: PLAI, product: plai, balance: true, term: 40 years, revision: double}\n"
    "livret_a: {path: {2027: 2 %}}\n"
    "own_funds: {amount: 10000 EUR}\n";

void try_override(const std::string& text) {
  const std::string given(small_case);
  Faults faults;
  Document document = read_document({"case.yaml", given}, faults);
  require(faults.empty());
  const auto calculation = plai_balance::tool().make(NumberKind::fast);
  apply_override(document, calculation->inputs(), {"--set[1]", text}, faults);
  render_faults(faults, document.sources, {Language::fr, false, true});

  Evaluation evaluation = evaluate(plai_balance::tool(), {"case.yaml", given}, {{"--set[1]", text}},
                                   NumberKind::fast);
  require(evaluation.computed || !evaluation.faults.empty());
  render_faults(evaluation.faults, evaluation.document.sources, {Language::en, true, false});
  render_faults(evaluation.faults, evaluation.document.sources, {Language::en, false, false});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto calculation = plai_balance::tool().make(NumberKind::fast);
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  try_quantity(text);
  try_path(text, calculation->inputs());
  try_path(text, calculation->results());
  try_date(text);
  try_override(text);
  return 0;
}
