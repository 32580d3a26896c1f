// SPDX-License-Identifier: Apache-2.0
// The class of a household by its reference income, and the prime that MaPrimeRénov' Copropriété
// gives those who live in the building. A class reaches up to its ceiling, included; ceilings go by
// the size of the household and by region. Anah, income ceilings of the year.
#pragma once

#include "densify/case/aid_names.hpp"
#include "densify/case/names.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
class IncomeClasses {
 public:
  IncomeClasses(const Law& law, Date date) : law_(law), date_(date) {}

  /// Unknown where a ceiling is not known at the date.
  IncomeClass of(Region region, int persons, const N& income) {
    using namespace law::parameter;
    const auto within = [&](std::span<const law::Parameter* const> table) -> std::optional<bool> {
      const auto limit = ceiling(table, region, persons);
      if (!limit) return {};
      return !is_below<N>(*limit, income);
    };
    for (const auto& [table, income_class] :
         {std::pair(std::span(renovation_income_very_modest), IncomeClass::very_modest),
          std::pair(std::span(renovation_income_modest), IncomeClass::modest),
          std::pair(std::span(renovation_income_intermediate), IncomeClass::intermediate)}) {
      const auto fits = within(table);
      if (!fits) return IncomeClass::unknown;
      if (*fits) return income_class;
    }
    return IncomeClass::superior;
  }

  /// Of who lives in the building; nothing where it is not known at the date.
  std::optional<N> prime(IncomeClass income_class) const {
    using namespace law::parameter;
    if (income_class == IncomeClass::very_modest)
      return law_.value<N>(renovation_prime_very_modest, date_);
    if (income_class == IncomeClass::modest) return law_.value<N>(renovation_prime_modest, date_);
    return N(0);
  }

 private:
  // Five sizes and what a further person adds, for Île-de-France, then elsewhere.
  std::optional<N> ceiling(std::span<const law::Parameter* const> table, Region region,
                           int persons) const {
    constexpr int sizes = 5;
    const auto scale = table.subspan(region == Region::idf ? 0 : sizes + 1, sizes + 1);
    const auto at = [&](int rank) {
      return law_.value<N>(*scale[static_cast<std::size_t>(rank)], date_);
    };
    if (persons <= sizes) return at(persons - 1);
    const auto largest = at(sizes - 1), further = at(sizes);
    if (!largest || !further) return {};
    return N(*largest + N(persons - sizes) * *further);
  }

  const Law& law_;
  const Date date_;
};

}  // namespace habitat::densify
