// SPDX-License-Identifier: Apache-2.0
// Why the aid is what it is, in sentences for who votes on it.
#pragma once

#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify::reasons {

template <Number N>
Message whole_euros(const N& amount) {
  return amount_words(amount, 0);
}
/// A ratio in per cent, without zeros that say nothing.
template <Number N>
Message plain_per_cent(const N& share) {
  return grouped_words(trim_text(rounded_text<N>(share * N(100), 2)));
}

inline constexpr Text no_works{"The case has no works: there is nothing to aid.",
                               "Le cas n'a pas de travaux : il n'y a rien à aider."};
inline constexpr Text no_energy{
    "Nothing is said of the energy before and after the works (energy): no aid that depends on it "
    "is counted.",
    "Rien n'est dit de l'énergie avant et après travaux (energy) : aucune aide qui en dépend n'est "
    "comptée."};

// Conditions that are not met.
inline Message too_young(int year, const std::string& age) {
  return message({"Not eligible: the building dates from {}, and has to be {} years old.",
                  "Pas d'aide : l'immeuble date de {}, et doit avoir {} ans."},
                 year, age);
}
inline constexpr Text not_registered{
    "Not eligible: the condominium is not in the national register.",
    "Pas d'aide : la copropriété n'est pas immatriculée au registre national."};
template <Number N>
Message few_main_residences(const N& share, const N& least) {
  return message({"Not eligible: {} % of the dwellings are main residences, {} % are asked for.",
                  "Pas d'aide : {} % des logements sont des résidences principales, il en faut "
                  "{} %."},
                 plain_per_cent(share), plain_per_cent(least));
}
/// A gain that misses the limit by less than is usually written shows by how much.
template <Number N>
Message per_cent_below(const N& share, const N& limit) {
  const auto text = [](const N& ratio, int digits) {
    return trim_text(rounded_text<N>(ratio * N(100), digits));
  };
  return grouped_words(text(share, text(share, 2) == text(limit, 2) ? 8 : 2));
}
template <Number N>
Message low_gain(const N& gain, const N& least) {
  return message({"Not eligible: the works save {} % of primary energy, {} % are asked for.",
                  "Pas d'aide : les travaux économisent {} % d'énergie primaire, il en faut {} %."},
                 per_cent_below(gain, least), plain_per_cent(least));
}
template <Number N>
Message low_bracket(Text bracket, const N& least) {
  return message({"Not eligible: the works save {} of primary energy, {} % are asked for.",
                  "Pas d'aide : les travaux économisent {} d'énergie primaire, il en faut {} %."},
                 bracket, plain_per_cent(least));
}
// Where the rate comes from.
template <Number N>
Message rate_of_high_gain(const N& rate, const N& from) {
  return message({"{} % of the works for a gain of energy of {} % or more.",
                  "{} % des travaux pour un gain énergétique de {} % ou plus."},
                 plain_per_cent(rate), plain_per_cent(from));
}
template <Number N>
Message rate_of_gain(const N& rate, const N& from, const N& below) {
  return message({"{} % of the works for a gain of energy from {} % to below {} %.",
                  "{} % des travaux pour un gain énergétique de {} % à moins de {} %."},
                 plain_per_cent(rate), plain_per_cent(from), plain_per_cent(below));
}
template <Number N>
Message points_of_exit(const N& points) {
  return message({"+ {} points for leaving the labels F and G.",
                  "{} points de plus pour la sortie des étiquettes F et G."},
                 plain_per_cent(points));
}
template <Number N>
Message points_of_fragile(const N& points) {
  return message({"+ {} points for a fragile condominium that leaves its CEE to the Anah.",
                  "{} points de plus pour une copropriété fragile qui laisse ses CEE à l'Anah."},
                 plain_per_cent(points));
}
template <Number N>
Message fragile_keeps_cee(const N& points) {
  return message(
      {"The condominium is fragile: it would have {} points more, and no CEE, if it left "
       "these to the Anah.",
       "La copropriété est fragile : elle aurait {} points de plus, et pas de CEE, si elle "
       "les laissait à l'Anah."},
      plain_per_cent(points));
}
template <Number N>
Message lump_of_exit(const N& amount) {
  return message({"+ {} EUR a dwelling for leaving the labels F and G.",
                  "+ {} EUR par logement pour la sortie des étiquettes F et G."},
                 whole_euros(amount));
}
template <Number N>
Message lump_of_fragile(const N& amount) {
  return message(
      {"+ {} EUR a dwelling for a fragile condominium that leaves its CEE to the Anah.",
       "+ {} EUR par logement pour une copropriété fragile qui laisse ses CEE à l'Anah."},
      whole_euros(amount));
}
template <Number N>
Message rate_of_decision(const N& rate) {
  return message({"{} % of the eligible works by the decision of the Anah, in the place of "
                  "MaPrimeRénov'.",
                  "{} % des travaux éligibles par décision de l'Anah, à la place de "
                  "MaPrimeRénov'."},
                 plain_per_cent(rate));
}
template <Number N>
Message rate_of_order(const N& rate) {
  return message({"{} % of the eligible works under an administrative order, without a cap and "
                  "whatever the gain of energy.",
                  "{} % des travaux éligibles sous arrêté, sans plafond et quel que soit le gain "
                  "énergétique."},
                 plain_per_cent(rate));
}

