// SPDX-License-Identifier: Apache-2.0
// A case in the words of its user, computed exactly unless said: its figures, what it says and what
// it lacks.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "describe/path.hpp"
#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"
#include "verbs/evaluation.hpp"

namespace habitat {

inline Decimal d(std::string_view text) { return decimal<Decimal>(text); }

class ComputedCase {
 public:
  ComputedCase(const Tool& tool, const std::string& text, const Wants& wants,
               NumberKind kind = NumberKind::exact)
      : evaluation_(
            evaluate(tool, {"case.yaml", "schema: " + std::string(tool.name) + "/case/1\n" + text},
                     {}, kind, wants)) {
    INFO(text);
    REQUIRE(evaluation_.faults.empty());
    REQUIRE(evaluation_.computed);
  }

  bool has(const std::string& figure) const {
    const Found found = find_slot(results(), figure);
    return found && found.slot.present();
  }
  std::string text(const std::string& figure) const {
    const Found found = find_slot(results(), figure);
    REQUIRE_MESSAGE(found, figure);
    REQUIRE_MESSAGE(found.slot.present(), figure);
    return found.slot.text();
  }
  Decimal number(const std::string& figure) const { return d(text(figure)); }
  std::size_t size(const std::string& list) const { return find_slot(results(), list).slot.size(); }
  bool says(std::string_view code) const {
    for (const Finding& finding : findings().findings)
      if (finding.code == code) return true;
    return false;
  }
  bool lacks(std::string_view figure, std::string_view input) const {
    for (const Missing& missing : findings().missing)
      for (const std::string& lacking : missing.inputs)
        if (missing.asked && missing.figure == figure && lacking == input) return true;
    return false;
  }
  Slot results() const { return evaluation_.calculation->results(); }

 private:
  const Findings& findings() const { return evaluation_.calculation->findings(); }
  Evaluation evaluation_;
};

inline bool within(const Decimal& computed, const Decimal& expected, std::string_view tolerance) {
  return boost::multiprecision::abs(computed - expected) <= d(tolerance);
}
inline bool near_cent(const Decimal& computed, const Decimal& expected) {
  return within(computed, expected, "0.01");
}
/// Hand values written with six decimals or more.
inline bool near_hand(const Decimal& computed, std::string_view expected) {
  return within(computed, d(expected), "0.000001");
}

/// As a case writes an amount, to a millionth of a cent.
inline std::string written(const Decimal& amount) { return round_text(to_text(amount), 8); }

}  // namespace habitat
