// SPDX-License-Identifier: Apache-2.0
// One meter from its readings to its figures, in the order of the method: periods, those that
// count, the model of the year before, what it expects of the weather since, how sure that is.
// Statistics are those of energy/; in a trace the saving is added up again from the model.
#pragma once

#include "describe/said.hpp"
#include "eco_coach/result/meter.hpp"
#include "eco_coach/rules/series.hpp"
#include "eco_coach/words/notes.hpp"
#include "eco_coach/words/steps.hpp"
#include "energy/correction.hpp"
#include "energy/savings.hpp"

namespace habitat::eco_coach {

/// What is known of a meter once it is judged.
template <Number N>
struct Judged {
  MeterFigures<N> figures;
  std::optional<energy::Savings> savings;
};

template <Number N>
class MeterModel {
 public:
  MeterModel(const Case<N>& input, Stations& stations, bool rows)
      : input_(input), stations_(stations), rows_(rows) {}

  Judged<N> judge(const Series& series) {
    const Meter& meter = *series.of;
    Judged<N> judged;
    figures_ = &judged.figures;
    const Scope<N> scope("meters", series.meter);
    name(meter, series.meter);
    const MeterTerms terms = terms_of(meter, input_);
    Station* const station = stations_.find(meter.station_id);
    normal_ = stations_.normal_of(station, meter.normal_year_station_id);
    if (!may_be_judged(series, terms, station)) return judged;
    const auto* weather = terms.fit.weather ? &stations_.weather(*station, terms.grid) : nullptr;
    const auto periods = series.indices.empty() ? energy::periods(series.uses)
                                                : energy::periods(series.indices, terms.digits);
    const energy::FollowUp follow = energy::follow_up(periods, weather, terms.dates);
    tell_dropped(follow);
    figures_->sufficient = follow.sufficient;
    figures_->observed = sum_of_uses(follow.reporting);
    judged.savings = save(follow, weather, terms, adjustments_of(series.meter));
    figures_->verdict = judged.savings ? energy::verdict(follow.sufficient, *judged.savings)
                                       : energy::Verdict::insufficient;
    if (station && station->has_days()) correct(follow, *station, meter, terms);
    return judged;
  }

  /// A meter without any reading.
  MeterFigures<N> unread(const Meter& meter) {
    MeterFigures<N> figures;
    figures_ = &figures;
    name(meter, meter.meter_id);
    return refuse(notes::no_reading), figures;
  }

 private:
  using M = Measure<N>;

  void name(const Meter& meter, const std::string& id) {
    figures_->id = id;
    figures_->household = meter.household_id;
    figures_->carrier = meter.carrier;
    figures_->unit = meter.unit;
  }

  // Without that, nothing is known of a meter but its name.
  bool may_be_judged(const Series& series, const MeterTerms& terms, const Station* station) {
    const bool weather = !terms.fit.weather || (station && station->has_days());
    if (series.faulty) return refuse(notes::faulty_rows);
    if (!terms.dated && !has_sides(series)) return refuse(notes::no_start);
    if (!weather) return refuse(notes::no_station);
    if (terms.fit.weather && station->doubtful) return refuse(notes::doubtful_station);
    if (terms.fit.weather && !is_sound(terms.grid)) return refuse(notes::no_balance_points);
    return true;
  }
  bool refuse(const Text& why) {
    figures_->notes.push_back(Message(why));
    figures_->verdict = energy::Verdict::insufficient;
    return false;
  }
  static bool has_sides(const Series& series) {
    return std::any_of(series.uses.begin(), series.uses.end(),
                       [](const auto& use) { return use.segment != energy::Segment::by_date; });
  }

  void tell_dropped(const energy::FollowUp& follow) {
    for (const energy::Dropped& one : follow.dropped)
      figures_->dropped.push_back({date_of(one.start), one.reason});
    const auto extreme = [](const energy::Period& period) { return period.extreme; };
    if (std::any_of(follow.baseline.begin(), follow.baseline.end(), extreme) ||
        std::any_of(follow.reporting.begin(), follow.reporting.end(), extreme))
      figures_->notes.push_back(Message(notes::extreme));
  }

  std::optional<M> sum_of_uses(const std::vector<energy::Period>& periods) const {
    if (periods.empty()) return {};
    M sum = 0;
    for (const energy::Period& period : periods)
      sum = sum + measured<N>(period.use, fmt::format("use[{}]", to_text(date_of(period.start))));
    return M(step(words::observed, sum));
  }

  std::vector<energy::Adjustment> adjustments_of(const std::string& meter) const {
    std::vector<energy::Adjustment> all;
    for (const Adjustment& one : input_.adjustments)
      if (one.meter == meter)
        all.push_back({day_number(*one.from), day_number(*one.to), one.per_day});
    return all;
  }

  std::optional<energy::Savings> save(const energy::FollowUp& follow,
                                      const energy::Weather* weather, const MeterTerms& terms,
                                      const std::vector<energy::Adjustment>& adjustments) {
    const auto fit = energy::fit(follow.baseline, weather, terms.fit);
    if (!fit) return refuse(notes::no_model), std::nullopt;
    fill_model(*fit);
    const energy::Savings saved =
        energy::savings(*fit, follow.reporting, weather, adjustments, input_.method.confidence);
    if (rows_ || names_steps<M>) fill_rows(*fit, follow, weather, adjustments);
    if (saved.periods == 0) return refuse(notes::nothing_after), saved;
    fill_saving(saved);
    if (normal_ && !normal_->normal_year.mean.empty())
      figures_->normal_year_savings = measured<N>(
          energy::normal_year_savings(fit->model, energy::fit(follow.reporting, weather, terms.fit),
                                      normal_->normal_year),
          "normal_year_savings");
    return saved;
  }

