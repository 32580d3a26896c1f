// SPDX-License-Identifier: Apache-2.0
// The rate of MaPrimeRénov' Copropriété: that of the gain of energy, points for leaving F or G and
// for a fragile condominium that leaves its CEE to the Anah. Before 2024 there were lump sums by
// dwelling in the place of these points.
#pragma once

#include "densify/result/aid.hpp"
#include "densify/rules/aid_facts.hpp"
#include "densify/words/aid_alerts.hpp"
#include "densify/words/aid_reasons.hpp"
#include "densify/words/aid_steps.hpp"

namespace habitat::densify {

template <Number N>
class AidRate {
 public:
  AidRate(const AidFacts<N>& facts, AidFigures<N>& figures, Findings& findings)
      : facts_(facts), figures_(figures), findings_(findings) {}

  void compute() {
    N rate = rate_of_gain();
    N lump = 0;
    if (leaves_leaky()) {
      rate = rate + points(law::parameter::renovation_rate_exit_leaky, reasons::points_of_exit<N>);
      lump = lump + euros(law::parameter::renovation_lump_exit_leaky, reasons::lump_of_exit<N>);
    }
    if (facts_.is_fragile() && facts_.leaves_cee()) {
      rate = rate + points(law::parameter::renovation_rate_fragile, reasons::points_of_fragile<N>);
      lump = lump + euros(law::parameter::renovation_lump_fragile, reasons::lump_of_fragile<N>);
    }
    tell_fragile();
    figures_.rate = N(step(words::aid_rate, rate));
    lump_ = step(words::aid_lump, N(lump * facts_.dwellings));
  }

  /// Of all dwellings.
  const N& lump() const { return lump_; }

 private:
  // A gain of exactly the threshold has the higher rate.
  N rate_of_gain() {
    using namespace law::parameter;
    const N lower = facts_.value(renovation_gain_lower).value_or(N(0)),
            upper = facts_.value(renovation_gain_upper).value_or(N(1));
    const auto high = facts_.gain_reaches(upper);
    if (!high) alert<AidAlert::gain_unsure>(findings_, "energy.gain");
    const N rate =
        facts_.value(high == true ? renovation_rate_gain_upper : renovation_rate_gain_lower)
            .value_or(N(0));
    figures_.reasons.push_back(high == true ? reasons::rate_of_high_gain<N>(rate, upper)
                                            : reasons::rate_of_gain<N>(rate, lower, upper));
    return rate;
  }

  bool leaves_leaky() {
    const auto leaves = facts_.leaves_leaky();
    if (!leaves) alert<AidAlert::exit_unknown>(findings_, "energy.exit_leaky");
    return leaves.value_or(false);
  }

  N points(const law::Parameter& parameter, Message (*why)(const N&)) {
    const N points = facts_.value(parameter).value_or(N(0));
    if (N(0) < points) figures_.reasons.push_back(why(points));
    return points;
  }

  // Of one dwelling.
  N euros(const law::Parameter& parameter, Message (*why)(const N&)) {
    const auto amount = facts_.value(parameter);
    if (!amount)
      alert<AidAlert::lump_unknown>(findings_, "aid.date", law::path_in_case(parameter),
                                    facts_.date_text());
    else if (N(0) < *amount)
      figures_.reasons.push_back(why(*amount));
    return amount.value_or(N(0));
  }

  void tell_fragile() {
    if (facts_.is_fragile() && !facts_.leaves_cee()) {
      const auto more = facts_.value(law::parameter::renovation_rate_fragile);
      if (more && N(0) < *more) figures_.reasons.push_back(reasons::fragile_keeps_cee<N>(*more));
    }
  }

  const AidFacts<N>& facts_;
  AidFigures<N>& figures_;
  Findings& findings_;
  N lump_ = 0;
};

}  // namespace habitat::densify
