// SPDX-License-Identifier: Apache-2.0
// The gain of owners on the price of the rights. Whether it is exempt depends on what is sold, to
// whom and when:
//   right to elevate: CGI 150 U II 9, deeds of 2012-01-01 to the end of the exemption;
//   land to a social landlord: CGI 150 U II 7 and 8;
//   other land: taxed, but of a small part of the price (CGI 150 U II 6).
// Where it is taxed: gain x (1 - abatement) x rate, for income tax and for the levies, the
// abatement by full years of holding (CGI 150 VC).
#pragma once

#include "densify/case/case.hpp"
#include "densify/words/owner_rights_steps.hpp"
#include "law/parameters.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
class CapitalGain {
 public:
  CapitalGain(const Case<N>& input, const Law& law)
      : law_(law), date_(input.deed_date(law.as_of())) {
    using namespace law::parameter;
    const Sale<N>& sale = *input.sale;
    if (input.is_elevation()) {
      fill_status(law.value<N>(capital_gain_elevation_exempt, date_));
    } else if (sale.kind == SaleKind::social) {
      fill_status(law.value<N>(capital_gain_social_landlord_exempt, date_));
    } else {
      small_ = law.value<N>(capital_gain_small_share, date_);
      status_ = GainStatus::taxed;
    }
  }

  GainStatus status() const { return status_; }
  /// Up to which part of the price an owner is not taxed; nothing where there is no such rule.
  const std::optional<N>& small_share() const { return small_; }
  bool is_small(const N& part_of_price) const {
    return small_ && !is_below<N>(*small_, part_of_price);
  }

  /// Of a gain that is exempt: what of it is taxed, which is nothing, by the text that says so.
  N of_exempt(const N& gain) const { return gain * taxed_share_; }

  /// Of a gain that is taxed, after the abatement; nothing where years or rate are not known.
  std::optional<N> tax(const N& gain, const std::optional<N>& years) const {
    using namespace law::parameter;
    return part_of(gain, abatement_of_tax(years), capital_gain_income_tax, words::gain_tax);
  }
  std::optional<N> levies(const N& gain, const std::optional<N>& years) const {
    using namespace law::parameter;
    return part_of(gain, abatement_of_levies(years), capital_gain_levies, words::gain_levies);
  }
  /// What income tax is levied on.
  std::optional<N> taxable(const N& gain, const std::optional<N>& years) const {
    const auto abatement = abatement_of_tax(years);
    if (!abatement) return {};
    return N(gain * taxed_share_ * (N(1) - *abatement));
  }

 private:
  void fill_status(const std::optional<N>& exempt) {
    if (!exempt) return;
    taxed_share_ = N(1) - *exempt;
    status_ = is_below<N>(N(0), taxed_share_) ? GainStatus::taxed : GainStatus::exempt;
  }

  std::optional<N> part_of(const N& gain, const std::optional<N>& abatement,
                           const law::Parameter& rate, const Step& words) const {
    const auto known = law_.value<N>(rate, date_);
    if (!abatement || !known) return {};
    return N(step(words, N(gain * taxed_share_ * (N(1) - *abatement) * *known)));
  }

  // So much of each full year from the sixth to the twenty-first, and of the twenty-second.
  std::optional<N> abatement_of_tax(const std::optional<N>& years) const {
    using namespace law::parameter;
    const auto of_year = law_.value<N>(capital_gain_abatement_income_tax_years_6_to_21, date_),
               of_22nd = law_.value<N>(capital_gain_abatement_income_tax_year_22, date_);
    if (!years || !of_year || !of_22nd) return {};
    const N full = whole_below<N>(*years);
    return N(step(words::gain_abatement, N(*of_year * years_between(full, 6, 21) +
                                           *of_22nd * years_between(full, 22, 22))));
  }
  // And of the levies of each year from the twenty-third to the thirtieth.
  std::optional<N> abatement_of_levies(const std::optional<N>& years) const {
    using namespace law::parameter;
    const auto of_year = law_.value<N>(capital_gain_abatement_levies_years_6_to_21, date_),
               of_22nd = law_.value<N>(capital_gain_abatement_levies_year_22, date_),
               later = law_.value<N>(capital_gain_abatement_levies_years_23_to_30, date_);
    if (!years || !of_year || !of_22nd || !later) return {};
    const N full = whole_below<N>(*years);
    return N(step(words::gain_abatement,
                  N(*of_year * years_between(full, 6, 21) + *of_22nd * years_between(full, 22, 22) +
                    *later * years_between(full, 23, 30))));
  }
  /// How many of these years are over.
  static N years_between(const N& full, int first, int last) {
    return min<N>(max<N>(N(full - N(first - 1)), N(0)), N(last - first + 1));
  }

  const Law& law_;
  const Date date_;
  GainStatus status_ = GainStatus::unknown;
  N taxed_share_ = 1;
  std::optional<N> small_;
};

}  // namespace habitat::densify
