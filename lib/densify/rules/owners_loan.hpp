// SPDX-License-Identifier: Apache-2.0
// The loan of an owner: what it finances, within a cap for each dwelling lot of his, repaid in
// level instalments. An éco-PTZ bears no interest; a garage, a cellar or a shop alone has none.
// Éco-PTZ for what MaPrimeRénov' leaves to pay: decree 2024-849; collective loan: CCH L. 732-2.
#pragma once

#include "densify/case/case.hpp"
#include "densify/words/plan_steps.hpp"
#include "finance/annuity.hpp"
#include "law/parameters.hpp"
#include "messages/said.hpp"

namespace habitat::densify {

template <Number N>
class LoanTerms {
 public:
  LoanTerms(const OwnersLoan<N>& input, const Law& law, Date date, Findings& findings)
      : input_(input), cap_(input.cap_per_dwelling) {
    if (!given()) return;
    using namespace law::parameter;
    const bool eco_ptz = input.kind == LoanKind::eco_ptz;
    if (eco_ptz && !cap_) {
      cap_ = law.value<N>(condominium_eco_ptz_rest, date);
      if (!cap_) findings.lacks("plan.loan", {"loan.cap_per_dwelling"});
    }
    const law::Parameter& longest =
        eco_ptz ? condominium_eco_ptz_years_whole : condominium_collective_loan_years;
    if (const auto most = law.value<N>(longest, date); most && *most < N(*input.years))
      findings.refusals.push_back({Code::inconsistent,
                                   {},
                                   "loan.years",
                                   {message({"{} lasts {} years at most", "{} dure {} ans au plus"},
                                            label_of(input.kind), to_text<N>(*most)),
                                    Text{"give at most that", "donner au plus cette durée"}}});
    const N month = step(words::month_rate, N(input.rate / N(12)));
    factor_ = step(words::annuity, N(finance::annuity_factor<N>(month, 12 * *input.years)));
  }

  bool given() const { return input_.kind != LoanKind::none; }

  /// Nothing where the cap is not known.
  std::optional<N> borrowed(const N& finances, int dwelling_lots) const {
    if (!given()) return N(0);
    if (!known()) return {};
    const N lent = cap_ ? min<N>(finances, N(*cap_ * N(dwelling_lots))) : finances;
    return N(step(words::loan, N(max<N>(lent, N(0)))));
  }
  std::optional<N> instalment(const std::optional<N>& borrowed) const {
    if (!given() || !borrowed) return {};
    return N(step(words::instalment, N(*borrowed / factor_ * input_.insurance_coefficient)));
  }

 private:
  bool known() const { return cap_ || input_.kind != LoanKind::eco_ptz; }

  const OwnersLoan<N>& input_;
  std::optional<N> cap_;
  N factor_ = 1;
};

}  // namespace habitat::densify
