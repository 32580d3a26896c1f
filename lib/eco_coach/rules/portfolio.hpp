// SPDX-License-Identifier: Apache-2.0
// All meters together: coached ones with enough readings, in kWh, and apart by carrier and unit.
#pragma once

#include "eco_coach/result/portfolio.hpp"
#include "eco_coach/rules/meter_model.hpp"
#include "energy/portfolio.hpp"

namespace habitat::eco_coach {

template <Number N>
class Portfolio {
 public:
  Portfolio(const Law& law, double confidence) : law_(law), confidence_(confidence) {}

  /// What a meter brings; notes on its energy content are added to it.
  void add(const Meter& meter, Judged<N>& judged) {
    energy::Outcome outcome = outcome_of(meter, judged);
    by_carrier_[{*meter.carrier, *meter.unit}].add(outcome);
    const EnergyContent content = energy_content(meter, law_);
    if (!content.kwh) {
      if (meter.carrier != Carrier::water)
        judged.figures.notes.push_back(Message(notes::no_content));
      return;
    }
    if (content.usual == &law::parameter::energy_content_gas_m3)
      judged.figures.notes.push_back(Message(notes::gas_h));
    scale(outcome, *content.kwh);
    all_.add(outcome);
  }

  void fill(PortfolioFigures<N>& figures) const {
    fill_sums(all_, figures.sums);
    for (const auto& [kind, portfolio] : by_carrier_) {
      CarrierFigures<N>& line = figures.by_carrier.emplace_back();
      line.carrier = kind.first;
      line.unit = kind.second;
      fill_sums(portfolio, line.sums);
      line.saved_by_savers = measured<N>(portfolio.saved_by_savers(), "saved_by_savers");
      line.mean_saving = measured<N>(portfolio.mean_saving(), "mean_saving");
      const energy::Difference did = portfolio.difference_in_differences(confidence_);
      line.did = measured<N>(did.value, "did");
      line.did_band = measured<N>(did.band, "did_band");
    }
  }

 private:
  using M = Measure<N>;

  static energy::Outcome outcome_of(const Meter& meter, const Judged<N>& judged) {
    energy::Outcome outcome;
    outcome.control = meter.group == Group::control;
    outcome.verdict = *judged.figures.verdict;
    if (!judged.savings) return outcome;
    const energy::Savings& saved = *judged.savings;
    outcome.observed = saved.observed;
    outcome.counterfactual = saved.counterfactual;
    outcome.avoided = saved.avoided;
    outcome.fraction = saved.fraction;
    outcome.band = saved.bands.prediction;
    return outcome;
  }
  static void scale(energy::Outcome& outcome, double kwh) {
    for (double* part : {&outcome.observed, &outcome.counterfactual, &outcome.avoided})
      *part *= kwh;
    if (outcome.band) *outcome.band *= kwh;
  }
  static void fill_sums(const energy::Portfolio& portfolio, Sums<N>& sums) {
    sums.meters = portfolio.meters();
    sums.sufficient = portfolio.sufficient();
    sums.measured = portfolio.measured();
    if (portfolio.sufficient() == 0) return;
    sums.observed = measured<N>(portfolio.observed(), "observed");
    sums.counterfactual = measured<N>(portfolio.counterfactual(), "counterfactual");
    sums.avoided = measured<N>(portfolio.avoided(), "avoided");
    sums.fraction = measured<N>(portfolio.fraction(), "fraction");
    sums.band = measured<N>(portfolio.band(), "band");
  }

  const Law& law_;
  double confidence_;
  energy::Portfolio all_;
  std::map<std::pair<Carrier, ReadingUnit>, energy::Portfolio> by_carrier_;
};

}  // namespace habitat::eco_coach
