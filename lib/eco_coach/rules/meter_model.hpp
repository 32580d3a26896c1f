// SPDX-License-Identifier: Apache-2.0
// One meter from its readings to its figures, in the order of the method: periods, those that
// count, the model of the year before, what it expects of the weather since, how sure that is.
// Statistics are those of energy/; in a trace the saving is added up again from the model.
#pragma once

#include "eco_coach/result/meter.hpp"
#include "eco_coach/rules/meter_notes.hpp"
#include "eco_coach/rules/series.hpp"
#include "eco_coach/words/notes.hpp"
#include "eco_coach/words/steps.hpp"
#include "energy/correction.hpp"
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
class MeterModel {
 public:
  MeterModel(const Case<N>& input, Stations& stations, bool rows)
      : input_(input), stations_(stations), rows_(rows) {}

  Judged<N> judge(const Series& series) {
    const Meter& meter = *series.of;
    Judged<N> judged;
    judged_ = &judged;
    figures_ = &judged.figures;
    const Scope<N> scope("meters", series.meter);
    name(meter, series.meter);
    const MeterTerms terms = terms_of(meter, input_);
    Station* const station = stations_.find(meter.station_id);
    normal_ = stations_.normal_of(station, meter.normal_year_station_id);
    if (!may_be_judged(series, terms, station)) return judged;
    judged.coaching_start = terms.dates.coaching_start;
    const auto* weather = terms.fit.weather ? &stations_.weather(*station, terms.grid) : nullptr;
    const int digits = digits_of(series, terms.digits);
    const auto periods = series.indices.empty() ? energy::periods(series.uses)
                                                : energy::periods(series.indices, digits);
    const energy::FollowUp follow = energy::follow_up(periods, weather, terms.dates);
    tell_dropped(follow);
    tell_readings(series, follow, digits, terms.digits.has_value(), figures_->notes);
    tell_insufficient(follow, figures_->notes);
    judged.lack = lack_of(follow);
    figures_->sufficient = follow.sufficient;
    figures_->observed = sum_of_uses(follow.reporting);
    if (!follow.reporting.empty()) judged.judged_until = follow.reporting.back().end;
    judged.savings = save(follow, weather, terms, adjustments_of(follow, meter));
    figures_->verdict = judged.savings ? energy::verdict(follow.sufficient, *judged.savings)
                                       : energy::Verdict::insufficient;
    if (station && station->has_days()) correct(follow, *station, meter, terms);
    return judged;
  }

  /// A meter without any reading, or one that is not judged for another reason.
  MeterFigures<N> refused(const Meter& meter, const std::string& id, const Text& why) {
    MeterFigures<N> figures;
    figures_ = &figures;
    name(meter, id);
    return refuse(why), figures;
  }

 private:
  using M = Measure<N>;

  void name(const Meter& meter, const std::string& id) {
    figures_->id = id;
    figures_->household = meter.household_id;
    figures_->group = meter.group;
    figures_->carrier = meter.carrier;
    figures_->unit = meter.unit;
  }

