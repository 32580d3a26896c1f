// SPDX-License-Identifier: Apache-2.0
// What holds of the life of any building.
#include <cmath>

#include "cost_of_use/life_cycle.hpp"
#include "finance/property.hpp"

using namespace habitat;

namespace {

/// Texts of figures have 34 digits: what sums of them may lose.
constexpr int runs = 300;
constexpr const char* digits = "0.000000000000000001";

std::string amount(int least, int most) {
  return round_text(to_text<double>(draw(least, most, 100)), 2);
}
int whole(int least, int most) { return static_cast<int>(draw(least, most)); }
const char* timing() {
  constexpr const char* words[] = {"end", "mid", "continuous"};
  return words[whole(0, 2)];
}

Variant variant(const std::string& name, int years) {
  return {name,
          {"class: investment, amount: " + amount(0, 5000000) +
               " EUR, life: " + std::to_string(whole(1, 60)) + " years",
           "class: replacement, amount: " + amount(0, 500000) +
               " EUR, year: " + std::to_string(whole(0, years)),
           "class: residual, amount: -" + amount(0, 500000) + " EUR",
           "class: energy, amount: " + amount(0, 900000) + " EUR, carrier: gas",
           "class: operation, amount: " + amount(0, 900000) + " EUR",
           "class: revenue, amount: -" + amount(0, 90000) + " EUR"}};
}

std::string keys(int years, const std::string& rate) {
  return "  study_period: " + std::to_string(years) + " years\n  discount_rate: " + rate +
         " %/year\n  timing: " + timing() + "\n";
}

bool same(const Decimal& one, const Decimal& other) { return within(one, other, digits); }

}  // namespace

TEST_CASE(
    "life cycle: NS = S - dI, parts and years add up, SIR is above one where NS is above zero") {
  CHECK(holds(
      "adds up",
      [] {
        const int years = whole(1, 40);
        const Building any(
            keys(years, amount(0, 900)) + "  escalation: {gas: " + amount(-300, 500) + " %/year}\n",
            {variant("a", years), variant("b", years)});
        const Decimal net = any.of("net_savings"), saved = any.of("pv_operational_savings"),
                      invested = any.of("pv_additional_investment");
        bool right =
            same(net, saved - invested) && same(net, any.of("a", "lcc") - any.of("b", "lcc")) &&
            same(any.of("b", "lcc"), any.of("b", "pv_investment") + any.of("b", "pv_operation"));
        const std::string last = "years[" + std::to_string(2 * years + 1) + "].";
        right = right && same(any.of(last + "cumulated"), any.of("b", "lcc"));
        if (any.word("sir_status") == "ok")
          right = right && invested > 0 && (any.of("sir") > 1) == (net > 0);
        else
          right = right && invested <= 0 && (any.word("sir_status") == "infinite") == (saved > 0);
        return right;
      },
      runs));
}

TEST_CASE("life cycle: the other order of two alternatives changes signs only") {
  CHECK(holds(
      "order",
      [] {
        const int years = whole(1, 40);
        const Variant a = variant("a", years), b = variant("b", years);
        const std::string same_keys = keys(years, amount(0, 900));
        const Building one(same_keys, {a, b}), other(same_keys, {b, a});
        bool right = true;
        for (const char* figure :
             {"net_savings", "pv_operational_savings", "pv_additional_investment"})
          right = right && same(one.of(figure), -other.of(figure));
        return right && one.of("a", "lcc") == other.of("a", "lcc") &&
               one.word("chosen") == other.word("chosen");
      },
      runs));
}

// (1 + D) = (1 + d)(1 + I), and so for escalation; what has none rises with inflation.
TEST_CASE("life cycle: a nominal analysis gives the present values of the real one") {
  CHECK(holds(
      "nominal",
      [] {
        const int years = whole(1, 40);
        const Decimal real = d(amount(0, 900)) / 100, inflation = d(amount(-100, 600)) / 100,
                      rise = d(amount(-300, 500)) / 100;
        const auto raised = [&](const Decimal& rate) {
          return to_text<Decimal>(Decimal(((1 + rate) * (1 + inflation) - 1) * 100)) + " %/year\n";
        };
        const auto text = [](const Decimal& rate) {
          return to_text<Decimal>(Decimal(rate * 100)) + " %/year\n";
        };
        const std::string head =
            "  study_period: " + std::to_string(years) + " years\n  timing: " + timing() + "\n";
        const std::vector<Variant> both{variant("a", years), variant("b", years)};
        const Building constant(
            head + "  discount_rate: " + text(real) + "  escalation:\n    gas: " + text(rise),
            both);
        const Building current(head + "  rates: nominal\n  inflation: " + text(inflation) +
                                   "  discount_rate: " + raised(real) +
                                   "  escalation:\n    gas: " + raised(rise),
                               both);
        bool right = within(current.of("real_rate"), real, digits);
        for (const char* name : {"a", "b"})
          for (const char* figure : {"pv_investment", "pv_operation", "lcc"})
            right = right && same(constant.of(name, figure), current.of(name, figure));
        // What is spent in a year, discounted as the year says, is its present value.
        const std::string year = "years[" + std::to_string(years) + "].";
        return right && same(current.of(year + "amount") * current.of(year + "discount_factor"),
                             current.of(year + "present_value"));
      },
      runs));
}

TEST_CASE("life cycle: double and exact numbers agree") {
  CHECK(holds(
      "agree",
      [] {
        const int years = whole(1, 40);
        const std::vector<Variant> both{variant("a", years), variant("b", years)};
        const std::string same_keys = keys(years, amount(0, 900));
        const Building exact(same_keys, both), fast(same_keys, both, NumberKind::fast);
        bool right = exact.word("payback_status") == fast.word("payback_status") &&
                     exact.word("chosen") == fast.word("chosen");
        for (const char* figure : {"lcc", "pv_investment", "annual_equivalent"}) {
          const Decimal one = exact.of("b", figure), other = fast.of("b", figure);
          const Decimal size = boost::multiprecision::abs(one);
          right = right && boost::multiprecision::abs(one - other) <=
                               d("0.000001") + d("0.000000001") * size;
        }
        return right;
      },
      runs));
}
