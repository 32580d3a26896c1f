// SPDX-License-Identifier: Apache-2.0
// The parts of a budget: lines summed by funder, by phase, by site, in the order in which the case
// names them. Lines that name none are a part of their own, so that the parts add up to the total.
#pragma once

#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/programme.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/budget_steps.hpp"
#include "messages/nearest.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"
#include "numbers/quotient.hpp"

namespace habitat::eco_coach {

/// The scope of the printed sum that is the whole's.
inline constexpr std::string_view printed_total = "total";
/// The row of the lines that name no funder, phase or site.
inline constexpr std::string_view unnamed = "-";

/// A sum of lines: what is known of it, and what the open ones lack.
template <Number N>
struct LineSum {
  N known = 0;
  std::size_t lines = 0, open = 0;
  std::vector<std::string> lacking = {};

  void add(const LineSum& other) {
    // An open line has no amount: nothing of it stands in a trace.
    if (other.open == 0) known = lines > open ? N(known + other.known) : other.known;
    lines += other.lines;
    open += other.open;
    for (const std::string& path : other.lacking) lacking.push_back(path);
  }
  /// Nothing where a line is open.
  std::optional<N> whole(const Step& words) const {
    if (open > 0) return {};
    return N(step(words, known));
  }
};

template <Number N>
std::optional<N> gap_of(const std::optional<N>& printed, const std::optional<N>& computed) {
  if (!printed || !computed) return {};
  return N(step(words::budget_gap, *printed - *computed));
}

/// Paper prints cents: what is less than half of one is no gap.
template <Number N>
bool is_gap(const std::optional<N>& gap) {
  return gap && !is_below(max(*gap, N(-*gap)), N(5) / 1000);
}

/// Where the paper prints a sum of that scope; past the end where it prints none.
template <Number N>
std::size_t rank_of_printed(const Programme<N>& input, std::string_view scope) {
  std::size_t rank = 0;
  while (rank < input.printed.size() && input.printed[rank].scope != scope) ++rank;
  return rank;
}

template <Number N>
class BudgetParts {
 public:
  BudgetParts(const Programme<N>& input, const std::vector<LineSum<N>>& lines,
              const std::optional<N>& accompanied, ProgrammeFigures<N>& figures, Findings& findings)
      : input_(input),
        lines_(lines),
        accompanied_(accompanied),
        figures_(figures),
        findings_(findings) {}

  void compute() {
    fill(figures_.by_funder, "by_funder", &FunderFigures<N>::funder, &ProgrammeLine<N>::funder,
         {"funder", "financeur"});
    for (FunderFigures<N>& row : figures_.by_funder) compare(row);
    fill(figures_.by_phase, "by_phase", &PhaseFigures<N>::phase, &ProgrammeLine<N>::phase,
         {"phase", "phase"});
    for (std::size_t i = 0; i < input_.sites.size(); ++i) {
      const ProgrammeSite& site = input_.sites[i];
      SiteFigures<N>& row = figures_.by_site.emplace_back();
      row.site = site.label;
      row.landlord = site.landlord;
      row.dwellings = counted_input<N>(site.dwellings, path_at("programme.sites", i, "dwellings"));
      row.households =
          counted_input<N>(site.households, path_at("programme.sites", i, "households"));
    }
    fill(figures_.by_site, "by_site", &SiteFigures<N>::site, &ProgrammeLine<N>::site,
         {"site", "site"});
  }

 private:
  using NameOfLine = std::string ProgrammeLine<N>::*;

  template <class Row>
  void fill(std::vector<Row>& rows, std::string_view list, std::string Row::*name,
            NameOfLine name_of_line, Text what) {
    std::vector<std::string> without;
    for (const ProgrammeLine<N>& line : input_.lines)
      if ((line.*name_of_line).empty()) without.push_back(line.label);
    if (without.size() == input_.lines.size()) return;
    for (const ProgrammeLine<N>& line : input_.lines)
      if (!(line.*name_of_line).empty()) find_or_add(rows, name, line.*name_of_line);
    if (!without.empty()) {
      find_or_add(rows, name, std::string(unnamed));
      alert<AlertCode::lines_without>(findings_, "programme.lines", listed_briefly(without), what);
    }
    const std::string path = join_path("programme", list);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Scope<N> scope(path, rows[i].*name);
      sum_up(rows[i], rows[i].*name, name_of_line, path_at(path, i, "computed"));
    }
  }

  template <class Row>
  static void find_or_add(std::vector<Row>& rows, std::string Row::*name,
                          const std::string& wanted) {
    for (const Row& row : rows)
      if (row.*name == wanted) return;
    rows.emplace_back().*name = wanted;
  }

  static std::string_view name_or_unnamed(const std::string& name) {
    return name.empty() ? unnamed : std::string_view(name);
  }

  template <class Row>
  void sum_up(Row& row, const std::string& name, NameOfLine name_of_line,
              const std::string& figure) {
    LineSum<N> sum;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (name_or_unnamed(input_.lines[i].*name_of_line) == name) sum.add(lines_[i]);
    row.computed = sum.whole(words::budget_part);
    if (!row.computed) findings_.lacks(figure, sum.lacking);
    if (sum.open > 0 && sum.open < sum.lines)
      alert<AlertCode::open_lines_of>(findings_, "programme.lines", name, std::to_string(sum.open),
                                      std::to_string(sum.lines), rounded_text<N>(sum.known, 2));
    row.per_accompanied = quotient<N>(words::per_accompanied, row.computed, accompanied_);
  }

  void compare(FunderFigures<N>& row) {
    const std::size_t rank = rank_of_printed(input_, row.funder);
    if (rank == input_.printed.size()) return;
    const Scope<N> scope("programme.by_funder", row.funder);
    row.printed = input_.printed[rank].amount;
    row.gap = gap_of(row.printed, row.computed);
    if (is_gap(row.gap))
      alert<AlertCode::funder_gap>(findings_, path_at("programme.printed", rank, "amount"),
                                   row.funder, rounded_text<N>(*row.printed, 2),
                                   rounded_text<N>(*row.computed, 2), rounded_text<N>(*row.gap, 2));
  }

  const Programme<N>& input_;
  const std::vector<LineSum<N>>& lines_;
  const std::optional<N>& accompanied_;
  ProgrammeFigures<N>& figures_;
  Findings& findings_;
};

}  // namespace habitat::eco_coach