// What limits the amounts.
template <Number N>
Message cap_binds(const N& per_dwelling, const N& base, const N& eligible) {
  return message(
      {"Works are aided up to {} EUR a dwelling: {} EUR of the {} EUR that are eligible.",
       "Les travaux sont aidés jusqu'à {} EUR par logement : {} EUR des {} EUR "
       "éligibles."},
      whole_euros(per_dwelling), whole_euros(base), whole_euros(eligible));
}
template <Number N>
Message prudence(const N& share) {
  return message({"{} % of the aid to works and studies and of the CEE are counted, by prudence.",
                  "{} % des aides aux travaux et études et des CEE sont retenus, par prudence."},
                 plain_per_cent(share));
}
template <Number N>
Message amo_cap(const N& per_dwelling) {
  return message({"The AMO is aided up to a cost of {} EUR a dwelling.",
                  "L'AMO est aidée jusqu'à un coût de {} EUR par logement."},
                 whole_euros(per_dwelling));
}
template <Number N>
Message amo_floor(const N& floor) {
  return message({"The aid to the AMO is raised to {} EUR, or to its cost if that is less.",
                  "L'aide à l'AMO est portée à {} EUR, ou à son coût s'il est moindre."},
                 whole_euros(floor));
}
template <Number N>
Message clipped(const N& cut, const N& most) {
  return message(
      {"Public aid is cut by {} EUR: it may pay {} % of the operation at most.",
       "Les aides publiques sont écrêtées de {} EUR : elles paient {} % de l'opération au "
       "plus."},
      whole_euros(cut), plain_per_cent(most));
}

// CEE that are not counted.
inline constexpr Text cee_of_anah{"The CEE are left to the Anah: the condominium has none of them.",
                                  "Les CEE sont laissés à l'Anah : la copropriété n'en a pas."};
inline constexpr Text cee_no_energy{
    "No CEE: they rest on the energy before and after the works (energy), of which nothing is "
    "said.",
    "Pas de CEE : ils reposent sur l'énergie avant et après travaux (energy), dont rien n'est "
    "dit."};
template <Number N>
Message cee_low_gain(const N& least) {
  return message({"No CEE: they ask for a gain of primary energy of {} %.",
                  "Pas de CEE : ils demandent un gain en énergie primaire de {} %."},
                 plain_per_cent(least));
}
template <Number N>
Message cee_primary(const N& after, const N& below) {
  return message({"No CEE: {} kWh of primary energy a m2 after the works, below {} is asked for.",
                  "Pas de CEE : {} kWh d'énergie primaire par m2 après travaux, il faut moins de "
                  "{}."},
                 grouped_words(trim_text(rounded_text<N>(after, 1))),
                 grouped_words(trim_text(rounded_text<N>(below, 1))));
}
inline constexpr Text cee_gases{
    "No CEE: greenhouse gases rise with the works.",
    "Pas de CEE : les gaz à effet de serre augmentent avec les travaux."};
template <Number N>
Message cee_main_residences(const N& share, const N& least) {
  return message({"No CEE: {} % of the dwellings are main residences, {} % are asked for.",
                  "Pas de CEE : {} % des logements sont des résidences principales, il en faut "
                  "{} %."},
                 plain_per_cent(share), plain_per_cent(least));
}

}  // namespace habitat::densify::reasons
