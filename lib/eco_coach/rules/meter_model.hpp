// SPDX-License-Identifier: Apache-2.0
// One meter from its readings to its figures, in the order of the method: periods, those that
// count, what was saved and how sure that is, the saving by degree days beside it; and why a meter
// is not judged.
#pragma once

#include "eco_coach/result/meter.hpp"
#include "eco_coach/rules/meter_saving.hpp"
#include "eco_coach/rules/series.hpp"
#include "eco_coach/words/notes.hpp"
#include "eco_coach/words/steps.hpp"
#include "energy/correction.hpp"

namespace habitat::eco_coach {

/// What is known of a meter besides its readings.
template <Number N>
MeterFigures<N> figures_of(const Meter& meter) {
  MeterFigures<N> figures;
  figures.id = meter.meter_id;
  figures.household = meter.household_id;
  figures.group = meter.group;
  figures.carrier = meter.carrier;
  figures.unit = meter.unit;
  return figures;
}

/// A meter without any reading, or one that is not judged for another reason.
template <Number N>
MeterFigures<N> refused_meter(const Meter& meter, const Text& why) {
  MeterFigures<N> figures = figures_of<N>(meter);
  figures.notes.push_back(Message(why));
  figures.verdict = energy::Verdict::insufficient;
  return figures;
}

template <Number N>
class MeterModel {
 public:
  MeterModel(const Case<N>& input, Stations& stations, bool rows)
      : input_(input),
        stations_(stations),
        rows_(rows),
        adjustments_(ranks_of(input.adjustments)) {}

  Judged<N> judge(const Series& series) {
    const Meter& meter = *series.of;
    Judged<N> judged{figures_of<N>(meter), {}};
    judged_ = &judged;
    figures_ = &judged.figures;
    const Scope<N> scope("meters", series.meter);
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
    judged.savings = MeterSaving<N>(input_, adjustments_, rows_, judged)
                         .save(follow, weather, terms.fit, normal_);
    figures_->verdict = judged.savings ? energy::verdict(follow.sufficient, *judged.savings)
                                       : energy::Verdict::insufficient;
    if (station && station->has_days()) correct(follow, *station, meter, terms);
    return judged;
  }

 private:
  using M = Measure<N>;

  // Without that, nothing is known of a meter but its name.
  bool may_be_judged(const Series& series, const MeterTerms& terms, const Station* station) {
    const bool weather = !terms.fit.weather || (station && station->has_days());
    if (series.of->refused) return refuse(*series.of->refused);
    if (series.faulty) return refuse(notes::faulty_rows);
    if (!terms.dated && !has_sides(series)) return refuse(notes::no_start);
    const bool doubtful = weather && terms.fit.weather && station->doubtful;
    if (weather && terms.fit.weather && !is_valid(terms.grid))
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
  const AdjustmentRanks adjustments_;
  Judged<N>* judged_ = nullptr;
  MeterFigures<N>* figures_ = nullptr;
  Station* normal_ = nullptr;  // of the normal year
};

}  // namespace habitat::eco_coach
