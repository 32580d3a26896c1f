// SPDX-License-Identifier: Apache-2.0
// RSA and ASPA that figures hint at, by hand: RSA of April 2025, 646.52 EUR a month; ASPA of
// January 2025, 12 411.44 EUR a year for one person.
#include "law/rights.hpp"

#include "law/at.hpp"

namespace habitat::law {
namespace {

const Date date{2025, 11, 1};

std::string text(const std::optional<Decimal>& due) { return due ? to_text(*due) : "~"; }
std::string rsa(const RightsOf& who, int income, int aid = 0) {
  return text(rsa_due<Decimal>(who, income, aid, date, Law()));
}
std::string aspa(const RightsOf& who, int income) {
  return text(aspa_due<Decimal>(who, income, date, Law()));
}

}  // namespace

TEST_CASE("RSA that could be due: composition, housing aid, age, the least that is paid") {
  RightsOf one;
  CHECK(rsa(one, 0) == "646.52");
  CHECK(rsa(one, 0, 300) == "568.9376");  // 12 % of it is left out
  CHECK(rsa(one, 641) == "~");            // 5.52 EUR are below 6
  one.age = 24;
  CHECK(rsa(one, 0) == "~");
  one.age = 25;
  CHECK(rsa(one, 0) == "646.52");
  const RightsOf family{.couple = true, .dependents = 3, .persons = 5};  // 2.5 shares
  CHECK(rsa(family, 0) == "1616.3");
}

TEST_CASE("ASPA that could be due: none with dependents, before 65 or above the ceiling") {
  RightsOf one;
  CHECK(rounded(*aspa_due<Decimal>(one, 1000, date, Law()), 2) == "34.29");
  CHECK(aspa(one, 1035) == "~");
  one.age = 64;
  CHECK(aspa(one, 0) == "~");
  CHECK(aspa({.couple = false, .dependents = 1, .persons = 2}, 0) == "~");
}

}  // namespace habitat::law
