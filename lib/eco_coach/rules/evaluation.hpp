// SPDX-License-Identifier: Apache-2.0
// What the funder reads: coached households added up, one by one. The mean saving is over all of
// them with enough readings; that of those above zero stands beside it and is no mean of the
// programme, since chance alone puts half of them there.
//
// Costs per kWh and per euro are over the life of the savings. A year of readings after the start
// makes a year of saving; what was saved in less is counted as a year's, which understates it.
#pragma once

#include "eco_coach/result/evaluation.hpp"
#include "eco_coach/result/gesture.hpp"
#include "eco_coach/result/programme.hpp"
#include "eco_coach/rules/household_list.hpp"
#include "eco_coach/words/evaluation_steps.hpp"
#include "energy/portfolio.hpp"
#include "energy/student.hpp"
#include "numbers/quotient.hpp"

namespace habitat::eco_coach {

template <Number N>
class Evaluation {
 public:
  void add(const Household<N>& household, const HouseholdFigures<N>& figures) {
    not_seen_ += !figures.not_known.empty();
    if (!household.coached()) return;
    ++followed_;
    add_poverty(figures);
    const HouseholdSavings<N>& savings = household.savings;
    if (!savings.counts()) return;
    ++with_data_;
    eur_.add(figures.saved_eur);
    co2_.add(figures.co2);
    if (savings.waters) m3_ = m3_.value_or(0) + savings.m3;
    if (savings.energies == 0) return;
    add_energy(savings);
  }

  void fill(const Case<N>& input, const std::vector<GestureFigures<N>>& gestures,
            const ProgrammeFigures<N>& programme, EvaluationFigures<N>& figures,
            Findings& findings) const {
    const Scope<N> scope("evaluation", "");
    fill_counts(figures);
    fill_savings(input.method.confidence, figures);
    fill_expected(gestures, figures);
    fill_costs(input, programme, figures, findings);
    tell(figures, findings);
  }

 private:
  void add_energy(const HouseholdSavings<N>& savings) {
    ++energies_;
    kwh_ += savings.kwh;
    expected_ += savings.expected_kwh;
    band_squares_ += savings.band_squares;
    banded_ &= savings.banded;
    meters_ += savings.energies;
    days_ += savings.days;
    measured_ += savings.banded && savings.kwh > std::sqrt(savings.band_squares);
    if (!(savings.expected_kwh > 0)) return;
    const double fraction = savings.kwh / savings.expected_kwh;
    fractions_.add(fraction);
    if (fraction > 0) savers_.add(fraction);
  }
  void add_poverty(const HouseholdFigures<N>& figures) {
    poverty_known_ += figures.tee_3d.has_value();
    in_poverty_ += figures.tee_3d.value_or(false);
    high_ += figures.priority == Priority::high;
  }

  void fill_counts(EvaluationFigures<N>& figures) const {
    figures.followed = followed_;
    figures.with_data = with_data_;
    if (with_data_ > 0) figures.measured = measured_;
    if (poverty_known_ > 0) {
      figures.in_energy_poverty = in_poverty_;
      figures.poverty_known = poverty_known_;
    }
    figures.high_priority = high_;
  }

  void fill_savings(double confidence, EvaluationFigures<N>& figures) const {
    if (m3_) figures.saved_m3 = measured<N>(*m3_, "saved_m3");
    figures.saved_eur = eur_.total();
    if (figures.saved_eur) figures.saved_eur = N(step(words::saved_eur, *figures.saved_eur));
    figures.co2 = co2_.total();
    if (energies_ == 0) return;
    figures.days = static_cast<int>(std::lround(mean_days()));
    figures.saved_kwh = measured<N>(kwh_, "saved_kwh");
    if (banded_) figures.band_kwh = measured<N>(std::sqrt(band_squares_), "band_kwh");
    if (expected_ > 0) figures.fraction = measured<N>(kwh_ / expected_, "fraction");
    figures.mean_saving = measured<N>(fractions_.mean(), "mean_saving");
    figures.mean_band = measured<N>(mean_band(confidence), "mean_band");
    figures.savers = savers_.size();
    figures.saved_by_savers = measured<N>(savers_.mean(), "saved_by_savers");
  }
  // Student's, of the mean of the households' shares.
  std::optional<double> mean_band(double confidence) const {
    const auto variance = fractions_.mean_variance();
    if (!variance) return {};
    return energy::two_sided_quantile(confidence, fractions_.size() - 1) * std::sqrt(*variance);
  }

