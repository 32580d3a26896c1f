// SPDX-License-Identifier: Apache-2.0
// What the operation costs. A line is amount x (1 - discount) + VAT; contingency is a share of the
// works with VAT; a fee by share is counted on the works without it. Nothing is rounded.
#pragma once

#include <fmt/format.h>

#include "densify/case/case.hpp"
#include "densify/result/renovation.hpp"
#include "densify/words/plan_steps.hpp"
#include "law/parameters.hpp"
#include "numbers/quotient.hpp"

namespace habitat::densify {

/// What other rules take from the cost: fees that are aided, before VAT; what is shared, by key.
template <Number N>
struct Cost {
  bool known = false;
  N studies = 0, amo = 0;
  bool has_amo = false;
  std::map<std::string, N, std::less<>> shared_by_key, works_by_key;
};

template <Number N>
class RenovationModel {
 public:
  RenovationModel(const Case<N>& input, const Law& law, RenovationFigures<N>& figures,
                  Findings& findings)
      : input_(input), law_(law), figures_(figures), findings_(findings) {}

  Cost<N> compute() {
    add_works();
    add_fees();
    add_sums();
    cost_.known = lacking_.empty();
    if (cost_.known) return std::move(cost_);
    figures_ = {};
    findings_.lacks("renovation.operation", lacking_);
    return {};
  }

 private:
  void add_works() {
    N excl_vat = 0, eligible = 0, incl_vat = 0;
    for (const Work<N>& work : input_.works) {
      const Scope<N> scope("works", work.label);
      CostLine<N>& line = add_line(work.label, LineKind::work, work.key);
      line.excl_vat = step(words::line_excl_vat, N(work.amount * (N(1) - work.discount)));
      line.discount = work.amount - line.excl_vat;
      line.vat = work.vat_amount ? *work.vat_amount
                                 : N(step(words::line_vat, N(line.excl_vat * vat_of(work))));
      finish(line);
      excl_vat = excl_vat + line.excl_vat;
      if (work.eligible) eligible = eligible + line.excl_vat;
      incl_vat = incl_vat + line.incl_vat;
      share(line);
      add_to(cost_.works_by_key, line.key, line.incl_vat);
    }
    figures_.works_excl_vat = N(step(words::works_excl_vat, excl_vat));
    figures_.works_eligible = N(step(words::works_eligible, eligible));
    figures_.works = N(step(words::works, incl_vat));
  }

  void add_fees() {
    N all = 0, of_works = 0;
    for (const Fee<N>& fee : input_.fees) {
      const Scope<N> scope("fees", fee.label);
      CostLine<N>& line = add_line(fee.label, LineKind::fee, fee.key);
      line.excl_vat = fee.amount ? *fee.amount : share_of_works(fee);
      line.vat = step(words::line_vat, N(line.excl_vat * vat_of(fee)));
      finish(line);
      all = all + line.incl_vat;
      if (fee.phase == Phase::works) of_works = of_works + line.incl_vat;
      if (fee.phase == Phase::works || input_.plan.shared == Shared::all) share(line);
      if (fee.aided == FeeAid::studies) cost_.studies = cost_.studies + line.excl_vat;
      if (fee.aided == FeeAid::amo) cost_.amo = cost_.amo + line.excl_vat, cost_.has_amo = true;
    }
    figures_.fees = N(step(words::fees, all));
    fees_of_works_ = step(words::fees_of_works, of_works);
  }

  void add_sums() {
    const N contingency = step(words::contingency, N(input_.plan.contingency * *figures_.works));
    figures_.contingency = contingency;
    add_to(cost_.shared_by_key, input_.plan.contingency_key, contingency);
    figures_.works_phase =
        N(step(words::works_phase, N(*figures_.works + contingency + fees_of_works_)));
    figures_.operation =
        N(step(words::operation, N(*figures_.works + contingency + *figures_.fees)));
    figures_.per_dwelling =
        quotient<N>(words::per_dwelling, figures_.operation,
                    counted_input<N>(input_.condominium->dwellings, "condominium.dwellings"));
  }

  CostLine<N>& add_line(const std::string& label, LineKind kind, const std::string& key) {
    CostLine<N>& line = figures_.lines.emplace_back();
    line.label = label;
    line.kind = kind;
    line.key = key;
    return line;
  }
  static void finish(CostLine<N>& line) {
    line.incl_vat = step(words::line_incl_vat, N(line.excl_vat + line.vat));
  }
  void share(const CostLine<N>& line) { add_to(cost_.shared_by_key, line.key, line.incl_vat); }
  static void add_to(auto& by_key, const std::string& key, const N& amount) {
    N& sum = by_key.try_emplace(key, N(0)).first->second;
    sum = sum + amount;
  }

  N share_of_works(const Fee<N>& fee) const {
    const N& base = fee.of == WorksBase::incl_vat ? *figures_.works : *figures_.works_excl_vat;
    return step(words::line_share, N(*fee.share_of_works * base));
  }

  // Before the first date that is known the case has to say the rate.
  N dated(const law::Parameter& rate, std::string_view list, const std::string& label) {
    const auto known = law_.value<N>(rate, law_.as_of());
    if (!known) lacking_.push_back(fmt::format("{}[{}].vat", list, label));
    return known.value_or(N(0));
  }
  N vat_of(const Work<N>& work) {
    using namespace law::parameter;
    if (!work.vat->word) return work.vat->number;
    const bool energy = *work.vat->word == RenovationVat::energy,
               improvement = *work.vat->word == RenovationVat::improvement;
    return dated(energy        ? vat_renovation_energy
                 : improvement ? vat_renovation_improvement
                               : vat_normal,
                 "works", work.label);
  }
  N vat_of(const Fee<N>& fee) {
    return fee.vat ? *fee.vat : dated(law::parameter::vat_normal, "fees", fee.label);
  }

  const Case<N>& input_;
  const Law& law_;
  RenovationFigures<N>& figures_;
  Findings& findings_;
  Cost<N> cost_;
  N fees_of_works_ = 0;
  std::vector<std::string> lacking_;
};

/// Of a case without works and fees there is no cost, unless it sells rights: these are paid out.
template <Number N>
Cost<N> fill_renovation(const Case<N>& input, const Law& law, RenovationFigures<N>& figures,
                        Findings& findings) {
  if (input.works.empty() && input.fees.empty()) {
    Cost<N> none;
    none.known = input.sells_rights();
    return none;
  }
  return RenovationModel<N>(input, law, figures, findings).compute();
}

}  // namespace habitat::densify
