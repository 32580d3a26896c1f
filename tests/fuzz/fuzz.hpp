// SPDX-License-Identifier: Apache-2.0
// What the fuzz targets share: a promise of the library that no input may break, and the small case
// on which parts of a case are tried.
#pragma once

#include <cstdint>

#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"
#include "write/diagnostics.hpp"

namespace habitat {

/// A promise of the library, not a property of the input: breaking it is a finding.
inline void require(bool holds) {
  if (!holds) __builtin_trap();
}

inline std::string text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Groups, lists and maps, each with something to name.
inline const std::string small_case =
    "schema: plai-balance/case/1\n"
    "as_of: 2026-11-21\n"
    "operation: {letting_date: 2028-01-01}\n"
    "tranches:\n"
    "  - {name: A, dwellings: 10}\n"
    "costs:\n"
    "  - {chapter: land, label: site, amount: 100000 EUR, vat: included}\n"
    "loans:\n"
    "  - {label: PLAI, product: plai, balance: true, term: 40 years, revision: double}\n"
    "livret_a: {path: {2027: 2 %}}\n"
    "own_funds: {amount: 10000 EUR}\n";

inline Evaluation evaluate_text(const std::string& text, const OverrideTexts& overrides = {}) {
  return evaluate(plai_balance::tool(), {"case.yaml", text}, overrides, NumberKind::fast);
}

/// Computed or refused, never neither; and what is refused says why, in every form.
inline void require_answer(const Evaluation& evaluation) {
  require(evaluation.computed || !evaluation.faults.empty());
  for (const Fault& fault : evaluation.faults) require(!fault.message(Language::en).empty());
  const auto& sources = evaluation.document.sources;
  for (const bool json : {false, true}) {
    const Language language = json ? Language::en : Language::fr;
    const std::string text = render_faults(evaluation.faults, sources, {language, json, false});
    require(evaluation.faults.empty() == text.empty());
  }
}

}  // namespace habitat
