// SPDX-License-Identifier: Apache-2.0
// What one meter saved: the model of the periods before, what it expects of those after, adjusted
// as the case says, less what was used. Statistics are those of energy/; in a trace the saving is
// added up again from the model.
#pragma once

#include <map>

#include "eco_coach/result/meter.hpp"
#include "eco_coach/rules/adjustments.hpp"
#include "eco_coach/rules/meter_notes.hpp"
#include "eco_coach/words/notes.hpp"
#include "eco_coach/words/steps.hpp"
#include "energy/savings.hpp"

namespace habitat::eco_coach {

/// What a meter lacks whose saving is not measured.
enum class Lack { nothing, before, after, temperatures, other };

/// What is known of a meter once it is judged.
template <Number N>
struct Judged {
  MeterFigures<N> figures;
  std::optional<energy::Savings> savings;
  Lack lack = Lack::other;
  std::optional<int> coaching_start = {}, judged_until = {};  ///< days
  bool wants_normal_year = false;             ///< there is a normal year, and no saving in it
  std::vector<std::size_t> adjustments = {};  ///< those that changed what is expected, by rank
};

template <Number N>
class MeterSaving {
 public:
  /// Of the meter that `judged` names; `rows`: its periods one by one.
  MeterSaving(const Case<N>& input, const AdjustmentRanks& adjustments, bool rows,
              Judged<N>& judged)
      : input_(input), rows_(rows), judged_(judged), figures_(judged.figures) {
    const auto found = adjustments.find(figures_.id);
    if (found != adjustments.end()) ranks_ = found->second;
  }

  /// Nothing without a model; without a period after, the model alone. `normal` may be null.
  std::optional<energy::Savings> save(const energy::FollowUp& follow,
                                      const energy::Weather* weather, const energy::FitTerms& terms,
                                      const Station* normal) {
    const auto adjustments = adjustments_of(follow);
    const auto fit = energy::fit(follow.baseline, weather, terms);
    if (!fit) return tell(notes::no_model), std::nullopt;
    fill_model(*fit);
    const energy::Savings saved =
        energy::savings(*fit, follow.reporting, weather, adjustments, input_.method.confidence);
    if (rows_ || names_steps<M>) fill_rows(*fit, follow, weather, adjustments);
    if (saved.periods == 0) return tell(notes::nothing_after), saved;
    fill_saving(saved);
    tell_standstill(follow.baseline, *fit, weather, figures_.notes);
    tell_standstill(follow.reporting, *fit, weather, figures_.notes);
    if (normal && !normal->normal_year.mean.empty())
      save_in_normal_year(*fit, follow, weather, terms, *normal);
    return saved;
  }

 private:
  using M = Measure<N>;

  void tell(const Text& why) { figures_.notes.push_back(Message(why)); }

  // Each that changes what is expected is told, with its reason.
  std::vector<energy::Adjustment> adjustments_of(const energy::FollowUp& follow) const {
    std::vector<energy::Adjustment> all;
    for (const std::size_t i : ranks_) {
      const Adjustment& one = input_.adjustments[i];
      const energy::Adjustment adjustment{day_number(*one.from), day_number(*one.to), one.per_day};
      all.push_back(adjustment);
      int days = 0;
      for (const energy::Period& period : follow.reporting)
        days += energy::days_of(adjustment, period.start, period.end);
      if (days == 0) continue;
      judged_.adjustments.push_back(i);
      figures_.notes.push_back(
          notes::adjustment(in_words(days * one.per_day, *figures_.unit), one.reason));
    }
    return all;
  }

  void save_in_normal_year(const energy::Fit& fit, const energy::FollowUp& follow,
                           const energy::Weather* weather, const energy::FitTerms& terms,
                           const Station& normal) {
    figures_.normal_year_savings = measured<N>(
        energy::normal_year_savings(fit.model, energy::fit(follow.reporting, weather, terms),
                                    normal.normal_year),
        "normal_year_savings");
    judged_.wants_normal_year = !figures_.normal_year_savings;
    if (figures_.normal_year_savings && *figures_.adjusted != M(0))
      figures_.notes.push_back(Message(notes::adjusted_in_year));
  }

  void fill_model(const energy::Fit& fit) {
    const energy::Model& model = fit.model;
    figures_.model = model.kind();
    figures_.heating_balance_point =
        measured<N>(model.heating_balance_point, "heating_balance_point");
    figures_.cooling_balance_point =
        measured<N>(model.cooling_balance_point, "cooling_balance_point");
    figures_.intercept = measured<N>(model.intercept, "intercept");
    if (model.heating_balance_point)
      figures_.beta_heating = measured<N>(model.beta_heating, "beta_heating");
    if (model.cooling_balance_point)
      figures_.beta_cooling = measured<N>(model.beta_cooling, "beta_cooling");
    figures_.r2_adj = measured<N>(model.r2_adj, "r2_adj");
    figures_.cvrmse = measured<N>(fit.cvrmse, "cvrmse");
    figures_.autocorrelation = measured<N>(fit.autocorrelation, "autocorrelation");
    figures_.periods = fit.periods;
    figures_.days = fit.days;
    if (model.slopes() > 0 && model.r2_adj < 0.5) figures_.notes.push_back(Message(notes::weak));
  }

