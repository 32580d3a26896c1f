// SPDX-License-Identifier: Apache-2.0
// What holds of the housing aid of any household.
#include <doctest/doctest.h>

#include "finance/property.hpp"
#include "law/apl_exact.hpp"
#include "numbers/decimal.hpp"

namespace habitat::law {
namespace {

// Rents and resources in cents, so that a `double` holds the decimal that is meant.
template <class N>
N cents(long long amount) {
  return N(static_cast<int>(amount / 100)) + N(static_cast<int>(amount % 100)) / N(100);
}

struct Drawn {
  AidHousehold household;
  std::size_t zone = 0;
  LettingKind kind = LettingKind::ordinary;
  bool convention = true, social = true, disability_aid = false;
  long long rent = 0, resources = 0;
  Date month{2025, 11, 1};
};

Drawn draw_household() {
  const auto whole = [](int least, int most) { return static_cast<int>(draw(least, most)); };
  Drawn drawn;
  drawn.household = {whole(0, 1) == 1, whole(0, 3) == 0 ? whole(3, 9) : whole(0, 3)};
  drawn.zone = static_cast<std::size_t>(whole(0, 2));
  const int kind = whole(0, 9);
  drawn.kind = kind == 0   ? LettingKind::chambre
               : kind == 1 ? LettingKind::colocation
                           : LettingKind::ordinary;
  drawn.convention = whole(0, 3) > 0;
  drawn.social = whole(0, 3) > 0;
  drawn.disability_aid = whole(0, 9) == 0;
  drawn.rent = whole(0, 150000);
  drawn.resources = whole(0, 4000000);
  drawn.month = {whole(2018, 2026), whole(1, 12), 1};
  return drawn;
}

template <class N>
AplCase<N> case_of(const Drawn& drawn) {
  AplCase<N> of;
  of.household = drawn.household;
  of.zone = drawn.zone;
  of.kind = drawn.kind;
  of.convention = drawn.convention;
  of.social_landlord = drawn.social;
  of.disability_aid = drawn.disability_aid;
  of.rent = cents<N>(drawn.rent);
  of.resources = cents<N>(drawn.resources);
  return of;
}

template <class N>
Apl<N> aid(const Drawn& drawn) {
  const Law law(drawn.month);
  const Parameter* unknown = nullptr;
  return apl_of<N>(case_of<N>(drawn), drawn.month, law, unknown);
}

double as_double(const Decimal& x) { return decimal<double>(to_text<Decimal>(x)); }

}  // namespace

TEST_CASE("housing aid, any household: a double never differs by a cent nor by a euro") {
  CHECK(holds("double and Decimal decide alike", [] {
    const Drawn drawn = draw_household();
    const auto exact = aid<Decimal>(drawn);
    const auto fast = aid<double>(drawn);
    RC_ASSERT(fast.net == as_double(exact.net));
    RC_ASSERT(fast.resources == as_double(exact.resources));
    RC_ASSERT(fast.rent_rate == as_double(exact.rent_rate));
    RC_ASSERT(std::abs(fast.before_rls - as_double(exact.before_rls)) < 1e-9);
  }));
}

// The rent at which the aid stands on a whole euro, to the last digit that a case may give, and the
// cents around it: where a `double` would fall on either side.
TEST_CASE("housing aid: a double at the edge of a whole euro asks again") {
  CHECK(holds(
      "decides alike at the edge",
      [] {
        Drawn drawn = draw_household();
        drawn.kind = LettingKind::ordinary;
        drawn.household = {false, static_cast<int>(draw(0, 3))};
        const Law law(drawn.month);
        auto of = case_of<Decimal>(drawn);
        const Decimal half = decimal<Decimal>("0.000000000001");
        // Below its ceiling the aid grows with the rent: brought to where its digits begin.
        const auto whole = [&](const Decimal& rent) {
          of.rent = rent;
          const Parameter* unknown = nullptr;
          return apl_of<Decimal>(of, drawn.month, law, unknown);
        };
        Decimal low = 50, high = 250;
        const Decimal wanted = whole(low).before_rls + 1;
        for (int i = 0; i < 40; ++i) {
          const Decimal middle = (low + high) / 2;
          (whole(middle).before_rls < wanted ? low : high) = middle;
        }
        for (const Decimal& rent : {low, high, Decimal(low - half), Decimal(high + half)}) {
          const Decimal written = round_to(rent, 12);
          auto near = case_of<double>(drawn);
          near.rent = as_double(written);
          const Parameter* unknown = nullptr;
          RC_ASSERT(apl_of<double>(near, drawn.month, law, unknown).net ==
                    as_double(whole(written).net));
        }
      },
      300 / thinned));
}

TEST_CASE("housing aid: it never rises with resources, the RLS apart") {
  CHECK(holds("less aid for more resources", [] {
    Drawn drawn = draw_household();
    const auto poor = aid<double>(drawn);
    drawn.resources += static_cast<long long>(draw(0, 500000));
    const auto rich = aid<double>(drawn);
    RC_ASSERT(!(poor.before_rls < rich.before_rls - 1e-9));
    RC_ASSERT(!(poor.net + poor.rls < rich.net + rich.rls - 0.011));
  }));
}

TEST_CASE("housing aid: it never rises with a rent beyond its ceiling") {
  CHECK(holds("no more aid for more rent", [] {
    Drawn drawn = draw_household();
    drawn.rent += 100 * static_cast<long long>(aid<double>(drawn).rent_ceiling + 1);
    const auto cheap = aid<double>(drawn);
    drawn.rent += static_cast<long long>(draw(0, 100000));
    RC_ASSERT(!(cheap.net < aid<double>(drawn).net));
  }));
}

TEST_CASE("housing aid: what is paid covers no more than rent and flat charges, less the floor") {
  CHECK(holds("bounded", [] {
    const Drawn drawn = draw_household();
    const auto paid = aid<double>(drawn);
    RC_ASSERT(!(paid.net < 0));
    RC_ASSERT(paid.net <= paid.eligible_rent + paid.charges - paid.minimum_participation + 1e-9);
  }));
}

}  // namespace habitat::law
