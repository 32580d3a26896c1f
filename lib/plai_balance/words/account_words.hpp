// SPDX-License-Identifier: Apache-2.0
// The words of the steps of the operating account, for `explain`.
#pragma once

#include "numbers/step.hpp"

namespace habitat::plai_balance::words {

inline constexpr Step rent = worded("rent", "EUR", {"Rents of the year", "Loyers de l'année"});
/// In the order of `Line`.
inline constexpr Step lines[] = {
    {"annex_rent", "EUR", {"Annex rents", "Loyers annexes"}},
    {"redevance", "EUR", {"Redevance", "Redevance"}},
    {"vacancy", "EUR", {"Vacancy and bad debt", "Vacance et impayés"}},
    {"rls", "EUR", {"RLS", "RLS"}},
    {"management", "EUR", {"Management", "Gestion"}},
    {"gla", "EUR", {"GLA", "GLA"}},
    {"maintenance", "EUR", {"Routine maintenance", "Entretien courant"}},
    {"major_maintenance", "EUR", {"Major maintenance", "Gros entretien"}},
    {"property_tax", "EUR", {"TFPB", "TFPB"}},
    {"vacant_charges", "EUR", {"Charges of vacant dwellings", "Charges sur logements vacants"}},
    {"insurance", "EUR", {"Insurance", "Assurance"}},
    {"levies", "EUR", {"CGLLS and ANCOLS levies", "Cotisations CGLLS et ANCOLS"}},
    {"condominium", "EUR", {"Condominium", "Copropriété"}},
    {"lease", "EUR", {"Lease", "Bail"}},
    {"renewal", "EUR", {"Renewal of components", "Renouvellement de composants"}},
    {"other", "EUR", {"Other", "Autres"}},
};
inline constexpr Step usual_amount = worded(
    "usual_amount", "EUR/dwelling/year",
    {"Usual amount, brought by prices from the year in which it was seen to the letting year",
     "Montant usuel, porté par les prix de l'année où il a été relevé à celle de la mise en "
     "location"});
inline constexpr Step rent_factor = worded(
    "rent_factor", "",
    {"What rents have grown by since the letting", "Hausse des loyers depuis la mise en location"});
inline constexpr Step price_factor = worded(
    "price_factor", "",
    {"What prices have grown by since the letting", "Hausse des prix depuis la mise en location"});
inline constexpr Step worth =
    worded("worth", "",
           {"What a euro of the year is worth in money of the letting year",
            "Valeur d'un euro de l'année en euros de la mise en location"});
inline constexpr Step own_factor = worded("own_factor", "",
                                          {"What the line has grown by since the letting",
                                           "Hausse de la ligne depuis la mise en location"});
inline constexpr Step treasury_interest =
    worded("treasury_interest", "EUR",
           {"Interest on the treasury of the year before",
            "Intérêts sur la trésorerie de l'année précédente"});
inline constexpr Step own_funds_annuity =
    worded("own_funds_annuity", "EUR",
           {"Remuneration and reconstitution of own funds",
            "Rémunération et reconstitution des fonds propres"});
inline constexpr Step annuities =
    worded("annuities", "EUR", {"Annuities of the loans", "Annuités des prêts"});
inline constexpr Step cash_flow =
    worded("cash_flow", "EUR", {"Cash flow of the year", "Autofinancement de l'année"});
inline constexpr Step cumulated =
    worded("cumulated", "EUR", {"Cumulated treasury", "Trésorerie cumulée"});

/// By cause: what a line has come to so far, what it is worth, discounted.
inline constexpr Step so_far =
    worded("so_far", "EUR", {"Sum of the years so far", "Somme des années jusque-là"});
inline constexpr Step worth_by_line =
    worded("worth", "EUR", {"Discounted sum of its years", "Somme actualisée de ses années"});
inline constexpr Step exempt_until = worded("exempt_until", "EUR",
                                            {"Exempt from the TFPB, up to the year in brackets",
                                             "Exonéré de TFPB, jusqu'à l'année entre crochets"});

/// Of the control of over-compensation.
inline constexpr Step sieg_vat =
    worded("sieg.vat_advantage", "EUR", {"VAT spared", "TVA épargnée"});
inline constexpr Step sieg_tax =
    worded("sieg.tax_advantage", "EUR", {"TFPB spared, discounted", "TFPB épargnée, actualisée"});
inline constexpr Step sieg_rates = worded(
    "sieg.rate_advantage", "EUR",
    {"What loans below the market rate are worth", "Valeur des prêts sous le taux de marché"});
inline constexpr Step sieg_factors = worded(
    "sieg.factors", "", {"Sum of the discount factors", "Somme des facteurs d'actualisation"});

/// Of the manager of a residence.
inline constexpr Step receipts = worded(
    "receipts", "EUR",
    {"Fees of the residents and aid per place", "Versements des résidents et aide à la place"});
inline constexpr Step support =
    worded("support", "EUR", {"Support aid", "Aides à l'accompagnement"});
inline constexpr Step staff = worded("staff", "EUR", {"Staff", "Personnel"});
inline constexpr Step charges =
    worded("charges", "EUR", {"Running charges", "Charges de fonctionnement"});
inline constexpr Step manager_cash_flow =
    worded("manager_cash_flow", "EUR", {"Cash flow of the manager", "Autofinancement du gestionnaire"});
inline constexpr Step manager_cumulated =
    worded("manager_cumulated", "EUR", {"Treasury of the manager", "Trésorerie du gestionnaire"});

inline constexpr Step treasury_by =
    worded("treasury_by", "EUR",
           {"Treasury of the year that decides", "Trésorerie de l'année qui décide"});
inline constexpr Step effect_by =
    worded("effect_by", "EUR",
           {"Sum, to that year, of what one unit more brings",
            "Somme, jusqu'à cette année, de ce qu'apporte une unité de plus"});

}  // namespace habitat::plai_balance::words
