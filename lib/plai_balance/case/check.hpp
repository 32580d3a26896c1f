// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it. Faults carry the path of
// the input; the reader knows where that stands.
#pragma once

#include "plai_balance/case/check_loans.hpp"
#include "plai_balance/case/check_operating.hpp"
#include "plai_balance/case/check_programme.hpp"

namespace habitat::plai_balance {

/// What a grant is a share of is asked of a share alone, and names chapters.
template <Number N>
void check_grant(const Grant<N>& grant, std::size_t i, Faults& faults) {
  one_of(faults, path_at("grants", i),
         {{"amount", grant.amount.has_value()},
          {"per_dwelling", grant.per_dwelling.has_value()},
          {"per_place", grant.per_place.has_value()},
          {"per_m2", grant.per_m2.has_value()},
          {"share", grant.share.has_value()}});
  const auto of_share = [&](bool given, std::string_view member) {
    if (given && !grant.share)
      inconsistent(faults, path_at("grants", i, member),
                   {"only a grant that is a share has a base",
                    "seule une subvention en part a une assiette"},
                   {"give share, or remove it", "donner share, ou l'enlever"});
  };
  of_share(!grant.base.all(), "base");
  of_share(grant.base_cap_per_dwelling.has_value(), "base_cap_per_dwelling");
  std::vector<std::string> chapters;
  for (std::size_t k = 0; k < chapter_count; ++k)
    chapters.emplace_back(word_of(static_cast<Chapter>(k)));
  for (std::size_t k = 0; k < grant.base.names.size(); ++k)
    if (const std::string& name = grant.base.names[k];
        std::find(chapters.begin(), chapters.end(), name) == chapters.end())
      faults.push_back({Code::unknown_word,
                        {},
                        grant.base.names.size() > 1 ? path_at(path_at("grants", i, "base"), k)
                                                    : path_at("grants", i, "base"),
                        {"base", name, nearest(name, chapters), listed(chapters)}});
}

template <Number N>
void check_case(const Case<N>& input, Faults& faults) {
  NameCheck tranches("tranches", "name", faults), loans("loans", "label", faults),
      grants("grants", "label", faults);
  for (std::size_t i = 0; i < input.tranches.size(); ++i) tranches.add(i, input.tranches[i].name);
  for (std::size_t i = 0; i < input.costs.size(); ++i)
    tranches.refer(input.costs[i].tranche, path_at("costs", i, "tranche"));
  for (std::size_t i = 0; i < input.grants.size(); ++i) {
    const auto& grant = input.grants[i];
    grants.add(i, grant.label);
    tranches.refer(grant.tranche, path_at("grants", i, "tranche"));
    check_grant(grant, i, faults);
  }
  for (std::size_t i = 0; i < input.loans.size(); ++i) {
    loans.add(i, input.loans[i].label);
    tranches.refer(input.loans[i].tranche, path_at("loans", i, "tranche"));
    check_loan(input.loans[i], i, input.operation, faults);
  }
  check_closing(input, faults);
  for (std::size_t i = 0; i < input.guarantees.size(); ++i)
    loans.refer(input.guarantees[i].loans, path_at("guarantees", i, "loans"));
  loans.refer(input.own_funds.replaces, "own_funds.replaces");
  if (input.taxe_amenagement && input.taxe_amenagement->exempt)
    tranches.refer(*input.taxe_amenagement->exempt, "taxe_amenagement.exempt");
  check_programme(input, faults);
  check_operating(input, faults);
}

}  // namespace habitat::plai_balance
