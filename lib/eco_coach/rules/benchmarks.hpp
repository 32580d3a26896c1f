// SPDX-License-Identifier: Apache-2.0
// Published programmes on one footing. Nothing is guessed: a figure of which an input is not given
// is null; it is named as lacking where the case gave the one half of it and not the other.
#pragma once

#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/result/benchmark.hpp"
#include "eco_coach/result/evaluation.hpp"
#include "eco_coach/result/programme.hpp"
#include "eco_coach/words/alerts.hpp"
#include "eco_coach/words/budget_steps.hpp"
#include "energy/follow_up.hpp"
#include "energy/saving_in_money.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/quotient.hpp"

namespace habitat::eco_coach {

template <Number N>
class BenchmarkModel {
 public:
  BenchmarkModel(const Benchmark<N>& input, std::size_t rank, BenchmarkFigures<N>& figures,
                 Findings& findings)
      : input_(input), rank_(rank), figures_(figures), findings_(findings) {}

  void compute() {
    const Scope<N> scope("benchmarks", input_.label);
    figures_.label = input_.label;
    add_savings();
    add_savers();
    add_rates();
    tell_lacking();
  }

 private:
  std::string input_path(std::string_view member) const {
    return path_at("benchmarks", rank_, member);
  }
  std::optional<N> count(const std::optional<int> Benchmark<N>::*member,
                         std::string_view name) const {
    return counted_input<N>(input_.*member, input_path(name));
  }

  void add_savings() {
    const auto households = count(&Benchmark<N>::households, "households");
    figures_.cost_per_household = quotient<N>(words::cost_per_household, input_.cost, households);
    figures_.kwh_per_household = quotient<N>(words::kwh_per_household, input_.saved, households);
    figures_.saved_eur = input_.saved_eur;
    figures_.saved_share = input_.saved_share;
    figures_.eur_per_kwh =
        quotient<N>(words::eur_per_kwh, input_.saved_eur, figures_.kwh_per_household);
    figures_.baseline_kwh =
        quotient<N>(words::baseline_kwh, figures_.kwh_per_household, input_.saved_share);
  }

  void add_savers() {
    figures_.saved_by_savers = input_.saved_by_savers;
    if (!input_.share_that_saved) return;
    if (const auto evaluated = count(&Benchmark<N>::evaluated, "evaluated"))
      figures_.savers = N(step(words::savers, *evaluated * *input_.share_that_saved));
    if (!input_.saved_by_savers) return;
    figures_.mean_saving =
        N(step(words::mean_saving, *input_.share_that_saved * *input_.saved_by_savers));
    alert<AlertCode::mean_of_savers>(
        findings_, input_path("saved_by_savers"), input_.label, per_cent(*input_.saved_by_savers),
        per_cent(*input_.share_that_saved), per_cent(*figures_.mean_saving));
  }

  void add_rates() {
    const auto approached = count(&Benchmark<N>::approached, "approached");
    const auto enrolled = count(&Benchmark<N>::enrolled, "enrolled");
    const auto completed = count(&Benchmark<N>::completed, "completed");
    const auto evaluated = count(&Benchmark<N>::evaluated, "evaluated");
    figures_.enrolment_rate = quotient<N>(words::enrolment_rate, enrolled, approached);
    figures_.completion_rate = quotient<N>(words::completion_rate, completed, enrolled);
    figures_.overall_rate = quotient<N>(words::overall_rate, completed, approached);
    figures_.evaluated_share = quotient<N>(words::evaluated_share, evaluated, enrolled);
    tell_above_wholes();
  }

  // A part is not more than its whole.
  void tell_above_wholes() {
    struct Count {
      std::optional<int> households;
      std::string_view name;
      Text words;
    };
    const Count approached{input_.approached, "approached", {"approached", "contactés"}},
        enrolled{input_.enrolled, "enrolled", {"enrolled", "inscrits"}},
        completed{input_.completed, "completed", {"gone to the end", "allés au bout"}},
        evaluated{input_.evaluated, "evaluated", {"evaluated", "évalués"}};
    const auto hold = [&](const Count& part, const Count& whole) {
      if (part.households && whole.households && *whole.households < *part.households)
        alert<AlertCode::part_above_whole>(findings_, input_path(part.name), input_.label,
                                           std::to_string(*part.households), part.words,
                                           std::to_string(*whole.households), whole.words);
    };
    hold(enrolled, approached);
    hold(completed, enrolled);
    hold(completed, approached);
    hold(evaluated, enrolled);
  }

  void tell_lacking() {
    const auto lacks = [&](bool half, const auto& figure, std::string_view name,
                           std::string_view input) {
      if (half && !figure) findings_.lacks(input_path(name), {input_path(input)});
    };
    lacks(input_.cost.has_value(), figures_.cost_per_household, "cost_per_household", "households");
    lacks(input_.saved.has_value(), figures_.kwh_per_household, "kwh_per_household", "households");
    lacks(input_.saved_by_savers.has_value(), figures_.mean_saving, "mean_saving",
          "share_that_saved");
    lacks(input_.share_that_saved.has_value(), figures_.mean_saving, "mean_saving",
          "saved_by_savers");
  }

  static std::string per_cent(const N& share) { return rounded_text<N>(share * N(100), 1); }

  const Benchmark<N>& input_;
  std::size_t rank_;
  BenchmarkFigures<N>& figures_;
  Findings& findings_;
};

/// The published ones, and after them the programme of the case, on the same footing.
template <Number N>
void fill_benchmarks(const Case<N>& input, const ProgrammeFigures<N>& programme,
                     const EvaluationFigures<N>& evaluation, std::vector<BenchmarkFigures<N>>& all,
                     Findings& findings) {
  for (std::size_t i = 0; i < input.benchmarks.size(); ++i)
    BenchmarkModel<N>(input.benchmarks[i], i, all.emplace_back(), findings).compute();
  if (all.empty() || !programme.per_accompanied) return;
  BenchmarkFigures<N>& own = all.emplace_back();
  own.label = own_programme;
  own.cost_per_household = programme.per_accompanied;
  if (!evaluation.saved_kwh) return;
  // Of households with enough readings: the others may have saved as much, nobody knows.
  const N households = *evaluation.with_data;
  // The others are of a year: what was saved in less does not stand beside them.
  if (*evaluation.days >= energy::sufficient_days) {
    const N a_year = N(energy::year_days) / N(*evaluation.days) / households;
    if (const auto kwh = energy::in_thousandths<N>(*evaluation.saved_kwh))
      own.kwh_per_household = N(*kwh * a_year);
    if (evaluation.saved_eur) own.saved_eur = N(*evaluation.saved_eur * a_year);
  }
  const auto share = [](const auto& measured) -> std::optional<N> {
    if (!measured) return {};
    const auto per_cent = energy::in_thousandths<N>(*measured * 100);
    return per_cent ? std::optional<N>(N(*per_cent / N(100))) : std::nullopt;
  };
  own.saved_share = share(evaluation.fraction);
  own.saved_by_savers = share(evaluation.saved_by_savers);
  own.mean_saving = share(evaluation.mean_saving);
}

}  // namespace habitat::eco_coach
