// SPDX-License-Identifier: Apache-2.0
// The kinds of incomes and of obligations.
#pragma once

#include "describe/names.hpp"

namespace habitat::cost_of_use {

enum class IncomeKind {
  wage,
  unemployment,
  pension,
  business,
  rsa,
  activity_bonus,
  aah,
  aspa,
  family_benefits,
  maintenance_received,
  cej,
  student_grant,
  other
};
inline constexpr std::size_t income_kinds = 13;

/// The columns of a row of applicants, in the order of the kinds.
inline constexpr std::string_view income_columns[income_kinds] = {"income_wage",
                                                                  "income_unemployment",
                                                                  "income_pension",
                                                                  "income_business",
                                                                  "income_rsa",
                                                                  "income_activity_bonus",
                                                                  "income_aah",
                                                                  "income_aspa",
                                                                  "income_family_benefits",
                                                                  "income_maintenance_received",
                                                                  "income_cej",
                                                                  "income_student_grant",
                                                                  "income_other"};

enum class ObligationKind {
  loan,
  tax,
  maintenance_paid,
  health,
  transport,
  child_care,
  phone,
  other
};

}  // namespace habitat::cost_of_use

namespace habitat {

template <>
inline constexpr auto names_of<cost_of_use::IncomeKind> = name_table<cost_of_use::IncomeKind>({
    named(cost_of_use::IncomeKind::wage, "wage", {"wage", "salaire"}),
    named(cost_of_use::IncomeKind::unemployment, "unemployment",
          {"unemployment benefit", "allocation chômage"}),
    named(cost_of_use::IncomeKind::pension, "pension",
          {"pension (retirement, invalidity)", "pension (retraite, invalidité)"}),
    named(cost_of_use::IncomeKind::business, "business",
          {"business income, as taxed", "revenu d'activité indépendante, tel qu'imposé"}),
    named(cost_of_use::IncomeKind::rsa, "rsa", {"RSA", "RSA"}),
    named(cost_of_use::IncomeKind::activity_bonus, "activity_bonus",
          {"prime d'activité", "prime d'activité"}),
    named(cost_of_use::IncomeKind::aah, "aah", {"AAH", "AAH"}),
    named(cost_of_use::IncomeKind::aspa, "aspa", {"ASPA", "ASPA"}),
    named(cost_of_use::IncomeKind::family_benefits, "family_benefits",
          {"family benefits", "prestations familiales"}),
    named(cost_of_use::IncomeKind::maintenance_received, "maintenance_received",
          {"maintenance received", "pension alimentaire reçue"}),
    named(cost_of_use::IncomeKind::cej, "cej",
          {"allowance of the CEJ", "allocation du contrat d'engagement jeune"}),
    named(cost_of_use::IncomeKind::student_grant, "student_grant",
          {"student grant on social criteria", "bourse sur critères sociaux"}),
    named(cost_of_use::IncomeKind::other, "other", {"other", "autre"}),
});
template <>
inline constexpr auto names_of<cost_of_use::ObligationKind> =
    name_table<cost_of_use::ObligationKind>({
        named(cost_of_use::ObligationKind::loan, "loan", {"loan", "crédit"}),
        named(cost_of_use::ObligationKind::tax, "tax", {"tax", "impôt"}),
        named(cost_of_use::ObligationKind::maintenance_paid, "maintenance_paid",
              {"maintenance paid", "pension alimentaire versée"}),
        named(cost_of_use::ObligationKind::health, "health", {"health", "santé"}),
        named(cost_of_use::ObligationKind::transport, "transport", {"transport", "transport"}),
        named(cost_of_use::ObligationKind::child_care, "child_care",
              {"child care", "garde d'enfants"}),
        named(cost_of_use::ObligationKind::phone, "phone", {"phone", "téléphone"}),
        named(cost_of_use::ObligationKind::other, "other", {"other", "autre"}),
    });

}  // namespace habitat
