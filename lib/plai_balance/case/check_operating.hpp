// SPDX-License-Identifier: Apache-2.0
// What has to fit together in the years of letting: one base for each operating line, margins where
// they exist, levies within the law.
#pragma once

#include <fmt/core.h>

#include "describe/check_words.hpp"
#include "law/parameters.hpp"
#include "plai_balance/case/case.hpp"
#include "plai_balance/words/account_words.hpp"

namespace habitat::plai_balance {

/// At most one base; none at all asks for amounts by year, or for a usual figure of which the line
/// says the years or the index.
template <Number N>
void check_line(const OperatingLine<N>& line, bool may_be_usual, const std::string& path,
                Faults& faults) {
  one_of(faults, path,
         {{"amount", line.amount.has_value()},
          {"per_dwelling", line.per_dwelling.has_value()},
          {"per_place", line.per_place.has_value()},
          {"per_m2", line.per_m2.has_value()},
          {"share_of_rent", line.share_of_rent.has_value()},
          {"share_of_cost", line.share_of_cost.has_value()}},
         {"by_year", !line.by_year.empty() || may_be_usual});
  if (line.first_year && line.last_year && *line.last_year < *line.first_year)
    inconsistent(faults, join_path(path, "last_year"),
                 {"the line ends before it begins", "la ligne finit avant de commencer"});
}

/// The levy of the guarantee fund has a ceiling for MOI associations (CCH L. 452-4).
template <Number N>
void check_levies(const Case<N>& input, Faults& faults) {
  const auto* levies = input.operating.of(Line::levies);
  if (!levies || !levies->share_of_rent || input.operation.landlord != Landlord::moi) return;
  const Date date = input.header.as_of.value_or(law::last_checked());
  const auto* cap = law::value_at(law::parameter::levies_cglls_cap_moi, date);
  if (cap && decimal<N>(cap->value) < *levies->share_of_rent)
    inconsistent(faults, "operating.levies.share_of_rent",
                 {"an MOI association pays at most 2.5 % of its rents to the CGLLS",
                  "une association en MOI verse au plus 2,5 % de ses loyers à la CGLLS"});
}

template <Number N>
void check_operating(const Case<N>& input, Faults& faults) {
  const auto& vacancy = input.operating.vacancy;
  for (std::size_t i = 0; i < line_count; ++i) {
    const auto kind = static_cast<Line>(i);
    const auto* line = input.operating.of(kind);
    if (!line) continue;
    const bool by_shares = kind == Line::vacancy && !vacancy->share_by_year.empty();
    check_line(*line, has_usual_figure(kind) && (line->gives_course() || by_shares),
               join_path("operating", words::lines[i].name), faults);
    for (const auto& [year, amount] : line->by_year)
      if (by_shares && vacancy->share_by_year.contains(year))
        inconsistent(faults, fmt::format("operating.vacancy.share_by_year[{}]", year),
                     {"the year has an amount as well", "l'année a aussi un montant"},
                     {"keep one of them", "garder l'un des deux"});
    if (by_shares && line->has_base() && !line->share_of_rent)
      inconsistent(faults, "operating.vacancy.share_by_year",
                   {"shares by year stand in the place of a share of rents",
                    "les parts par année remplacent une part des loyers"},
                   {"give share_of_rent, or amounts by_year",
                    "donner share_of_rent, ou des montants by_year"});
  }
  check_levies(input, faults);
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const auto& tranche = input.tranches[i];
    if (tranche.rent && tranche.product == Product::pls && N(0) < tranche.rent->margin)
      inconsistent(faults, path_at("tranches", i, "rent.margin"),
                   {"a PLS bears no local margin", "un PLS ne porte pas de marge locale"},
                   {"remove the margin", "enlever la marge"});
    if (tranche.rent && tranche.rent->basis == RentBasis::amount && !tranche.rent->per_m2)
      faults.push_back({Code::one_of_needed,
                        {},
                        path_at("tranches", i, "rent"),
                        {path_at("tranches", i, "rent") + " (basis: amount)", "per_m2"}});
  }
  if (input.manager && input.operation.use == Use::ordinary)
    inconsistent(faults, "manager",
                 {"a manager runs a foyer, a residence or a pension de famille",
                  "un gestionnaire tient un foyer, une résidence ou une pension de famille"},
                 {"give operation.use", "donner operation.use"});
  if (input.manager && !input.manager->index_path.empty() &&
      input.manager->index != IndexWord::prices)
    faults.push_back({Code::exclusive, {}, "manager.index_path", {"index", "index_path"}});
}

}  // namespace habitat::plai_balance
