// SPDX-License-Identifier: Apache-2.0
// Grants: an amount, so much for each dwelling, place or m², or a share of what a funder counts:
// the whole cost, or chapters of it before VAT, no more than so much for each dwelling; and no more
// than the most that it pays.
//
// Each tranche takes its part by what the grant itself is counted on; by the key of what is common
// where it is an amount.
#pragma once

#include <fmt/core.h>

#include <algorithm>

#include "plai_balance/rules/bearing.hpp"

namespace habitat::plai_balance {

/// A line of the funding among the results, by its label.
inline std::string source_path(std::string_view label) {
  return fmt::format("sources[label={}]", label);
}

/// Whether a base names a chapter.
inline bool counts(const Names& base, Chapter chapter) {
  return std::find(base.names.begin(), base.names.end(), word_of(chapter)) != base.names.end();
}

/// One grant on its way: what each tranche would have without any limit, then the whole.
template <Number N>
class GrantModel {
 public:
  GrantModel(const Case<N>& input, const Grant<N>& grant, Financing<N>& plan)
      : input_(input), grant_(grant), plan_(plan), parts_(plan.parts.size(), N(0)) {}

  /// Empty where something is lacking.
  std::optional<N> compute() {
    std::optional<N> amount =
        grant_.amount         ? grant_.amount
        : grant_.per_dwelling ? times(*grant_.per_dwelling, &Size::dwellings, "dwellings")
        : grant_.per_place    ? times(*grant_.per_place, &Size::places, "places")
        : grant_.per_m2       ? times(*grant_.per_m2, &Size::useful_area, "living_area")
                              : share_of_base();
    if (amount && grant_.cap) amount = limited(*amount, *grant_.cap);
    return amount;
  }
  const std::vector<std::string>& lacking() const { return lacking_; }

  /// Adds the parts of an amount to the tranches.
  void share_out(const N& amount) {
    if (grant_.amount) return plan_.share(amount, grant_.tranche, input_, &TrancheParts<N>::grants);
    N whole = 0;
    for (const N& part : parts_) whole = whole + part;
    const bool less = limited_ && N(0) < whole;
    for (std::size_t i = 0; i < parts_.size(); ++i)
      plan_.parts[i].grants =
          plan_.parts[i].grants + (less ? N(amount * parts_[i] / whole) : parts_[i]);
  }

 private:
  using Size = TrancheSize<N>;

  N limited(const N& amount, const N& most) {
    limited_ |= static_cast<bool>(most < amount);
    return min(amount, most);
  }

  std::optional<N> times(const N& unit, std::optional<N> Size::*size, std::string_view member) {
    const auto sum = sum_of_sizes(input_, plan_, grant_.tranche, size);
    if (!sum) {
      lacking_ = lacking_sizes(input_, plan_, grant_.tranche, size, member);
      return {};
    }
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (bears_on(grant_.tranche, input_, i)) parts_[i] = unit * *(plan_.keys.sizes[i].*size);
    return N(unit * *sum);
  }

  // The whole cost may be known where its parts by tranche are not.
  std::optional<N> share_of_base() {
    const auto base = grant_.base.all() ? cost_of(input_, plan_, grant_.tranche) : before_vat();
    if (!base) {
      lacking_.push_back(plan_.cost ? "share_key" : "costs");
      return {};
    }
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (bears_on(grant_.tranche, input_, i)) parts_[i] = *grant_.share * base_of(i);
    if (!grant_.base_cap_per_dwelling) return N(*grant_.share * *base);
    const auto most = limit_of_base();
    return most ? std::optional<N>(*grant_.share * limited(*base, *most)) : std::nullopt;
  }

  std::optional<N> limit_of_base() {
    const auto dwellings = sum_of_sizes(input_, plan_, grant_.tranche, &Size::dwellings);
    if (dwellings) return N(*grant_.base_cap_per_dwelling * *dwellings);
    lacking_ = lacking_sizes(input_, plan_, grant_.tranche, &Size::dwellings, "dwellings");
    return {};
  }

  std::optional<N> before_vat() const {
    if (!plan_.cost || (!plan_.split_known && !grant_.tranche.all())) return {};
    N sum = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (bears_on(grant_.tranche, input_, i)) sum = sum + base_of(i);
    return sum;
  }
  N base_of(std::size_t tranche) const {
    const TrancheParts<N>& part = plan_.parts[tranche];
    if (grant_.base.all()) return part.cost;
    N sum = 0;
    for (std::size_t k = 0; k < chapter_count; ++k)
      if (counts(grant_.base, static_cast<Chapter>(k))) sum = sum + part.before_vat[k];
    return sum;
  }

  const Case<N>& input_;
  const Grant<N>& grant_;
  Financing<N>& plan_;
  std::vector<N> parts_;
  std::vector<std::string> lacking_;
  bool limited_ = false;
};

/// A line that tells an amount with its VAT stands in a base before VAT as it is; a base may have
/// no line at all, but for what is computed: the taxe d'aménagement, interest.
template <Number N>
void tell_base(const Case<N>& input, std::size_t rank, Findings& findings) {
  const Grant<N>& grant = input.grants[rank];
  if (grant.base.all()) return;
  bool any = counts(grant.base, Chapter::land) || counts(grant.base, Chapter::financial);
  for (std::size_t i = 0; i < input.costs.size(); ++i) {
    const Cost<N>& line = input.costs[i];
    if (!counts(grant.base, line.chapter)) continue;
    any = true;
    if (line.vat && line.vat->word == VatWord::included)
      return alert<AlertCode::base_with_vat>(findings, path_at("grants", rank, "base"), grant.label,
                                             line.label.empty() ? path_at("costs", i) : line.label);
  }
  if (!any && !input.costs.empty())
    alert<AlertCode::base_without_lines>(findings, path_at("grants", rank, "base"), grant.label);
}

template <Number N>
void compute_grants(const Case<N>& input, Financing<N>& plan, Findings& findings) {
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const Grant<N>& grant = input.grants[i];
    GrantModel<N> model(input, grant, plan);
    std::optional<N>& amount = plan.grants.emplace_back(model.compute());
    tell_base(input, i, findings);
    if (amount) {
      const Scope<N> scope("grants", grant.label);
      amount = N(step(words::grant, *amount));
      model.share_out(*amount);
    } else {
      findings.lacks(source_path(grant.label), model.lacking());
      for (const std::string& path : model.lacking()) add_once(plan.grants_lack, path);
    }
  }
  plan.grant_total = sum_of(plan.grants);
}

}  // namespace habitat::plai_balance