  // Without that, nothing is known of a meter but its name.
  bool may_be_judged(const Series& series, const MeterTerms& terms, const Station* station) {
    const bool weather = !terms.fit.weather || (station && station->has_days());
    if (series.of->refused) return refuse(*series.of->refused);
    if (series.faulty) return refuse(notes::faulty_rows);
    if (!terms.dated && !has_sides(series)) return refuse(notes::no_start);
    const bool doubtful = weather && terms.fit.weather && station->doubtful;
    if (weather && terms.fit.weather && !is_sound(terms.grid))
      return refuse(notes::no_balance_points);
    if (weather && !doubtful) return true;
    judged_->lack = Lack::temperatures;
    return refuse(doubtful ? notes::doubtful_station : notes::no_station);
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

  // What is to be blamed, should the verdict be that it is insufficient.
  static Lack lack_of(const energy::FollowUp& follow) {
    const auto cold = [](const energy::Dropped& one) {
      return one.reason == energy::DropReason::temperature_coverage_under_90_percent;
    };
    if (follow.sufficient && !follow.reporting.empty()) return Lack::nothing;
    if (std::any_of(follow.dropped.begin(), follow.dropped.end(), cold)) return Lack::temperatures;
    return follow.sufficient ? Lack::after : Lack::before;
  }

  // Each that changes what is expected is told, with its reason.
  std::vector<energy::Adjustment> adjustments_of(const energy::FollowUp& follow,
                                                 const Meter& meter) const {
    std::vector<energy::Adjustment> all;
    for (std::size_t i = 0; i < input_.adjustments.size(); ++i) {
      const Adjustment& one = input_.adjustments[i];
      if (one.meter != figures_->id) continue;
      const energy::Adjustment adjustment{day_number(*one.from), day_number(*one.to), one.per_day};
      all.push_back(adjustment);
      int days = 0;
      for (const energy::Period& period : follow.reporting)
        days += energy::days_of(adjustment, period.start, period.end);
      if (days == 0) continue;
      judged_->adjustments.push_back(i);
      figures_->notes.push_back(
          notes::adjustment(in_words(days * one.per_day, *meter.unit), one.reason));
    }
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
    tell_standstill(follow.baseline, *fit, weather, figures_->notes);
    tell_standstill(follow.reporting, *fit, weather, figures_->notes);
    if (normal_ && !normal_->normal_year.mean.empty())
      save_in_normal_year(*fit, follow, weather, terms);
    return saved;
  }

  void save_in_normal_year(const energy::Fit& fit, const energy::FollowUp& follow,
                           const energy::Weather* weather, const MeterTerms& terms) {
    figures_->normal_year_savings = measured<N>(
        energy::normal_year_savings(fit.model, energy::fit(follow.reporting, weather, terms.fit),
                                    normal_->normal_year),
        "normal_year_savings");
    judged_->wants_normal_year = !figures_->normal_year_savings;
    if (figures_->normal_year_savings && *figures_->adjusted != M(0))
      figures_->notes.push_back(Message(notes::adjusted_in_year));
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
    figures_->adjusted = plain(saved.adjusted, "adjusted");
    figures_->counterfactual = plain(saved.counterfactual, "counterfactual");
    figures_->avoided = plain(saved.avoided, "avoided");
    if constexpr (names_steps<M>) {
      figures_->adjusted = M(step(words::adjusted, adjusted_));
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
        if (rows_) figures_->rows.push_back(std::move(row));
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
      M a_day = *figures_->intercept;
      const auto add = [&](const std::optional<M>& slope, double degrees, std::string_view words) {
        a_day = a_day + *slope * measured<N>(degrees, fmt::format("{}[{}]", words, start));
      };
      if (model.heating_balance_point)
        add(figures_->beta_heating,
            weather->heating(*model.heating_balance_point, one.start, one.end), "degrees_of_cold");
      if (model.cooling_balance_point)
        add(figures_->beta_cooling,
            weather->cooling(*model.cooling_balance_point, one.start, one.end), "degrees_of_heat");
      return M(step(words::expected_use, M(row.days) * a_day + adjusted_of(one),
                    10000 * row.start.year + 100 * row.start.month + row.start.day));
    }
  }

  // In a trace: the adjustments of a period, each by its line of the case.
  M adjusted_of(const energy::Comparison& period) {
    M sum = 0;
    for (std::size_t i = 0; i < input_.adjustments.size(); ++i) {
      const Adjustment& one = input_.adjustments[i];
      if (one.meter != figures_->id) continue;
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
  Judged<N>* judged_ = nullptr;
  MeterFigures<N>* figures_ = nullptr;
  Station* normal_ = nullptr;  // of the normal year
  M expected_ = 0, adjusted_ = 0;
  std::map<std::size_t, M> per_day_ = {};  // of adjustments, by rank: each named once
};

}  // namespace habitat::eco_coach
