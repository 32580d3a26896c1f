// SPDX-License-Identifier: Apache-2.0
// The cost (prix de revient) by chapter and tranche: each line with the VAT finally borne on it,
// the taxe d'aménagement, interest while loans are drawn. Nothing is rounded.
#pragma once

#include "plai_balance/vat_model.hpp"

namespace habitat::plai_balance {

/// Builds the cost of an operation; what is lacking is gathered, so that all of it is told at once.
template <Number N>
class CostModel {
 public:
  CostModel(const Case<N>& input, const Law& law, const GoverningDates& dates, Financing<N>& plan)
      : input_(input), law_(law), dates_(dates), plan_(plan) {}

  void compute(Findings& findings) {
    for (std::size_t i = 0; i < input_.costs.size(); ++i) add_line(i);
    const bool any = !input_.costs.empty();
    if (any && input_.taxe_amenagement) add_taxe_amenagement(*input_.taxe_amenagement);
    for (std::size_t i = 0; any && i < input_.loans.size(); ++i) add_interest(i);
    if (!any) return findings.lacks("cost", {"costs"});
    if (!lacking_.empty()) return findings.lacks("cost", lacking_);
    N total = 0;
    for (std::size_t i = 0; i < chapter_count; ++i) {
      plan_.chapters[i] = chapters_[i];
      total = total + chapters_[i];
    }
    plan_.cost = N(step(words::cost, total));
  }

 private:
  static constexpr std::size_t chapter_count = 5;

  void add(Chapter chapter, const N& amount, const std::vector<bool>& covers) {
    auto& sum = chapters_[static_cast<std::size_t>(chapter)];
    sum = sum + amount;
    plan_.split_known &= share_out(amount, covers, plan_.keys, plan_.cost_parts);
  }

  void add_line(std::size_t i) {
    const Cost<N>& line = input_.costs[i];
    const auto covers = covered(input_, line.tranche);
    const auto word = line.vat ? line.vat->word : usual_vat(line.chapter, input_.operation);
    const int rank = static_cast<int>(i);
    if (line.vat && !word)
      return add(line.chapter,
                 step(words::cost_line, line.amount * (N(1) + line.vat->number), rank), covers);
    if (!word) return lack("costs[" + std::to_string(i) + "].vat");
    if (*word != VatWord::reduced)
      return add(line.chapter, step(words::cost_line, line.amount, rank), covers);
    add_reduced(line, rank, covers);
  }

  // Tranches of different rates: the amount is shared out first, then taxed part by part.
  void add_reduced(const Cost<N>& line, int rank, const std::vector<bool>& covers) {
    std::vector<N> parts(covers.size(), N(0));
    const bool shared = share_out(line.amount, covers, plan_.keys, parts);
    N sum = 0;
    for (std::size_t i = 0; i < covers.size(); ++i) {
      if (!covers[i]) continue;
      const auto rate = rate_of(i, rank);
      if (!rate) return;
      parts[i] = parts[i] * (N(1) + *rate);
      sum = sum + parts[i];
    }
    if (!shared) return lack("share_key");
    auto& chapter = chapters_[static_cast<std::size_t>(line.chapter)];
    chapter = chapter + step(words::cost_line, sum, rank);
    for (std::size_t i = 0; i < covers.size(); ++i)
      plan_.cost_parts[i] = plan_.cost_parts[i] + parts[i];
  }

  // The rate of a tranche, read once.
  std::optional<N> rate_of(std::size_t tranche, int line) {
    if (rates_.empty()) rates_.resize(plan_.keys.count);
    auto& rate = rates_[tranche];
    if (!rate && tranche < input_.tranches.size())
      rate = reduced_vat<N>(input_.operation, input_.tranches[tranche].product, law_, dates_.order);
    if (rate) return rate;
    const std::string path = "tranches[" + std::to_string(tranche) + "].product";
    if (!input_.operation.kind)
      lack("operation.kind");
    else if (tranche >= input_.tranches.size() || !input_.tranches[tranche].product)
      lack(input_.tranches.empty() ? "tranches" : path);
    else
      lack("costs[" + std::to_string(line) + "].vat");
    return {};
  }

  // Taxe d'aménagement = floor area x (1 - abatement) x lump value x local rates, on the part of
  // the tranches that are not exempt. PLAI is exempt as of right, others by local decision.
  void add_taxe_amenagement(const TaxeAmenagement<N>& tax) {
    using namespace law::parameter;
    const auto region = input_.operation.region;
    if (!region) return lack("operation.region");
    const bool capital = *region == Region::paris || *region == Region::ile_de_france;
    const auto lump = law_.value<N>(
        capital ? taxe_amenagement_lump_idf : taxe_amenagement_lump_other, dates_.decision);
    const auto abatement = law_.value<N>(taxe_amenagement_abatement, dates_.decision);
    if (!lump || !abatement)
      return lack(capital ? "parameters[taxe_amenagement.lump.idf]"
                          : "parameters[taxe_amenagement.lump.other]");
    std::vector<N> areas(plan_.keys.count, N(0));
    if (!share_out(tax.floor_area, covered(input_, Names{}), plan_.keys, areas))
      return lack("share_key");
    const auto exempt = tax.exempt ? covered(input_, *tax.exempt) : std::vector<bool>();
    for (std::size_t i = 0; i < areas.size(); ++i) {
      const auto product = i < input_.tranches.size() ? input_.tranches[i].product : std::nullopt;
      if (product == Product::plai || product == Product::plai_adapte) continue;
      if (tax.exempt && exempt[i]) continue;
      std::vector<bool> covers(areas.size(), false);
      covers[i] = true;
      add(Chapter::land,
          step(words::taxe_amenagement, areas[i] * (N(1) - *abatement) * *lump * tax.local_rate,
               static_cast<int>(i)),
          covers);
    }
  }

  void add_interest(std::size_t i) {
    const auto& loan = input_.loans[i];
    if (!loan.prefinancing || loan.prefinancing->treatment != InterestTreatment::cost) return;
    if (!plan_.prefinancing[i]) return lack("loans[" + std::to_string(i) + "].rate");
    add(Chapter::financial, *plan_.prefinancing[i], covered(input_, loan.tranche));
  }

  void lack(std::string path) {
    if (std::find(lacking_.begin(), lacking_.end(), path) == lacking_.end())
      lacking_.push_back(std::move(path));
  }

  const Case<N>& input_;
  const Law& law_;
  const GoverningDates& dates_;
  Financing<N>& plan_;
  N chapters_[chapter_count] = {0, 0, 0, 0, 0};
  std::vector<std::optional<N>> rates_;
  std::vector<std::string> lacking_;
};

template <Number N>
void compute_cost(const Case<N>& input, const Law& law, const GoverningDates& dates,
                  Financing<N>& plan, Findings& findings) {
  CostModel<N>(input, law, dates, plan).compute(findings);
}

}  // namespace habitat::plai_balance
