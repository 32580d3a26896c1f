// SPDX-License-Identifier: Apache-2.0
// The sentences in which a plan answers: what is left to pay, and what speaks against it.
#pragma once

#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify::verdicts {

inline Message rejected(const std::vector<std::string>& resolutions) {
  return message({"Rejected by the vote: {}.", "Rejeté par le vote : {}."},
                 listed_briefly(resolutions));
}
inline constexpr Text not_viable{"The rights cannot be sold: to a builder they are worth nothing.",
                                 "Les droits ne se vendent pas : ils ne valent rien pour un "
                                 "constructeur."};
inline constexpr Text not_eligible{"The operation has no public aid.",
                                   "L'opération n'a pas d'aide publique."};
inline Message not_covered(int owners, int of) {
  return message_counted(
      owners,
      {"The instalment is above what the energy saved is worth for {} of {} owners.",
       "La mensualité dépasse l'économie d'énergie pour {} copropriétaire sur {}."},
      {"The instalment is above what the energy saved is worth for {} of {} owners.",
       "La mensualité dépasse l'économie d'énergie pour {} copropriétaires sur {}."},
      grouped_words(std::to_string(of)));
}
inline Message covered(int owners) {
  return message_counted(
      owners,
      {"The energy saved covers the instalment of the one owner that is judged.",
       "L'économie d'énergie couvre la mensualité du seul copropriétaire examiné."},
      {"The energy saved covers the instalment of each of {} owners.",
       "L'économie d'énergie couvre la mensualité de chacun des {} copropriétaires."});
}
inline constexpr Text not_judged{
    "Whether savings cover instalments is not judged: there is no loan, or savings or owners are "
    "not "
    "known.",
    "La couverture des mensualités par les économies n'est pas jugée : il n'y a pas de prêt, ou "
    "économies ou copropriétaires ne sont pas connus."};
inline constexpr Text nothing_to_build{
    "The rights cannot be sold: nothing may be built.",
    "Les droits ne se vendent pas : rien ne peut être construit."};
template <Number N>
Message gain(const N& share) {
  return message({"The works save {} % of primary energy.",
                  "Les travaux économisent {} % d'énergie primaire."},
                 per_cent(share));
}
template <Number N>
Message left_to_pay(const N& rest, const N& shared) {
  if (rest < N(0))
    return message({"The owners are paid out {} EUR beyond the {} EUR that are shared.",
                    "Les copropriétaires reçoivent {} EUR au-delà des {} EUR répartis."},
                   euros<N>(N(0) - rest), euros(shared));
  return message({"{} EUR of {} EUR are left to the owners, before primes.",
                  "Reste à charge des copropriétaires : {} EUR sur {} EUR, avant primes."},
                 euros(rest), euros(shared));
}
inline constexpr Text unknown{"What is left to pay is not known.",
                              "On ne sait pas ce qu'il reste à payer."};
template <Number N>
Message sold(const N& price) {
  return message({"The rights are worth {} EUR.", "Les droits valent {} EUR."}, euros(price));
}
template <Number N>
Message floor_area(const N& area) {
  return message({"{} m² of floor area may still be built.",
                  "Il peut encore être construit {} m² de surface de plancher."},
                 amount_words(area, 1));
}
/// `open`: those that are not decided.
inline Message votes(int adopted, int open, int all) {
  if (open == all)
    return message_counted(
        all, {"The only resolution is not decided.", "La seule résolution n'est pas décidée."},
        {"Of {} resolutions none is decided.", "Sur {} résolutions, aucune n'est décidée."});
  if (open > 0)
    return message_counted(adopted,
                           {"{} of {} resolutions is adopted; not decided: {}.",
                            "{} résolution sur {} est adoptée ; sans décision : {}."},
                           {"{} of {} resolutions are adopted; not decided: {}.",
                            "{} résolutions sur {} sont adoptées ; sans décision : {}."},
                           all, open);
  return message_counted(
      adopted, {"{} of {} resolutions is adopted.", "{} résolution sur {} est adoptée."},
      {"{} of {} resolutions are adopted.", "{} résolutions sur {} sont adoptées."}, all);
}

}  // namespace habitat::densify::verdicts
