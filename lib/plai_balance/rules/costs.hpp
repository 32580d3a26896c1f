// SPDX-License-Identifier: Apache-2.0
// The cost (prix de revient) by chapter and tranche: each line with the VAT finally borne on it,
// the taxe d'aménagement, interest while loans are drawn. Nothing is rounded.
#pragma once

#include "law/taxe_amenagement.hpp"
#include "numbers/amount_words.hpp"
#include "plai_balance/rules/vat.hpp"

namespace habitat::plai_balance {

/// Builds the cost of an operation; what is lacking is gathered, so that all of it is told at once.
template <Number N>
class CostModel {
 public:
  CostModel(const Case<N>& input, const Law& law, const GoverningDates& dates, Financing<N>& plan)
      : input_(input), law_(law), dates_(dates), plan_(plan) {}

  void compute(Findings& findings) {
    for (const auto& grant : input_.grants) keeps_bare_ |= !grant.base.all();
    for (std::size_t i = 0; i < input_.costs.size(); ++i) {
      add_line(i);
      keep_bare(input_.costs[i].chapter, input_.costs[i].amount, input_.costs[i].tranche);
    }
    tell_lower_vat(findings);
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
  void add(Chapter chapter, const N& amount) {
    auto& sum = chapters_[static_cast<std::size_t>(chapter)];
    sum = sum + amount;
  }
  void add(Chapter chapter, const N& amount, const Names& names) {
    add(chapter, amount);
    plan_.share(amount, names, input_, &TrancheParts<N>::cost);
  }

  // What a line comes to before VAT, for grants that are a share of its chapter.
  void keep_bare(Chapter chapter, const N& amount, const Names& names) {
    if (!keeps_bare_) return;
    plan_.share(amount, names, input_, [&](TrancheParts<N>& parts, const N& part) {
      N& sum = parts.before_vat[static_cast<std::size_t>(chapter)];
      sum = sum + part;
    });
  }

  void add_line(std::size_t i) {
    const Cost<N>& line = input_.costs[i];
    const auto word = vat_word(line, input_.operation);
    const int rank = static_cast<int>(i);
    TaxedLine<N>& taxed = plan_.lines.emplace_back();
    if (line.vat && !word)
      taxed = {line.amount, {line.vat->number},
               step(words::cost_line, line.amount * (N(1) + line.vat->number), rank)};
    else if (!word)
      return add_once(lacking_, path_at("costs", i, "vat"));
    else if (*word == VatWord::included)
      taxed = {{}, {}, step(words::cost_line, line.amount, rank)};
    else if (*word == VatWord::none)
      taxed = {line.amount, {N(0)}, step(words::cost_line, line.amount, rank)};
    else
      return add_reduced(line, i, taxed);
    add(line.chapter, taxed.after, line.tranche);
  }

  // In a priority district some works of rehabilitation bear less; which ones is not known here.
  void tell_lower_vat(Findings& findings) const {
    const Operation& operation = input_.operation;
    if (operation.kind != OperationKind::rehabilitation || !operation.qpv) return;
    for (const auto& part : plan_.parts)
      if (part.vat)
        return alert<AlertCode::lower_vat_in_district>(findings, "operation.qpv",
                                                       rounded_text<N>(*part.vat * N(100), 1));
  }

  // Tranches of different rates: the amount is shared out first, then taxed part by part.
  void add_reduced(const Cost<N>& line, std::size_t rank, TaxedLine<N>& taxed) {
    bool rated = true;
    for (std::size_t i = 0; i < plan_.parts.size(); ++i)
      if (bears_on(line.tranche, input_, i)) rated &= find_rate(i, rank);
    if (!rated) return;
    N sum = 0;
    const auto tax = [&](std::size_t i, const N& part) {
      const N& rate = *plan_.parts[i].vat;
      if (std::find(taxed.rates.begin(), taxed.rates.end(), rate) == taxed.rates.end())
        taxed.rates.push_back(rate);
      const N due = part * (N(1) + rate);
      plan_.parts[i].cost = plan_.parts[i].cost + due;
      sum = sum + due;
    };
    if (!share_out(line.amount, line.tranche, input_, plan_.keys, tax))
      return add_once(lacking_, "share_key");
    taxed.before = line.amount;
    taxed.after = step(words::cost_line, sum, static_cast<int>(rank));
    add(line.chapter, taxed.after);
  }

  // The rate of a tranche, read once; what is lacking where it is not known.
  bool find_rate(std::size_t tranche, std::size_t line) {
    auto& rate = plan_.parts[tranche].vat;
    const bool named = tranche < input_.tranches.size();
    if (!rate && named)
      rate = reduced_vat<N>(input_.operation, input_.tranches[tranche].product, law_, dates_.order);
    if (rate) return true;
    if (!input_.operation.kind)
      add_once(lacking_, "operation.kind");
    else if (!named || !input_.tranches[tranche].product)
      add_once(lacking_, named ? path_at("tranches", tranche, "product") : "tranches");
    else
      add_once(lacking_, path_at("costs", line, "vat"));
    return false;
  }

  // Taxe d'aménagement = floor area x (1 - abatement) x lump value x local rates, on the part of
  // the tranches that are not exempt. PLAI is exempt as of right, others by local decision.
  void add_taxe_amenagement(const TaxeAmenagement<N>& tax) {
    using namespace law::parameter;
    const auto region = input_.operation.region;
    if (!region) return add_once(lacking_, "operation.region");
    const bool capital = *region == Region::paris || *region == Region::ile_de_france;
    const auto lump = law_.value<N>(law::taxe_amenagement_lump(capital), dates_.decision);
    const auto abatement = law_.value<N>(taxe_amenagement_abatement, dates_.decision);
    if (!lump || !abatement)
      return add_once(lacking_, capital ? "parameters[taxe_amenagement.lump.idf]"
                                        : "parameters[taxe_amenagement.lump.other]");
    N all = 0;
    const auto add_part = [&](std::size_t i, const N& area) {
      const auto product = i < input_.tranches.size() ? input_.tranches[i].product : std::nullopt;
      if (product && is_very_social(*product)) return;
      if (tax.exempt && bears_on(*tax.exempt, input_, i)) return;
      const N due = step(words::taxe_amenagement,
                         law::taxed_social_area<N>(area, *abatement) * *lump * tax.local_rate,
                         static_cast<int>(i));
      add(Chapter::land, due);
      all = all + due;
      if (keeps_bare_) plan_.parts[i].before_vat[0] = plan_.parts[i].before_vat[0] + due;
      plan_.parts[i].cost = plan_.parts[i].cost + due;
    };
    if (!share_out(tax.floor_area, Names{}, input_, plan_.keys, add_part))
      return add_once(lacking_, "share_key");
    plan_.taxe_amenagement = all;
  }

  void add_interest(std::size_t i) {
    const auto& loan = input_.loans[i];
    if (!loan.prefinancing || loan.prefinancing->treatment != InterestTreatment::cost) return;
    if (!plan_.prefinancing[i]) return add_once(lacking_, path_at("loans", i, "rate"));
    add(Chapter::financial, *plan_.prefinancing[i], loan.tranche);
    keep_bare(Chapter::financial, *plan_.prefinancing[i], loan.tranche);
  }

  const Case<N>& input_;
  const Law& law_;
  const GoverningDates& dates_;
  Financing<N>& plan_;
  N chapters_[chapter_count] = {0, 0, 0, 0, 0};
  bool keeps_bare_ = false;
  std::vector<std::string> lacking_;
};

template <Number N>
void compute_cost(const Case<N>& input, const Law& law, const GoverningDates& dates,
                  Financing<N>& plan, Findings& findings) {
  CostModel<N>(input, law, dates, plan).compute(findings);
}

}  // namespace habitat::plai_balance
