// SPDX-License-Identifier: Apache-2.0
// What holds of any month: items add up, a dwelling differs from itself by nothing, the numbers
// agree.
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "cost_of_use/household.hpp"
#include "files/files.hpp"
#include "finance/property.hpp"

using namespace habitat;

namespace {

/// Texts of figures have 34 digits: what sums of them may lose.
constexpr const char* digits = "0.00000000000000000001";

std::string money(int least, int most) {
  return round_text(to_text<double>(draw(least, most, 100)), 2);
}

std::string living(const std::string& lead) {
  std::string text = lead + "dwelling: {zone_123: " + std::to_string(int(draw(1, 3))) +
                     ", location: other, living_area: " + money(1500, 12000) +
                     " m2, rent: " + money(10000, 120000) +
                     " EUR/month, annex_rent: " + money(0, 9000) + " EUR/month}\n";
  text += lead + "charges:\n" + lead + "  - {item: lift, per_m2_year: " + money(0, 400) +
          " EUR/m2/year}\n" + lead + "  - {item: own, amount: " + money(0, 9000) + " EUR/month}\n";
  text += lead + "energy:\n" + lead +
          "  - {use: heating, carrier: gas, need_per_m2: " + money(500, 20000) +
          " kWh/m2/year, efficiency: 0." + std::to_string(int(draw(60, 98))) + "}\n" + lead +
          "  - {use: appliances, carrier: electricity, kwh: " + money(1000, 500000) +
          " kWh/year}\n";
  text += lead + "water: {m3: " + money(1000, 20000) + " m3/year}\n";
  text += lead + "other:\n" + lead + "  - {item: equipment, price: " + money(0, 300000) +
          " EUR, life: " + std::to_string(int(draw(1, 30))) + " years, rate: " + money(0, 900) +
          " %}\n";
  return text;
}

std::string household() {
  const int dependents = static_cast<int>(draw(0, 4));
  return "as_of: 2025-11-01\nhousehold: {couple: " +
         std::string(draw(0, 1) > 0 ? "true" : "false") +
         ", dependents: " + std::to_string(dependents) + ", income: " + money(10000, 500000) +
         " EUR/month}\n";
}

}  // namespace

TEST_CASE("any month: items add up to their groups, groups to the whole") {
  CHECK(holds(
      "adds up",
      [] {
        const Household home(household() + living(""));
        Decimal items = 0, year = 0;
        for (std::size_t i = 0; i < home.size("items"); ++i) {
          items += home.number("items[" + std::to_string(i) + "].month");
          year += home.number("items[" + std::to_string(i) + "].year");
        }
        Decimal groups = 0;
        for (const char* group : {"rent", "annexes", "charges", "energy", "water", "other"})
          groups += home.number("tenant." + std::string(group));
        RC_ASSERT(within(items, home.number("tenant.gross"), digits));
        RC_ASSERT(within(year, 12 * home.number("tenant.gross"), digits));
        RC_ASSERT(within(groups, home.number("tenant.gross"), digits));
        RC_ASSERT(within(
            home.number("tenant.gross") - home.number("tenant.aid") - home.number("tenant.rls"),
            home.number("tenant.net"), digits));
      },
      200 / thinned));
}

TEST_CASE("a dwelling set against itself differs by nothing") {
  CHECK(holds(
      "no difference",
      [] {
        const std::string mine = living("");
        std::string other = "reference:\n";
        for (std::size_t at = 0; at < mine.size();) {
          const auto end = mine.find('\n', at);
          other += "  " + mine.substr(at, end - at) + "\n";
          at = end + 1;
        }
        const Household home(household() + mine + other);
        for (const char* figure : {"gross", "aid", "rls", "net"})
          RC_ASSERT(home.number("difference." + std::string(figure)) == 0);
        for (std::size_t i = 0; i < home.size("difference.items"); ++i)
          RC_ASSERT(home.number("difference.items[" + std::to_string(i) + "].month") == 0);
      },
      100 / thinned));
}

