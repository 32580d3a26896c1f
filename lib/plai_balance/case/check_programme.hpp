// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a programme: the types of dwelling of a tranche make the tranche.
#pragma once

#include "describe/check_words.hpp"
#include "plai_balance/case/check_names.hpp"
#include "plai_balance/rules/tranches.hpp"

namespace habitat::plai_balance {

/// Whether two areas are the same but for roundings: those of types are often means.
template <Number N>
bool about_the_same(const N& sum, const N& whole) {
  const N more = N(101) * whole, less = N(99) * whole;
  return !(more < N(100) * sum) && !(N(100) * sum < less);
}

/// The sum of an area over the dwellings of all types; empty where one does not give it.
template <Number N>
std::optional<N> sum_over_types(const Tranche<N>& tranche,
                                std::optional<N> DwellingType<N>::*area) {
  N sum = 0;
  for (const auto& type : tranche.types) {
    if (!(type.*area)) return {};
    sum = sum + N(type.dwellings) * *(type.*area);
  }
  return sum;
}

/// Types add up to the dwellings of their tranche, and to its areas within 1 %.
template <Number N>
void check_types(const Tranche<N>& tranche, const std::optional<N>& useful_area,
                 const std::string& path, Faults& faults) {
  using Type = DwellingType<N>;
  constexpr Text remedy{"the area of a type is that of one dwelling",
                        "la surface d'un type est celle d'un logement"};
  int dwellings = 0;
  for (const auto& type : tranche.types) dwellings += type.dwellings;
  if (tranche.dwellings && *tranche.dwellings != dwellings)
    inconsistent(faults, path,
                 {"the types do not add up to the dwellings of the tranche",
                  "les types ne font pas le nombre de logements de la tranche"});
  const auto living = sum_over_types(tranche, &Type::living_area);
  if (living && tranche.living_area && !about_the_same(*living, *tranche.living_area))
    inconsistent(
        faults, path,
        {"the living areas of the types differ from that of the tranche by more than 1 %",
         "les surfaces habitables des types s'écartent de plus de 1 % de celle de la tranche"},
        remedy);
  const auto useful = sum_over_types(tranche, &Type::useful_area);
  if (useful && useful_area && !about_the_same(*useful, *useful_area))
    inconsistent(
        faults, path,
        {"the surfaces utiles of the types differ from that of the tranche by more than 1 %",
         "les surfaces utiles des types s'écartent de plus de 1 % de celle de la tranche"},
        remedy);
}

/// A lease and a usufruct end, ownership does not.
inline void check_tenure(const Operation& operation, Faults& faults) {
  const bool owned = operation.tenure == Tenure::ownership;
  if (!owned && !operation.tenure_years)
    inconsistent(faults, "operation.tenure",
                 {"a lease or a usufruct ends: its years are asked for",
                  "un bail ou un usufruit prend fin : sa durée est demandée"},
                 {"give operation.tenure_years", "donner operation.tenure_years"});
  if (owned && operation.tenure_years)
    inconsistent(faults, "operation.tenure_years",
                 {"ownership does not end", "la pleine propriété ne prend pas fin"},
                 {"give operation.tenure, or remove it", "donner operation.tenure, ou l'enlever"});
}

template <Number N>
void check_programme(const Case<N>& input, Faults& faults) {
  const Operation& operation = input.operation;
  check_tenure(operation, faults);
  if (operation.anah_works && (operation.kind != OperationKind::acquisition_improvement ||
                               operation.landlord != Landlord::moi))
    inconsistent(
        faults, "operation.anah_works",
        {"works with a grant of the Anah count for what an approved body buys and improves",
         "les travaux subventionnés par l'Anah comptent pour ce qu'un organisme agréé "
         "acquiert et améliore"},
        {"give kind: acquisition_improvement and landlord: moi, or leave it out",
         "donner kind: acquisition_improvement et landlord: moi, ou l'enlever"});
  const Law law(input.header.as_of.value_or(law::last_checked()), &input.parameters);
  for (std::size_t i = 0; i < input.tranches.size(); ++i) {
    const auto& tranche = input.tranches[i];
    if (tranche.types.empty()) continue;
    const std::string path = path_at("tranches", i, "types");
    NameCheck types(path, "name", faults);
    for (std::size_t k = 0; k < tranche.types.size(); ++k) types.add(k, tranche.types[k].name);
    check_types(tranche, useful_area(tranche, law), path, faults);
  }
}

}  // namespace habitat::plai_balance
