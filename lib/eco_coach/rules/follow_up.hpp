// SPDX-License-Identifier: Apache-2.0
// All meters of a case, one after the other as their readings come, then those without any; then
// the programme. A meter whose rows come back later was judged on a part of them: it is taken out
// again. Of each meter a few numbers are kept for that, of its readings nothing.
#pragma once

#include "eco_coach/compute.hpp"
#include "eco_coach/rules/adjustments.hpp"
#include "eco_coach/rules/household_list.hpp"
#include "eco_coach/rules/left_out.hpp"
#include "eco_coach/rules/portfolio.hpp"

namespace habitat::eco_coach {

template <Number N>
class FollowUp {
 public:
  FollowUp(const Case<N>& input, const Law& law, Stations& stations, Households<N>& households,
           Wanted wanted, Result<N>& result, Findings& findings)
      : input_(input),
        wanted_(wanted),
        result_(result),
        findings_(findings),
        households_(households),
        meters_(input, stations),
        portfolio_(law, input.method.confidence),
        model_(input, stations, (wanted.meters && wanted.rows) || households.given()),
        left_out_(findings),
        adjustments_(input.adjustments) {
    meters_.complete(
        [&](Meter& meter, bool says_group) { households.complete(meter, says_group); });
  }

  void run() {
    SeriesReader reader(*input_.readings.reader, meters_);
    reader.read([&](const Series& series) {
      if (!series.of) return;
      if (series.again) return take_out(series);
      Judged<N> judged = model_.judge(series);
      take(*series.of, judged);
    });
    meters_.each_unread([&](const Meter& meter) {
      Judged<N> judged{model_.refused(meter, meter.meter_id, notes::no_reading), {}};
      take(meter, judged);
    });
    if (input_.readings.reader->rows() == 0) alert<AlertCode::no_readings>(findings_, "readings");
    adjustments_.tell(findings_);
    left_out_.tell();
    portfolio_.fill(result_.portfolio, findings_);
    if constexpr (names_steps<Measure<N>>)
      findings_.lacks("meters[].normal_year_savings",
                      {input_.normal_year.given() ? "readings" : "normal_year"});
  }

 private:
  void take(const Meter& meter, Judged<N>& judged) {
    portfolio_.add(meter, judged);
    households_.add(meter, judged);
    if (!wanted_.rows) judged.figures.rows.clear();
    adjustments_.add(judged.figures.id, judged.adjustments);
    left_out_.add(judged.figures);
    if (wanted_.meters) result_.meters.push_back(std::move(judged.figures));
  }

  void take_out(const Series& series) {
    MeterFigures<N> figures = model_.refused(*series.of, series.meter, notes::rows_apart);
    portfolio_.take_out(series.rank);
    households_.take_out(*series.of);
    adjustments_.take_out(series.meter);
    left_out_.replace(series.rank, figures);
    if (wanted_.meters) result_.meters[series.rank] = std::move(figures);
  }

  const Case<N>& input_;
  Wanted wanted_;
  Result<N>& result_;
  Findings& findings_;
  Households<N>& households_;
  Meters meters_;
  Portfolio<N> portfolio_;
  MeterModel<N> model_;
  LeftOut left_out_;
  AdjustmentsMade adjustments_;
};

}  // namespace habitat::eco_coach
