// SPDX-License-Identifier: Apache-2.0
// All meters together: coached ones with enough readings, in kWh, and apart by carrier and unit.
// What each meter brings is kept until the end, since one whose rows come back is taken out again.
#pragma once

#include <deque>

#include "eco_coach/result/portfolio.hpp"
#include "eco_coach/rules/meter_model.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/verdicts.hpp"
#include "energy/portfolio.hpp"

namespace habitat::eco_coach {

template <Number N>
class Portfolio {
 public:
  Portfolio(const Law& law, double confidence) : law_(law), confidence_(confidence) {}

  /// What the next meter brings; notes on its energy content are added to it.
  void add(const Meter& meter, Judged<N>& judged) {
    const EnergyContent content = energy_content(meter, law_);
    if (!content.kwh && meter.carrier != Carrier::water && !meter.refused)
      judged.figures.notes.push_back(Message(notes::no_content));
    if (content.usual == &law::parameter::energy_content_gas_m3)
      judged.figures.notes.push_back(Message(notes::gas_h));
    kept_.push_back(Kept(outcome_of(meter, judged), meter, content.kwh, judged));
  }
  /// Takes out what a meter brought, by its rank: it is not judged.
  void take_out(std::size_t rank) { kept_[rank].take_out(); }

  void fill(PortfolioFigures<N>& figures, Findings& findings) const {
    energy::Portfolio all;
    std::map<std::pair<Carrier, ReadingUnit>, energy::Portfolio> by_carrier;
    int coached = 0, control = 0, all_sufficient = 0;
    for (const Kept& one : kept_) {
      const energy::Outcome outcome = one.outcome();
      ++(one.control ? control : coached);
      by_carrier[{one.carrier, one.unit}].add(outcome);
      if (const std::optional<double> kwh = one.kwh) all.add(scaled(outcome, *kwh));
    }
    fill_sums(all, figures.sums);
    // Where nothing counts in kWh, as with water alone, the only carrier is judged in its own unit.
    const bool one_alone = all.meters() == 0 && by_carrier.size() == 1;
    const energy::Portfolio& judged = one_alone ? by_carrier.begin()->second : all;
    const Text unit = one_alone ? label_of(by_carrier.begin()->first.second) : Text("kWh", "kWh");
    if (!kept_.empty()) judge(judged, unit, figures, findings);
    if (!kept_.empty()) figures.confidence = confidence_;
    fill_dates(figures);
    for (const auto& [kind, portfolio] : by_carrier) {
      CarrierFigures<N>& line = figures.by_carrier.emplace_back();
      line.carrier = kind.first;
      line.unit = kind.second;
      fill_sums(portfolio, line.sums);
      all_sufficient += portfolio.sufficient();
      line.saved_by_savers = measured<N>(portfolio.saved_by_savers(), "saved_by_savers");
      line.mean_saving = measured<N>(portfolio.mean_saving(), "mean_saving");
      const energy::Difference did = portfolio.difference_in_differences(confidence_);
      line.did = measured<N>(did.value, "did");
      line.did_band = measured<N>(did.band, "did_band");
      if (control > 0) tell_no_difference(kind.first, kind.second, portfolio, findings);
    }
    if (control == 0 && all_sufficient > 1) alert<AlertCode::no_control>(findings);
    tell_lacks(findings);
    tell_nothing(coached, control, findings);
    if (coached > all.meters())
      alert<AlertCode::outside_kwh>(findings, "", std::to_string(coached - all.meters()));
    const auto without = std::count_if(kept_.begin(), kept_.end(),
                                       [](const Kept& one) { return one.wants_normal_year; });
    if (without > 0)
      alert<AlertCode::no_saving_of_a_normal_year>(findings, "", std::to_string(without));
  }

 private:
  using M = Measure<N>;
  // In few bytes: there may be very many.
  struct Kept {
    Kept(const energy::Outcome& of, const Meter& meter, const std::optional<double>& content,
         const Judged<N>& judged)
        : observed(of.observed),
          counterfactual(of.counterfactual),
          avoided(of.avoided),
          fraction(of.fraction),
          band(of.band),
          kwh(content),
          coaching_start(judged.coaching_start),
          judged_until(judged.judged_until),
          carrier(*meter.carrier),
          unit(*meter.unit),
          verdict(of.verdict),
          lack(judged.lack),
          control(of.control),
          wants_normal_year(judged.wants_normal_year) {}

    energy::Outcome outcome() const {
      return {control, verdict, observed, counterfactual, avoided, fraction, band};
    }
    void take_out() {
      observed = counterfactual = avoided = 0;
      fraction = band = std::optional<double>();
      coaching_start = judged_until = std::optional<int>();
      verdict = energy::Verdict::insufficient;
      lack = Lack::other;
      wants_normal_year = false;
    }

