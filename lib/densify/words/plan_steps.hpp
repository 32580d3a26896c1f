// SPDX-License-Identifier: Apache-2.0
// The words of cost, plan and owners for `explain`.
#pragma once

#include "densify/words/texts.hpp"
#include "numbers/step.hpp"

namespace habitat::densify::words {

inline constexpr Step line_excl_vat = worded(
    "excl_vat", "EUR", {"Before VAT: amount x (1 - discount)", "HT : montant x (1 - remise)"});
inline constexpr Step line_share =
    worded("excl_vat", "EUR", {"Before VAT: share x works", "HT : part x travaux"});
inline constexpr Step line_vat =
    worded("vat", "EUR", {"VAT: amount before VAT x rate", "TVA : montant HT x taux"}, texts::vat);
inline constexpr Step line_incl_vat =
    worded("incl_vat", "EUR", {"With VAT: before VAT + VAT", "TTC : HT + TVA"});
inline constexpr Step works_excl_vat =
    worded("works_excl_vat", "EUR",
           {"Works before VAT: the sum of the lots", "Travaux HT : somme des lots"});
inline constexpr Step works_eligible = worded(
    "works_eligible", "EUR",
    {"Works counted for aid: the sum of their lots", "Travaux retenus : somme de leurs lots"});
inline constexpr Step works =
    worded("works", "EUR", {"Works with VAT: the sum of the lots", "Travaux TTC : somme des lots"});
inline constexpr Step contingency = worded(
    "contingency", "EUR", {"Contingency: rate x works with VAT", "Aléas : taux x travaux TTC"});
inline constexpr Step fees =
    worded("fees", "EUR", {"Fees with VAT: the sum of the lines", "Honoraires TTC : somme"});
inline constexpr Step fees_of_works =
    worded("fees_of_works", "EUR",
           {"Fees of the works phase with VAT", "Honoraires de la phase travaux TTC"});
inline constexpr Step works_phase = worded("works_phase", "EUR",
                                           {"Works phase: works + contingency + its fees",
                                            "Phase travaux : travaux + aléas + ses honoraires"});
inline constexpr Step operation = worded("operation", "EUR",
                                         {"Operation: works + contingency + all fees",
                                          "Opération : travaux + aléas + tous les honoraires"});
inline constexpr Step per_dwelling = worded("per_dwelling", "EUR",
                                            {"By dwelling: operation / dwellings",
                                             "Par logement : opération / "
                                             "logements"});

inline constexpr Step shared =
    worded("shared", "EUR", {"Shared now: the lines of the plan", "Réparti : les lignes du plan"});
inline constexpr Step rest =
    worded("rest", "EUR",
           {"Left to pay: shared - aid - work fund - rights",
            "Reste à charge : réparti - aides - fonds de travaux - droits"});
inline constexpr Step advanced = worded(
    "advanced", "EUR", {"Advanced: advance x public aid", "Avancé : avance x aides publiques"});
inline constexpr Step to_finance =
    worded("to_finance", "EUR",
           {"To finance now: shared - work fund - rights - prefinanced aid",
            "À financer : réparti - fonds de travaux - droits - aides préfinancées"});
inline constexpr Step at_the_end = worded("at_the_end", "EUR",
                                          {"Comes at the end: aid - what is prefinanced of it",
                                           "Reçu à la fin : aides - ce qui en est préfinancé"});
inline constexpr Step aid_share = worded("aid_share", "%",
                                         {"Paid by aid: (aid + primes) / shared",
                                          "Payé par les aides : (aides + primes) / "
                                          "réparti"});

inline constexpr Step quote_part =
    worded("quote_part", "EUR",
           {"Share of the cost: of each key, amount x shares / shares of all",
            "Quote-part : de chaque clé, montant x tantièmes / tantièmes de tous"},
           texts::shares);
/// His part of an amount that is split by one key: amount x shares / shares of all.
constexpr Step part_of(std::string_view name, Text what) {
  return worded(name, "EUR", what, texts::shares);
}
inline constexpr Step public_aid_part =
    part_of("public_aid", {"His part of the public aid: x shares / shares of all",
                           "Sa part des aides publiques : x tantièmes / tantièmes de tous"});
inline constexpr Step cee_part =
    part_of("cee", {"His part of the CEE: x shares / shares of all",
                    "Sa part des CEE : x tantièmes / tantièmes de tous"});
inline constexpr Step aid_part =
    part_of("aid", {"His part of all aid: x shares / shares of all",
                    "Sa part de toutes les aides : x tantièmes / tantièmes de tous"});
inline constexpr Step work_fund_part =
    part_of("work_fund", {"His part of the work fund: x shares / shares of all",
                          "Sa part du fonds de travaux : x tantièmes / tantièmes de tous"});
inline constexpr Step prefinanced_part =
    part_of("prefinanced", {"His part of the aid that is prefinanced: x shares / shares of all",
                            "Sa part des aides préfinancées : x tantièmes / tantièmes de tous"});
inline constexpr Step all_shares =
    worded("all_shares", "", {"Shares of all owners", "Tantièmes de tous"}, texts::shares);
inline constexpr Step before_prime =
    worded("before_prime", "EUR",
           {"Before his prime: share of the cost - aid - work fund - rights",
            "Avant prime : quote-part - aides - fonds de travaux - droits"});
inline constexpr Step prime = worded("prime", "EUR",
                                     {"Prime: that of his class, at most what is left to pay",
                                      "Prime : celle de sa classe, au plus ce qui reste à payer"},
                                     texts::prime);
inline constexpr Step owner_rest =
    worded("rest", "EUR",
           {"Left to pay: what is left after the prime, never below 0",
            "Reste à charge : ce qui reste après la prime, jamais sous 0"});
inline constexpr Step loan =
    worded("loan", "EUR",
           {"Loan: what it finances, at most the cap x his dwelling lots",
            "Prêt : ce qu'il finance, au plus plafond x ses lots de logement"});
inline constexpr Step instalment =
    worded("instalment", "EUR/month",
           {"Instalment: annuity of the loan x coefficient of insurance",
            "Mensualité : annuité du prêt x coefficient d'assurance"});
inline constexpr Step bridge = worded("bridge", "EUR",
                                      {"Cost of prefinancing: rate x prefinanced aid",
                                       "Coût du préfinancement : taux x aides préfinancées"});
inline constexpr Step month_rate =
    worded("month_rate", "%/month", {"Rate of a month: rate / 12", "Taux mensuel : taux / 12"});
inline constexpr Step annuity = worded("annuity", "",
                                       {"Instalments that one euro a month is worth today",
                                        "Valeur actuelle d'un euro par mois sur la durée"});
inline constexpr Step cash = worded("cash", "EUR",
                                    {"In cash: what the loan is for, less the loan",
                                     "Au comptant : ce que le prêt doit financer, moins le prêt"});
inline constexpr Step owner_at_the_end =
    worded("at_the_end", "EUR",
           {"Comes back at the end: aid that is not prefinanced + his prime",
            "Revient à la fin : aides non préfinancées + sa prime"});
inline constexpr Step primes =
    worded("individual", "EUR", {"Primes of owners: their sum", "Primes individuelles : somme"});
inline constexpr Step loans =
    worded("loan", "EUR", {"Loans of owners: their sum", "Prêts : somme"});
inline constexpr Step cash_of_all =
    worded("cash", "EUR", {"In cash: the sum of owners", "Au comptant : somme"});
inline constexpr Step called = worded("called", "EUR",
                                      {"Called: what is to finance, to the cent",
                                       "Appelé : ce qui est à financer, au "
                                       "centime"});
inline constexpr Step net_cost = worded("net_cost", "EUR",
                                        {"Cost in the end: left to pay + cost of prefinancing",
                                         "Coût net : reste à charge + "
                                         "préfinancement"});
inline constexpr Step owner_saving =
    worded("saving", "EUR/month",
           {"Guaranteed saving: of the building, by area, a month",
            "Économie garantie : de l'immeuble, selon la surface, par mois"});

}  // namespace habitat::densify::words
