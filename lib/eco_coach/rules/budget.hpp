// SPDX-License-Identifier: Apache-2.0
// The budget of a programme: each line is quantity x unit price, each sum that of its lines, and
// both are held against what the paper prints. Nothing is rounded, so funders, phases and sites add
// up to the total. A line without a price or a quantity is open, and every sum that it is in is
// null: what is known of it is told in words, and never stands for the whole.
#pragma once

#include "eco_coach/rules/budget_parts.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::eco_coach {

template <Number N>
class Budget {
 public:
  Budget(const Programme<N>& input, ProgrammeFigures<N>& figures, Findings& findings)
      : input_(input),
        figures_(figures),
        findings_(findings),
        targeted_(counted_input<N>(input.targeted, "programme.targeted")),
        accompanied_(counted_input<N>(input.accompanied, "programme.accompanied")) {}

  void compute() {
    for (std::size_t i = 0; i < input_.lines.size(); ++i) add_line(i);
    add_total();
    BudgetParts<N>(input_, sums_of_lines_, accompanied_, figures_, findings_).compute();
    add_households();
    add_sites();
  }

 private:
  void add_line(std::size_t i) {
    const ProgrammeLine<N>& line = input_.lines[i];
    const Scope<N> scope("programme.lines", line.label);
    BudgetLine<N>& row = figures_.lines.emplace_back();
    LineSum<N>& sum = sums_of_lines_.emplace_back();
    row.label = line.label;
    row.quantity = line.quantity;
    row.unit_price = line.unit_price;
    row.printed = line.printed;
    if (!line.quantity) sum.lacking.push_back(path_at("programme.lines", i, "quantity"));
    if (!line.unit_price) sum.lacking.push_back(path_at("programme.lines", i, "unit_price"));
    sum.lines = 1;
    if (line.quantity && line.unit_price) {
      row.computed = N(step(words::budget_line, *line.quantity * *line.unit_price));
      sum.known = *row.computed;
    } else {
      sum.open = 1;
      findings_.lacks(path_at("programme.lines", i, "computed"), sum.lacking);
    }
    row.gap = gap_of(row.printed, row.computed);
    if (is_gap(row.gap))
      alert<AlertCode::line_gap>(findings_, path_at("programme.lines", i, "printed"), line.label,
                                 rounded_text<N>(*row.printed, 2),
                                 rounded_text<N>(*row.computed, 2), rounded_text<N>(*row.gap, 2));
    row.day_rate = quotient<N>(words::day_rate, line.unit_price, line.days_per_unit);
    row.per_targeted = quotient<N>(words::per_targeted, row.computed, targeted_);
    row.per_accompanied = quotient<N>(words::per_accompanied, row.computed, accompanied_);
  }

  void add_total() {
    const std::size_t rank = rank_of_printed(input_, printed_total);
    if (rank < input_.printed.size()) figures_.printed = input_.printed[rank].amount;
    if (input_.lines.empty()) return findings_.lacks("programme.total", {"programme.lines"});
    LineSum<N> sum;
    for (const LineSum<N>& line : sums_of_lines_) sum.add(line);
    figures_.total = sum.whole(words::budget_total);
    if (!figures_.total) findings_.lacks("programme.total", sum.lacking);
    if (sum.open > 0 && sum.open < sum.lines)
      alert<AlertCode::open_lines>(findings_, "programme.lines", std::to_string(sum.open),
                                   std::to_string(sum.lines), rounded_text<N>(sum.known, 2));
    figures_.gap = gap_of(figures_.printed, figures_.total);
    if (is_gap(figures_.gap))
      alert<AlertCode::total_gap>(findings_, path_at("programme.printed", rank, "amount"),
                                  rounded_text<N>(*figures_.printed, 2),
                                  rounded_text<N>(*figures_.total, 2),
                                  rounded_text<N>(*figures_.gap, 2));
  }

  void add_households() {
    figures_.targeted = targeted_;
    figures_.accompanied = accompanied_;
    figures_.accompaniment_rate = quotient<N>(words::accompaniment_rate, accompanied_, targeted_);
    if (accompanied_ && targeted_ && *input_.targeted < *input_.accompanied)
      alert<AlertCode::more_than_targeted>(findings_, "programme.accompanied",
                                           std::to_string(*input_.accompanied),
                                           std::to_string(*input_.targeted));
    figures_.per_targeted = quotient<N>(words::per_targeted, figures_.total, targeted_);
    figures_.per_accompanied = quotient<N>(words::per_accompanied, figures_.total, accompanied_);
    figures_.payback =
        quotient<N>(words::payback, figures_.per_accompanied, input_.expected_saving);
    tell_lacking();
  }

  // Of what nothing at all was given nobody asks.
  void tell_lacking() {
    const auto lacks = [&](const auto& figure, std::string_view name, std::string_view input) {
      if (!figure) findings_.lacks(join_path("programme", name), {join_path("programme", input)});
    };
    if (accompanied_) lacks(figures_.accompaniment_rate, "accompaniment_rate", "targeted");
    if (!figures_.total) return;
    lacks(figures_.per_targeted, "per_targeted", "targeted");
    lacks(figures_.per_accompanied, "per_accompanied", "accompanied");
    if (figures_.per_accompanied) lacks(figures_.payback, "payback", "expected_saving");
  }

  void add_sites() {
    if (input_.sites.empty()) return;
    const int count = static_cast<int>(input_.sites.size());
    int known = 0;
    for (const SiteFigures<N>& site : figures_.by_site) {
      if (!site.dwellings) continue;
      figures_.dwellings = known++ > 0 ? N(*figures_.dwellings + *site.dwellings) : *site.dwellings;
    }
    figures_.site_count = count;
    figures_.sites_with_dwellings = known;
    if (known > 0) figures_.dwellings = N(step(words::dwellings, *figures_.dwellings));
    if (known > 0 && known < count)
      alert<AlertCode::sites_without_dwellings>(findings_, "programme.sites", std::to_string(known),
                                                std::to_string(count));
  }

  const Programme<N>& input_;
  ProgrammeFigures<N>& figures_;
  Findings& findings_;
  const std::optional<N> targeted_, accompanied_;
  std::vector<LineSum<N>> sums_of_lines_;  ///< each of one line
};

template <Number N>
void fill_programme(const Case<N>& input, ProgrammeFigures<N>& figures, Findings& findings) {
  if (input.programme) Budget<N>(*input.programme, figures, findings).compute();
}

}  // namespace habitat::eco_coach
