// SPDX-License-Identifier: Apache-2.0
// The sentences in which an operation answers: whether it balances, by how much and why.
#pragma once

#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "numbers/amount_words.hpp"
#include "plai_balance/case/operating_names.hpp"

namespace habitat::plai_balance::verdicts {

/// What the criterion decides by, after what it is called.
template <Number N>
Message by_criterion(Criterion criterion, const N& amount, std::optional<int> year,
                     const Text& verdict, bool kept) {
  switch (criterion) {
    case Criterion::every_year:
      if (kept)
        return message({"{}: the treasury is never below {} EUR ({}).",
                        "{} : la trésorerie n'est jamais sous {} EUR ({})."},
                       verdict, euros(amount), *year);
      return message(
          {"{}: the treasury falls to {} EUR in {}.", "{} : la trésorerie descend à {} EUR en {}."},
          verdict, euros(amount), *year);
    case Criterion::at_horizon:
      return message(
          {"{}: the treasury ends at {} EUR in {}.", "{} : la trésorerie finit à {} EUR en {}."},
          verdict, euros(amount), *year);
    case Criterion::npv:
      break;
  }
  return message(
      {"{}: the NPV of own funds is {} EUR.", "{} : la VAN des fonds propres est de {} EUR."},
      verdict, euros(amount));
}
template <Number N>
Message balanced(Criterion criterion, const N& amount, std::optional<int> year) {
  return by_criterion(criterion, amount, year, {"Balanced", "Équilibrée"}, true);
}
template <Number N>
Message unbalanced(Criterion criterion, const N& amount, std::optional<int> year) {
  return by_criterion(criterion, amount, year, {"Not balanced", "Non équilibrée"}, false);
}
template <Number N>
Message not_funded(const N& gap, const N& cost) {
  return message({"Not funded: {} EUR of a cost of {} EUR have no source.",
                  "Non financée : {} EUR sur un coût de {} EUR sont sans financement."},
                 euros(gap), euros(cost));
}
template <Number N>
Message manager_deficit(const N& amount, int year) {
  return message({"The manager is short: its account falls to {} EUR in {}.",
                  "Le gestionnaire est à découvert : son compte descend à {} EUR en {}."},
                 euros(amount), year);
}
/// `inputs`: what is lacking of the account.
inline Message unknown(const std::vector<std::string>& inputs) {
  if (inputs.empty())
    return {"Whether it balances is not known.", "On ne sait pas si elle s'équilibre."};
  return message({"Whether it balances is not known, for want of {}.",
                  "On ne sait pas si elle s'équilibre : il manque {}."},
                 listed_briefly(inputs));
}
inline constexpr Text funding_not_judged{
    "Whether it is funded is not judged: cost or funding is not given.",
    "Son financement n'est pas jugé : le coût ou les financements ne sont pas donnés."};

/// The main figure of a case that asks for no verdict.
template <Number N>
Message plan(const N& cost, const N& funding) {
  return message({"It costs {} EUR; its funding is {} EUR.",
                  "Elle coûte {} EUR ; ses financements font {} EUR."},
                 euros(cost), euros(funding));
}
template <Number N>
Message loans(const N& amount, const N& annuity, int year) {
  return message({"Loans of {} EUR cost {} EUR a year at most ({}).",
                  "Des prêts de {} EUR coûtent {} EUR par an au plus ({})."},
                 euros(amount), euros(annuity), year);
}
template <Number N>
Message funded(const N& amount) {
  return message({"Its funding is {} EUR.", "Ses financements font {} EUR."}, euros(amount));
}
template <Number N>
Message cost(const N& amount) {
  return message({"It costs {} EUR.", "Elle coûte {} EUR."}, euros(amount));
}
template <Number N>
Message highest_rent(const N& rent) {
  return message(
      {"The regulated maximum is {} EUR/m²/month.", "Le maximum réglementé est de {} EUR/m²/mois."},
      amount_words(rent));
}

}  // namespace habitat::plai_balance::verdicts
