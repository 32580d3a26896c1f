// SPDX-License-Identifier: Apache-2.0
#include "law/apl_exact.hpp"

#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::law {
namespace {

// The decimal that was written, or that a sum of such decimals is: 15 digits of a `double` are its
// own.
Decimal written(double amount) {
  return decimal<Decimal>(significant_text(to_text<double>(amount), 15));
}

double nearest(const Decimal& amount) { return decimal<double>(to_text<Decimal>(amount)); }

}  // namespace

Apl<double> exact_apl(const AplCase<double>& of, Date month, const Law& law) {
  AplCase<Decimal> exact;
  exact.household = of.household;
  exact.zone = of.zone;
  exact.kind = of.kind;
  exact.convention = of.convention;
  exact.furnished = of.furnished;
  exact.social_landlord = of.social_landlord;
  exact.disability_aid = of.disability_aid;
  exact.student = of.student;
  exact.grant_holder = of.grant_holder;
  exact.rent = written(of.rent);
  exact.resources = written(of.resources);
  if (of.rls) exact.rls = written(*of.rls);
  const Parameter* unknown = nullptr;
  const Apl<Decimal> aid = apl_by_kind(exact, month, law, unknown);

  using D = Apl<Decimal>;
  using F = Apl<double>;
  constexpr std::pair<Decimal D::*, double F::*> members[] = {
      {&D::resources, &F::resources},
      {&D::rent_ceiling, &F::rent_ceiling},
      {&D::eligible_rent, &F::eligible_rent},
      {&D::charges, &F::charges},
      {&D::minimum_participation, &F::minimum_participation},
      {&D::rent_ratio, &F::rent_ratio},
      {&D::rent_rate, &F::rent_rate},
      {&D::family_rate, &F::family_rate},
      {&D::participation, &F::participation},
      {&D::formula_aid, &F::formula_aid},
      {&D::after_degressivity, &F::after_degressivity},
      {&D::after_reduction, &F::after_reduction},
      {&D::before_rls, &F::before_rls},
      {&D::rls, &F::rls},
      {&D::gross, &F::gross},
      {&D::net, &F::net},
      {&D::coefficient, &F::coefficient},
      {&D::foyer_minimum, &F::foyer_minimum}};
  Apl<double> result;
  for (const auto& [exactly, nearly] : members) result.*nearly = nearest(aid.*exactly);
  return result;
}

}  // namespace habitat::law