  void fill_saving(const energy::Savings& saved) {
    const auto plain = [&](double x, std::string_view figure) { return measured<N>(x, figure); };
    figures_.base = plain(saved.base, "base");
    figures_.heating = plain(saved.heating, "heating");
    figures_.cooling = plain(saved.cooling, "cooling");
    figures_.adjusted = plain(saved.adjusted, "adjusted");
    figures_.counterfactual = plain(saved.counterfactual, "counterfactual");
    figures_.avoided = plain(saved.avoided, "avoided");
    if constexpr (names_steps<M>) {
      figures_.adjusted = M(step(words::adjusted, adjusted_));
      figures_.counterfactual = M(step(words::counterfactual, expected_));
      figures_.avoided = M(step(words::avoided, *figures_.counterfactual - *figures_.observed));
    }
    if (saved.fraction) figures_.fraction = *figures_.avoided / *figures_.counterfactual;
    figures_.band = measured<N>(saved.bands.prediction, "band");
    figures_.band_text = measured<N>(saved.bands.text, "band_text");
    figures_.band_peer = measured<N>(saved.bands.peer, "band_peer");
    figures_.band_ols = measured<N>(saved.bands.ols, "band_ols");
  }

  void fill_rows(const energy::Fit& fit, const energy::FollowUp& follow,
                 const energy::Weather* weather,
                 const std::vector<energy::Adjustment>& adjustments) {
    expected_ = adjusted_ = 0;
    const auto add = [&](energy::Segment side, const std::vector<energy::Period>& periods) {
      for (const energy::Comparison& one :
           energy::compared(fit.model, periods, weather, adjustments)) {
        MeterRow<N> row;
        row.segment = side;
        row.start = date_of(one.start);
        row.end = date_of(one.end);
        row.days = one.end - one.start;
        row.observed = measured<N>(one.observed, "use");
        row.counterfactual = expected_of(fit.model, weather, one, row);
        row.saving = row.counterfactual - row.observed;
        if (side == energy::Segment::reporting) {
          row.band =
              measured<N>(energy::band_of(fit, one, weather, input_.method.confidence), "band");
          expected_ = expected_ + row.counterfactual;
          if constexpr (names_steps<M>) adjusted_ = adjusted_ + adjusted_of(one);
        }
        if (rows_) figures_.rows.push_back(std::move(row));
      }
    };
    add(energy::Segment::baseline, follow.baseline);
    add(energy::Segment::reporting, follow.reporting);
  }

  // In a trace: from the coefficients and the degrees of the period; else as energy/ has it.
  M expected_of(const energy::Model& model, const energy::Weather* weather,
                const energy::Comparison& one, const MeterRow<N>& row) {
    if constexpr (!names_steps<M>) {
      return one.counterfactual;
    } else {
      const std::string start = to_text(row.start);
      M a_day = *figures_.intercept;
      const auto add = [&](const std::optional<M>& slope, double degrees, std::string_view words) {
        a_day = a_day + *slope * measured<N>(degrees, fmt::format("{}[{}]", words, start));
      };
      if (model.heating_balance_point)
        add(figures_.beta_heating,
            weather->heating(*model.heating_balance_point, one.start, one.end), "degrees_of_cold");
      if (model.cooling_balance_point)
        add(figures_.beta_cooling,
            weather->cooling(*model.cooling_balance_point, one.start, one.end), "degrees_of_heat");
      return M(step(words::expected_use, M(row.days) * a_day + adjusted_of(one),
                    10000 * row.start.year + 100 * row.start.month + row.start.day));
    }
  }

  // In a trace: the adjustments of a period, each by its line of the case.
  M adjusted_of(const energy::Comparison& period) {
    M sum = 0;
    for (const std::size_t i : ranks_) {
      const Adjustment& one = input_.adjustments[i];
      const int days = energy::days_of({day_number(*one.from), day_number(*one.to), one.per_day},
                                       period.start, period.end);
      if (days == 0) continue;
      const auto known = per_day_.try_emplace(i);
      if (known.second)
        known.first->second = measured<N>(one.per_day, path_at("adjustments", i, "per_day"));
      sum = sum + M(days) * known.first->second;
    }
    return sum;
  }

  const Case<N>& input_;
  bool rows_;
  Judged<N>& judged_;
  MeterFigures<N>& figures_;
  std::vector<std::size_t> ranks_ = {};  // of its adjustments
  M expected_ = 0, adjusted_ = 0;
  std::map<std::size_t, M> per_day_ = {};  // of adjustments, by rank: each named once
};

}  // namespace habitat::eco_coach
