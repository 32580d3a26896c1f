// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it.
#pragma once

#include <algorithm>

#include "densify/case/check_resolutions.hpp"
#include "densify/case/check_rights.hpp"
#include "densify/case/keys.hpp"
#include "describe/check_words.hpp"
#include "describe/path.hpp"
#include "messages/said.hpp"

namespace habitat::densify {

/// A lot of works has a VAT; a fee an amount or a share of the works.
template <Number N>
void check_lines(const Case<N>& input, Faults& faults) {
  for (std::size_t i = 0; i < input.works.size(); ++i)
    if (!input.works[i].vat && !input.works[i].vat_amount)
      faults.push_back({Code::missing_key, {}, path_at("works", i, "vat"), {"vat"}});
  for (std::size_t i = 0; i < input.fees.size(); ++i)
    one_of(faults, path_at("fees", i),
           {{"amount", input.fees[i].amount.has_value()},
            {"share_of_works", input.fees[i].share_of_works.has_value()}});
}

template <Number N>
void check_loan(const OwnersLoan<N>& loan, Faults& faults) {
  if (loan.kind == LoanKind::none) return;
  if (!loan.years) faults.push_back({Code::missing_key, {}, "loan.years", {"years"}});
  if (loan.kind == LoanKind::eco_ptz && N(0) < loan.rate)
    inconsistent(faults, "loan.rate",
                 {"an éco-PTZ bears no interest", "un éco-PTZ est sans intérêt"},
                 {"leave the rate out, or name the loan collective",
                  "ôter le taux, ou dire collective le prêt"});
}

template <Number N>
void check_aid(const Case<N>& input, Faults& faults) {
  for (std::size_t i = 0; i < input.aid.local.size(); ++i) {
    const LocalAid<N>& local = input.aid.local[i];
    if (!local.amount && !local.per_dwelling && !local.per_equivalent && !local.share)
      faults.push_back({Code::one_of_needed,
                        {},
                        path_at("aid.local", i),
                        {path_at("aid.local", i),
                         listed({"amount", "per_dwelling", "per_equivalent", "share"})}});
  }
  if (!input.aid.cee || !input.condominium) return;
  if (input.aid.cee->precarious_dwellings > input.condominium->dwellings)
    inconsistent(faults, "aid.cee.precarious_dwellings",
                 {"there are fewer dwellings than this", "il y a moins de logements que cela"},
                 {"give at most condominium.dwellings", "donner au plus condominium.dwellings"});
}

inline Message reserved_key(const std::string& key) {
  return message({"no key is called {}: a column of that name says something else of a lot",
                  "aucune clé ne s'appelle {} : une colonne de ce nom dit autre chose d'un lot"},
                 key);
}

/// Votes are counted by the shares of the file of owners.
template <Number N>
void check_votes(const Case<N>& input, Faults& faults) {
  if (input.votes.given() && !input.owners.given())
    faults.push_back({Code::missing_key, {}, "owners", {"owners"}});
}

/// Each key that the case names is a column of the file of owners, once.
template <Number N>
void check_keys(const Case<N>& input, Faults& faults) {
  if (!input.owners.given() || !input.owners.reader) return;
  const std::vector<std::string>& columns = input.owners.reader->unread();
  OwnerRow<N> row;
  const Slot taken = slot_of(row);
  for (const std::string& key : keys_of(input)) {
    const auto times = std::count(columns.begin(), columns.end(), key);
    if (times == 1) continue;
    if (taken.member(key)) {
      faults.push_back({Code::inconsistent, {}, "owners", {reserved_key(key)}});
      continue;
    }
    const Message what =
        times == 0 ? message({"{} has no column {}, a key by which the case splits or votes",
                              "{} n'a pas de colonne {}, clé par laquelle le cas répartit ou vote"},
                             input.owners.name(), key)
                   : message({"{} has more than one column {}, a key of the case",
                              "{} a plusieurs colonnes {}, clé du cas"},
                             input.owners.name(), key);
    faults.push_back({Code::inconsistent,
                      {},
                      "owners",
                      {what, Text{"name one column of shares after each key; what names no key is "
                                  "split, and voted on, by general",
                                  "nommer une colonne de tantièmes d'après chaque clé ; ce qui ne "
                                  "nomme pas de clé se répartit, et se vote, par general"}}});
  }
}

template <Number N>
void check_case(const Case<N>& input, Faults& faults) {
  check_lines(input, faults);
  check_loan(input.loan, faults);
  check_aid(input, faults);
  check_keys(input, faults);
  check_votes(input, faults);
  check_rights(input, faults);
  check_resolutions(input.resolutions, faults);
}

}  // namespace habitat::densify
