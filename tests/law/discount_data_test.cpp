// SPDX-License-Identifier: Apache-2.0
// The public discount rate, against what was printed of it.
#include <doctest/doctest.h>

#include "describe/date.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/decimal.hpp"

namespace habitat::law {
namespace {

std::optional<Decimal> rate(int year, int month, int day) {
  const Law law;
  const Date date{year, month, day};
  const auto free = law.value<Decimal>(parameter::discount_risk_free, date);
  const auto premium = law.value<Decimal>(parameter::discount_risk_premium, date);
  if (!free || !premium) return {};
  return Decimal(*free + *premium);
}

// France Stratégie, 2021: 3.2 % for a beta of one, which halves what comes in 22 years.
TEST_CASE("public discount rate: 3.2 % from October 2021 on, half in 22 years") {
  CHECK(*rate(2021, 10, 21) == decimal<Decimal>("0.032"));
  const Decimal left = power(Decimal(1 + *rate(2026, 6, 1)), -22);
  CHECK(left > decimal<Decimal>("0.4995"));
  CHECK(left < decimal<Decimal>("0.5005"));
}

// The pair that is usually quoted of the Quinet report: 2.5 % without risk, 4.5 % for most
// projects.
TEST_CASE("public discount rate: 4.5 % from 2013 on; before, a rule of another form") {
  CHECK(*rate(2013, 1, 1) == decimal<Decimal>("0.045"));
  CHECK(*rate(2021, 10, 20) == decimal<Decimal>("0.045"));
  CHECK_FALSE(rate(2012, 12, 31));
}

}  // namespace
}  // namespace habitat::law