    double observed, counterfactual, avoided;
    KeptNumber fraction, band, kwh;
    KeptDay coaching_start, judged_until;
    Carrier carrier : 8;
    ReadingUnit unit : 8;
    energy::Verdict verdict : 8;
    Lack lack : 8;
    bool control : 1, wants_normal_year : 1;
  };

  // By the rule of a meter.
  static void judge(const energy::Portfolio& all, const Text& unit, PortfolioFigures<N>& figures,
                    Findings& findings) {
    const energy::Verdict verdict =
        all.sufficient() == 0 ? energy::Verdict::insufficient
                              : energy::verdict(all.avoided(), all.band(), all.counterfactual());
    figures.verdict = verdict;
    const bool negative =
        verdict == energy::Verdict::increase || verdict == energy::Verdict::not_distinguishable;
    const Outcome outcome = negative                                   ? Outcome::unfavourable
                            : verdict == energy::Verdict::insufficient ? Outcome::none
                                                                       : Outcome::favourable;
    findings.conclude(outcome, [&] { return verdicts::portfolio(verdict, all, unit); });
  }

  // A start that all coached meters share, and the last day that is judged.
  void fill_dates(PortfolioFigures<N>& figures) const {
    std::optional<int> start, until;
    bool common = true;
    for (const Kept& one : kept_) {
      const std::optional<int> end = one.judged_until;
      if (one.control || !end) continue;
      common = common && (!start || start == std::optional<int>(one.coaching_start));
      start = one.coaching_start;
      until = std::max(until, end);
    }
    if (start && common) figures.coaching_start = date_of(*start);
    if (until) figures.judged_until = date_of(*until);
  }

  void tell_no_difference(Carrier carrier, ReadingUnit unit, const energy::Portfolio& portfolio,
                          Findings& findings) const {
    const int coached = portfolio.coached_in_mean(), control = portfolio.controls_in_mean();
    if (coached > 0 && control == 0)
      alert<AlertCode::no_control_here>(findings, "", label_of(carrier), label_of(unit));
    else if (coached > 0 && (coached < 2 || control < 2))
      alert<AlertCode::no_did_band>(findings, "", label_of(carrier), label_of(unit),
                                    std::to_string(coached), std::to_string(control));
  }

  // A trace says what a figure lacks; elsewhere notes do: a programme without a control group is no
  // part of a result.
  static void tell_lacks(Findings& findings) {
    if constexpr (names_steps<M>)
      for (const char* name : {"did", "did_band"})
        findings.lacks(fmt::format("portfolio.by_carrier[].{}", name), {"meters[].group"});
  }

  // Why nothing is measured, where one reason holds for all.
  void tell_nothing(int coached, int control, Findings& findings) const {
    if (kept_.empty()) return;
    if (coached == 0) return alert<AlertCode::only_control>(findings, "", std::to_string(control));
    std::optional<Lack> lack;
    for (const Kept& one : kept_) {
      if (one.control) continue;
      if (one.verdict != energy::Verdict::insufficient) return;
      lack = !lack || lack == one.lack ? one.lack : Lack::other;
    }
    if (lack == Lack::before)
      alert<AlertCode::nothing_sufficient>(findings);
    else if (lack == Lack::after)
      alert<AlertCode::nothing_after>(findings);
    else if (lack == Lack::temperatures)
      alert<AlertCode::nothing_without_temperatures>(findings);
    else
      alert<AlertCode::nothing_judged>(findings);
  }

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
  static energy::Outcome scaled(energy::Outcome outcome, double kwh) {
    for (double* part : {&outcome.observed, &outcome.counterfactual, &outcome.avoided})
      *part *= kwh;
    if (outcome.band) *outcome.band *= kwh;
    return outcome;
  }
  static void fill_sums(const energy::Portfolio& portfolio, Sums<N>& sums) {
    sums.meters = portfolio.meters();
    sums.sufficient = portfolio.sufficient();
    sums.measured = portfolio.measured();
    if (portfolio.controls() > 0) sums.control = portfolio.controls();
    if (portfolio.sufficient() == 0) return;
    sums.observed = measured<N>(portfolio.observed(), "observed");
    sums.counterfactual = measured<N>(portfolio.counterfactual(), "counterfactual");
    sums.avoided = measured<N>(portfolio.avoided(), "avoided");
    sums.fraction = measured<N>(portfolio.fraction(), "fraction");
    sums.band = measured<N>(portfolio.band(), "band");
  }

  const Law& law_;
  double confidence_;
  std::deque<Kept> kept_;  // by rank
};

}  // namespace habitat::eco_coach
