// SPDX-License-Identifier: Apache-2.0
// All meters of a case, as their readings come, then those without any; then the programme. Each is
// judged by itself, several at once where there are threads for it, and taken in order. A meter
// whose rows come back later was judged on a part of them: it is taken out again. Of each meter a
// few numbers are kept for that, of its readings nothing.
#pragma once

#include "eco_coach/compute.hpp"
#include "eco_coach/rules/adjustments.hpp"
#include "eco_coach/rules/household_list.hpp"
#include "eco_coach/rules/left_out.hpp"
#include "eco_coach/rules/portfolio.hpp"
#include "tool/in_order.hpp"

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
        stations_(stations),
        households_(households),
        meters_(input, stations,
                [&](Meter& meter, bool says) { households.complete(meter, says); }),
        portfolio_(law, input.method.confidence),
        left_out_(findings),
        adjustments_(input.adjustments) {}

  void run() {
    SeriesReader reader(*input_.readings.reader, meters_);
    BlockEnds<Block> ends;
    ends.fill = [&](Block& block) {
      block.used = 0;
      while (block.used < block.series.size() && reader.next(block.series[block.used]))
        ++block.used;
      return block.used > 0;
    };
    ends.drain = [&](Block& block) {
      for (std::size_t i = 0; i < block.used; ++i) take(block.series[i], block.judged[i]);
      return true;
    };
    // A trace follows one meter after the other.
    run_in_order(names_steps<N> ? 1 : wanted_.workers, ends, [&] {
      return [model = MeterModel<N>(input_, stations_, needs_rows())](Block& block) mutable {
        for (std::size_t i = 0; i < block.used; ++i)
          if (const Series& one = block.series[i]; one.of && !one.again)
            block.judged[i] = model.judge(one);
      };
    });
    meters_.each_unread([&](const Meter& meter) {
      Judged<N> judged{refused_meter<N>(meter, notes::no_reading), {}};
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
  /// Some meters on their way.
  struct Block {
    static constexpr std::size_t meters = names_steps<N> ? 1 : 16;
    std::vector<Series> series = std::vector<Series>(meters);
    std::vector<Judged<N>> judged = std::vector<Judged<N>>(meters);
    std::size_t used = 0;
  };

  bool needs_rows() const { return (wanted_.meters && wanted_.rows) || households_.given(); }

  void take(const Series& series, Judged<N>& judged) {
    if (!series.of) return;
    if (series.again) return take_out(*series.of, series.rank);
    take(*series.of, judged);
  }

  void take(const Meter& meter, Judged<N>& judged) {
    portfolio_.add(meter, judged);
    households_.add(meter, judged);
    if (!wanted_.rows) judged.figures.rows.clear();
    adjustments_.add(judged.figures.id, judged.adjustments);
    left_out_.add(judged.figures);
    if (wanted_.meter_taker)
      wanted_.meter_taker->add(slot_of(judged.figures));
    else if (wanted_.meters)
      result_.meters.push_back(std::move(judged.figures));
  }

  void take_out(const Meter& meter, std::size_t rank) {
    MeterFigures<N> figures = refused_meter<N>(meter, notes::rows_apart);
    portfolio_.take_out(rank);
    households_.take_out(meter);
    adjustments_.take_out(meter.meter_id);
    left_out_.replace(rank, figures);
    if (wanted_.meter_taker)
      wanted_.meter_taker->replace(rank, slot_of(figures));
    else if (wanted_.meters)
      result_.meters[rank] = std::move(figures);
  }

  const Case<N>& input_;
  Wanted wanted_;
  Result<N>& result_;
  Findings& findings_;
  Stations& stations_;
  Households<N>& households_;
  Meters meters_;
  Portfolio<N> portfolio_;
  LeftOut left_out_;
  AdjustmentsMade adjustments_;
};

}  // namespace habitat::eco_coach
