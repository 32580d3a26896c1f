// SPDX-License-Identifier: Apache-2.0
// Incomes by kind, and where each counts: what is received in a month; the base of a year, for the
// housing aid and as reference income; what the RSA counts. As public programs and pages tell it;
// the bounds of the tenth are remembered.
//
//   wage, unemployment     less a tenth, within bounds for each person
//   pension                less a tenth, at least so much for each person, at most for a household
//   business, maintenance received, other     whole
//   RSA, prime d'activité, AAH, ASPA, family benefits, CEJ, student grant     not in the base
#pragma once

#include <map>
#include <set>

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/words/words.hpp"
#include "law/law.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use {

inline bool is_earned(IncomeKind kind) {
  return kind == IncomeKind::wage || kind == IncomeKind::unemployment;
}
/// Counts whole in the base.
inline bool counts_whole(IncomeKind kind) {
  return kind == IncomeKind::business || kind == IncomeKind::maintenance_received ||
         kind == IncomeKind::other;
}
/// Has rules of its own in the RSA, which are not known here.
inline bool hides_rsa(IncomeKind kind) {
  return kind == IncomeKind::aah || kind == IncomeKind::aspa ||
         kind == IncomeKind::family_benefits || kind == IncomeKind::activity_bonus ||
         kind == IncomeKind::cej;
}

template <Number N>
struct CountedIncomes {
  N received = 0;                       ///< a month
  N base = 0;                           ///< a year
  N of_rsa = 0;                         ///< a month
  std::optional<IncomeKind> hides_rsa;  ///< the first kind for which the RSA is not known
  bool has_rsa = false, has_aspa = false, has_cej = false, has_other = false;
  int persons = 0;  ///< who are named
};

template <Number N>
class IncomeModel {
 public:
  IncomeModel(const std::vector<Income<N>>& incomes, Date date, const Law& law)
      : incomes_(incomes), date_(date), law_(law), unlisted_(law.unlisted()) {}

  /// Empty where a bound is not known at the date.
  std::optional<CountedIncomes<N>> count() {
    std::set<std::string_view> persons;
    for (const Income<N>& one : incomes_) {
      persons.insert(one.person);
      if (!(one.amount == N(0))) add(one);
    }
    counted_.persons = static_cast<int>(persons.size());
    for (const auto& [person, year] : earned_)
      counted_.base = counted_.base + year - off_earned(year);
    N off = 0, pensions = 0;
    for (const auto& [person, year] : pensions_) {
      pensions = pensions + year;
      off = off + off_pension(year);
    }
    const auto& most = law::parameter::income_tenth_pension_most;
    counted_.base = counted_.base + pensions - (is_below(peek(most), off) ? read(most) : off);
    if (unknown_) return {};
    return counted_;
  }

 private:
  void add(const Income<N>& one) {
    const N year = N(12) * one.amount;
    counted_.received = counted_.received + one.amount;
    if (is_earned(one.kind)) add_to(earned_, one.person, year);
    if (one.kind == IncomeKind::pension) add_to(pensions_, one.person, year);
    if (counts_whole(one.kind)) counted_.base = counted_.base + year;
    const bool of_rsa =
        is_earned(one.kind) || one.kind == IncomeKind::pension || counts_whole(one.kind);
    if (of_rsa) counted_.of_rsa = counted_.of_rsa + one.amount;
    if (hides_rsa(one.kind) && !counted_.hides_rsa) counted_.hides_rsa = one.kind;
    counted_.has_rsa |= one.kind == IncomeKind::rsa;
    counted_.has_aspa |= one.kind == IncomeKind::aspa;
    counted_.has_cej |= one.kind == IncomeKind::cej;
    counted_.has_other |= one.kind == IncomeKind::other;
  }

  static void add_to(std::map<std::string_view, N>& years, std::string_view person, const N& year) {
    N& sum = years.try_emplace(person, N(0)).first->second;
    sum = sum + year;
  }

  // A tenth, within bounds, and not above the income itself. Bounds are remembered: only one that
  // decides is listed, and told.
  N off_earned(const N& year) {
    using namespace law::parameter;
    const N tenth = read(income_tenth_share) * year;
    if (is_below(tenth, peek(income_tenth_earned_least)))
      return min(year, read(income_tenth_earned_least));
    return is_below(peek(income_tenth_earned_most), tenth) ? read(income_tenth_earned_most) : tenth;
  }
  N off_pension(const N& year) {
    using namespace law::parameter;
    const N tenth = read(income_tenth_share) * year;
    if (!is_below(tenth, peek(income_tenth_pension_least))) return tenth;
    return min(year, read(income_tenth_pension_least));
  }
  N peek(const law::Parameter& parameter) const {
    return unlisted_.value<N>(parameter, date_).value_or(N(0));
  }
  N read(const law::Parameter& parameter) {
    const auto value = law_.value<N>(parameter, date_);
    unknown_ |= !value;
    return value.value_or(N(0));
  }

  const std::vector<Income<N>>& incomes_;
  Date date_;
  const Law& law_;
  const Law unlisted_;
  CountedIncomes<N> counted_;
  std::map<std::string_view, N> earned_, pensions_;  ///< of a year, by person
  bool unknown_ = false;
};

}  // namespace habitat::cost_of_use