  void fill_model(const energy::Fit& fit) {
    const energy::Model& model = fit.model;
    figures_->model = model.kind();
    figures_->heating_balance_point =
        measured<N>(model.heating_balance_point, "heating_balance_point");
    figures_->cooling_balance_point =
        measured<N>(model.cooling_balance_point, "cooling_balance_point");
    figures_->intercept = measured<N>(model.intercept, "intercept");
    if (model.heating_balance_point)
      figures_->beta_heating = measured<N>(model.beta_heating, "beta_heating");
    if (model.cooling_balance_point)
      figures_->beta_cooling = measured<N>(model.beta_cooling, "beta_cooling");
    figures_->r2_adj = measured<N>(model.r2_adj, "r2_adj");
    figures_->cvrmse = measured<N>(fit.cvrmse, "cvrmse");
    figures_->autocorrelation = measured<N>(fit.autocorrelation, "autocorrelation");
    figures_->periods = fit.periods;
    figures_->days = fit.days;
    if (model.slopes() > 0 && model.r2_adj < 0.5) figures_->notes.push_back(Message(notes::weak));
  }

  void fill_saving(const energy::Savings& saved) {
    const auto plain = [&](double x, std::string_view figure) { return measured<N>(x, figure); };
    figures_->base = plain(saved.base, "base");
    figures_->heating = plain(saved.heating, "heating");
    figures_->cooling = plain(saved.cooling, "cooling");
    figures_->counterfactual = plain(saved.counterfactual, "counterfactual");
    figures_->avoided = plain(saved.avoided, "avoided");
    if constexpr (names_steps<M>) {
      figures_->counterfactual = M(step(words::counterfactual, expected_));
      figures_->avoided = M(step(words::avoided, *figures_->counterfactual - *figures_->observed));
    }
    if (saved.fraction) figures_->fraction = *figures_->avoided / *figures_->counterfactual;
    figures_->band = measured<N>(saved.bands.prediction, "band");
    figures_->band_text = measured<N>(saved.bands.text, "band_text");
    figures_->band_peer = measured<N>(saved.bands.peer, "band_peer");
    figures_->band_ols = measured<N>(saved.bands.ols, "band_ols");
  }

  void fill_rows(const energy::Fit& fit, const energy::FollowUp& follow,
                 const energy::Weather* weather,
                 const std::vector<energy::Adjustment>& adjustments) {
    expected_ = 0;
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
        }
        if (rows_) figures_->rows.push_back(std::move(row));
      }
    };
    add(energy::Segment::baseline, follow.baseline);
    add(energy::Segment::reporting, follow.reporting);
  }

  // In a trace: from the coefficients and the degrees of the period; else as energy/ has it.
  M expected_of(const energy::Model& model, const energy::Weather* weather,
                const energy::Comparison& one, const MeterRow<N>& row) const {
    if constexpr (!names_steps<M>) {
      return one.counterfactual;
    } else {
      const std::string start = to_text(row.start);
      M a_day = *figures_->intercept;
      double known = model.intercept;
      const auto add = [&](const std::optional<double>& point, const std::optional<M>& slope,
                           double degrees, double beta, std::string_view words) {
        if (!point) return;
        a_day = a_day + *slope * measured<N>(degrees, fmt::format("{}[{}]", words, start));
        known += beta * degrees;
      };
      if (model.heating_balance_point)
        add(model.heating_balance_point, figures_->beta_heating,
            weather->heating(*model.heating_balance_point, one.start, one.end), model.beta_heating,
            "degrees_of_cold");
      if (model.cooling_balance_point)
        add(model.cooling_balance_point, figures_->beta_cooling,
            weather->cooling(*model.cooling_balance_point, one.start, one.end), model.beta_cooling,
            "degrees_of_heat");
      const double adjusted = one.counterfactual - row.days * known;
      M expected = M(row.days) * a_day;
      if (std::abs(adjusted) > 1e-6)
        expected = expected + measured<N>(adjusted, fmt::format("adjustments[{}]", start));
      return M(step(words::expected_use, expected,
                    10000 * row.start.year + 100 * row.start.month + row.start.day));
    }
  }

  void correct(const energy::FollowUp& follow, Station& station, const Meter& meter,
               const MeterTerms& terms) {
    if (!terms.fit.weather) return;
    energy::CorrectionTerms correction;
    correction.fixed_use = meter.fixed_use;
    if (normal_)
      if (const auto months = stations_.normal_months(*normal_))
        correction.reference = energy::year_of(*months);
    correction.minimum_degree_days = input_.method.minimum_degree_days;
    const energy::Corrected found = energy::corrected(follow.baseline, follow.reporting,
                                                      stations_.degree_days(station), correction);
    figures_->fixed = measured<N>(found.fixed, "fixed");
    figures_->corrected_before = measured<N>(found.before, "corrected_before");
    figures_->corrected_after = measured<N>(found.after, "corrected_after");
    figures_->degree_day_saving = measured<N>(found.saving, "degree_day_saving");
  }

  const Case<N>& input_;
  Stations& stations_;
  bool rows_;
  MeterFigures<N>* figures_ = nullptr;
  Station* normal_ = nullptr;  // of the normal year
  M expected_ = 0;
};

}  // namespace habitat::eco_coach