  void fill_expected(const std::vector<GestureFigures<N>>& gestures,
                     EvaluationFigures<N>& figures) const {
    KnownSum<N> year;
    for (const GestureFigures<N>& gesture : gestures)
      if (gesture.expected_kwh || !gesture.expected_m3) year.add(gesture.expected_kwh);
    figures.expected_kwh = year.total();
    if (!figures.expected_kwh || !is_whole_year()) return;
    if (const auto saved = energy::in_thousandths<N>(kwh_))
      figures.measured_over_expected =
          quotient<N>(words::measured_over_expected, std::optional<N>(N(*saved * a_year())),
                      figures.expected_kwh);
  }

  double mean_days() const { return meters_ > 0 ? static_cast<double>(days_) / meters_ : 0; }
  bool is_whole_year() const { return mean_days() >= energy::sufficient_days; }
  /// What brings savings to a year: those of less are left as they are.
  N a_year() const {
    return is_whole_year() ? N(N(energy::year_days) * N(meters_) / N(days_)) : N(1);
  }

  void fill_costs(const Case<N>& input, const ProgrammeFigures<N>& programme,
                  EvaluationFigures<N>& figures, Findings& findings) const {
    if (!input.programme || !programme.total) return;
    if (followed_ > 0)
      figures.cost_per_followed =
          quotient<N>(words::cost_per_followed, programme.total, N(followed_));
    if (energies_ == 0) return;
    const N& life = input.programme->life;
    const auto over_life = [&](const std::optional<N>& saved) {
      return saved ? std::optional<N>(N(*saved * a_year() * life)) : std::nullopt;
    };
    figures.cost_per_kwh = quotient<N>(words::cost_per_kwh, programme.total,
                                       over_life(energy::in_thousandths<N>(kwh_)));
    figures.cost_per_eur_saved =
        quotient<N>(words::cost_per_eur_saved, programme.total, over_life(figures.saved_eur));
    if (!is_whole_year() && figures.cost_per_kwh)
      alert<AlertCode::part_of_a_year>(findings, "programme.life",
                                       std::to_string(std::lround(mean_days())));
  }

  void tell(const EvaluationFigures<N>& figures, Findings& findings) const {
    if (with_data_ < followed_)
      alert<AlertCode::households_without_data>(findings, "households",
                                                std::to_string(followed_ - with_data_),
                                                std::to_string(followed_));
    if (not_seen_ > 0)
      alert<AlertCode::signals_not_seen>(findings, "households", std::to_string(not_seen_));
    if (figures.expected_kwh && !is_whole_year() && meters_ > 0)
      alert<AlertCode::expected_of_a_year>(findings, "gestures",
                                           std::to_string(std::lround(mean_days())));
    if (!figures.saved_by_savers || !figures.mean_saving) return;
    const auto per_cent = [](const std::optional<Measure<N>>& share) {
      return fmt::format("{:.1f}", 100 * near_double(*share));
    };
    // Not more than its band, or less than nothing: no saving is shown.
    const bool chance =
        figures.mean_band && near_double(*figures.mean_saving) <= near_double(*figures.mean_band);
    if (chance)
      alert<AlertCode::savers_by_chance>(findings, "households", per_cent(figures.mean_saving),
                                         per_cent(figures.mean_band),
                                         per_cent(figures.saved_by_savers));
    else if (savers_.size() < fractions_.size())
      alert<AlertCode::savers_alone>(
          findings, "households", per_cent(figures.saved_by_savers), std::to_string(savers_.size()),
          std::to_string(fractions_.size()), per_cent(figures.mean_saving));
  }

  int followed_ = 0, with_data_ = 0, energies_ = 0, measured_ = 0, poverty_known_ = 0,
      in_poverty_ = 0, high_ = 0, not_seen_ = 0;
  long long days_ = 0, meters_ = 0;  ///< followed, of energy
  double kwh_ = 0, expected_ = 0, band_squares_ = 0;
  bool banded_ = true;
  std::optional<double> m3_;
  KnownSum<N> eur_, co2_;
  energy::Sample fractions_, savers_;
};

}  // namespace habitat::eco_coach