TEST_CASE("differences by item add up to the whole, before and after aid and RLS") {
  CHECK(holds(
      "adds up",
      [] {
        std::string other = living("  ");
        const Household home(household() + living("") + "reference:\n" + other);
        Decimal sum = 0;
        for (std::size_t i = 0; i < home.size("difference.items"); ++i)
          sum += home.number("difference.items[" + std::to_string(i) + "].month");
        RC_ASSERT(within(sum, home.number("difference.gross"), digits));
        RC_ASSERT(within(home.number("difference.net"),
                         home.number("difference.gross") - home.number("difference.aid") -
                             home.number("difference.rls"),
                         digits));
      },
      100 / thinned));
}

TEST_CASE("every scenario of cost-of-use: double agrees with Decimal") {
  std::size_t seen = 0;
  for (const auto& file : std::filesystem::directory_iterator(SCENARIO_DIR "/cost-of-use")) {
    if (file.path().extension() != ".yaml") continue;
    const std::string path = file.path().string();
    CAPTURE(path);
    ++seen;
    Faults faults;
    // A thousand applicants at forty rents are long under sanitizers, and are all met without.
    const Wants wants = [](std::string_view table) { return thinned == 1 || table != "access"; };
    auto exact =
        evaluate(cost_of_use::tool(), *read_file(path, faults), {}, NumberKind::exact, wants);
    auto fast =
        evaluate(cost_of_use::tool(), *read_file(path, faults), {}, NumberKind::fast, wants);
    REQUIRE(exact.faults.empty());
    REQUIRE(fast.computed);
    walk(exact.calculation->results(), [&](const std::string& figure, const Slot& slot) {
      if (!slot.is_scalar()) return true;
      CAPTURE(figure);
      const Slot other = find_slot(fast.calculation->results(), figure).slot;
      REQUIRE(other.present() == slot.present());
      if (!slot.present()) return true;
      if (slot.kind() != Kind::number) {
        CHECK(other.text() == slot.text());
        return true;
      }
      const double a = std::stod(other.text()), b = std::stod(slot.text());
      CHECK(std::abs(a - b) <= std::max(1e-6, 1e-9 * std::abs(b)));
      return true;
    });
  }
  CHECK(seen >= 6);
}

// Six persons at 21,195 EUR are 2.7 units at exactly the third threshold: 7,850 a unit.
TEST_CASE("thresholds of the cheque energie: every number decides alike, on them and beside") {
  for (int persons = 1; persons <= 12; ++persons)
    for (const int threshold : {5700, 6800, 7850, 11000})
      for (const int cents : {-1, 0, 1}) {
        const int tenths = persons == 1 ? 10 : 15 + 3 * (persons - 2);
        const std::string income =
            round_text(to_text<Decimal>((Decimal(threshold) * tenths * 10 + cents) / 100), 2);
        const std::string text =
            "as_of: 2026-06-01\nhousehold: {persons: " + std::to_string(persons) +
            ", reference_income: " + income + " EUR/year}\n";
        CAPTURE(text);
        const Household exact(text), fast(text, everything, NumberKind::fast);
        CHECK(exact.number("cheque_energie") == fast.number("cheque_energie"));
      }
  const Household six(
      "as_of: 2026-06-01\nhousehold: {persons: 6, reference_income: 21195 EUR/year}\n");
  CHECK(six.number("cheque_energie") == 76);
}

TEST_CASE(
    "access: every number decides alike where rent and income meet the bound to half a cent") {
  for (int cents = 5; cents < 20000; cents += 230) {
    const Decimal income = Decimal(80000 + cents) / 100;
    for (const int off : {0, 1}) {
      const std::string rent =
          round_text(to_text<Decimal>(income * 30 / 100 + Decimal(off) / 200), 2);
      const std::string text =
          "as_of: 2026-06-01\n"
          "dwelling: {zone_123: 2, landlord: private, convention: none, rent: " +
          rent + " EUR/month}\ndemand: [{type: A, resources: 100000 EUR/year, income: " +
          round_text(to_text<Decimal>(income), 2) + " EUR/month}]\naccess: {max_effort: 30 %}\n";
      CAPTURE(text);
      const Household exact(text), fast(text, everything, NumberKind::fast);
      CHECK(exact.text("access.accessible") == fast.text("access.accessible"));
    }
  }
}
