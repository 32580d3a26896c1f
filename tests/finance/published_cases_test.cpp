// SPDX-License-Identifier: Apache-2.0
// The published figures of cash mathematics, in each number that a model may use.
#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "data.hpp"
#include "finance/annuity.hpp"
#include "finance/cash.hpp"
#include "finance/roots.hpp"
#include "numbers/decimal.hpp"

using namespace habitat;
using namespace habitat::finance;

namespace {

template <Number N>
N read(const Data& scalar) {
  const auto text = scalar.text();
  const auto stroke = text.find('/');
  if (stroke == std::string::npos) return decimal<N>(text);
  return decimal<N>(text.substr(0, stroke)) / decimal<N>(text.substr(stroke + 1));
}

template <Number N>
std::vector<N> read_list(const Data& node) {
  if (!node.is_list()) return {read<N>(node)};
  std::vector<N> list;
  for (const Data& element : node.elements()) list.push_back(read<N>(element));
  return list;
}

// What is computed, under the name that the case gives it; nothing when it is undefined.
template <Number N>
using Figures = std::map<std::string, std::vector<N>>;

// What a case gives, read as the number under test.
template <Number N>
struct Given {
  Data node;
  N operator[](const char* key) const { return read<N>(node[key]); }
  int whole(const char* key) const { return node[key].whole(); }
  std::vector<N> list(const char* key) const { return read_list<N>(node[key]); }
  Due due() const { return node["when"].text() == "begin" ? Due::begin : Due::end; }
};

template <Number N>
Figures<N> factors(const std::string& kind, const Given<N>& given) {
  if (kind == "spv") return {{"factor", {discount_factor(given["rate"], given.whole("years"))}}};
  if (kind == "upv") return {{"factor", {uniform_factor(given["rate"], given.whole("years"))}}};
  if (kind == "upv_star")
    return {
        {"factor", {escalated_factor(given["rate"], given["escalation"], given.whole("years"))}}};
  if (kind == "french_public_rate") {
    const N rate = given["risk_free"] + given["beta"] * given["risk_premium"];
    return {{"rate", {rate}}, {"factor", {discount_factor(rate, given.whole("years"))}}};
  }
  if (kind == "declining_discount") {
    std::vector<RateStep<N>> steps;
    for (const Data& step : given.node["steps"].elements())
      steps.push_back({step["last_year"].whole(), read<N>(step["rate"])});
    return {{"factor", {chained_discount_factor<N>(steps, given.whole("year"))}}};
  }
  if (kind == "real_nominal")
    return {{"nominal_rate", {nominal_rate(given["real_rate"], given["inflation"])}}};
  return {};
}

template <Number N>
Figures<N> life_cycle(const std::string& kind, const Given<N>& given) {
  if (kind == "lcc_given_factors") {
    const auto sum = [&](const char* alternative, const char* kind_of_cost) {
      N total = 0;
      for (const Data& item : given.node[alternative][kind_of_cost].elements())
        total = total + read<N>(item.at(0)) * read<N>(item.at(1));
      return total;
    };
    const N base_investment = sum("conventional", "investment");
    const N base_operation = sum("conventional", "operation");
    const N investment = sum("energy_saving", "investment");
    const N operation = sum("energy_saving", "operation");
    const N sir = (base_operation - operation) / (investment - base_investment);
    return {{"lcc_conventional", {base_investment + base_operation}},
            {"lcc_energy_saving", {investment + operation}},
            {"net_savings", {base_investment + base_operation - investment - operation}},
            {"pv_operational_savings", {base_operation - operation}},
            {"pv_additional_investment", {investment - base_investment}},
            {"sir", {sir}},
            {"airr", {adjusted_rate_of_return(given["rate"], sir, given.whole("years"))}}};
  }
  if (kind == "escalated_series") {
    auto amounts = given.list("amounts");
    const auto multipliers = given.list("multipliers");
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] = amounts[i] * multipliers[i];
    return {{"escalated", amounts}};
  }
  if (kind == "residual_value") {
    const int years = given.whole("study_period_years");
    const N left = linear_residual_value(given["cost"], given.whole("life_years"), years);
    return {{"residual_value", {left}},
            {"present_value", {left * discount_factor(given["rate"], years)}}};
  }
  if (kind == "equivalent_annual_cost") {
    const N annual =
        given["present_value"] * capital_recovery_factor(given["rate"], given.whole("years"));
    return {{"annual", {annual}}, {"monthly", {annual / N(12)}}};
  }
  return {};
}

template <class N>
std::vector<N> none_or(const std::optional<N>& figure) {
  if (figure) return {*figure};
  return {};
}

template <Number N>
Figures<N> cash(const std::string& kind, const Given<N>& given) {
  if (kind == "npv")
    return {{"npv", {npv<N>(given["rate"], given.list("values"), given.whole("first_flow_year"))}}};
  if (kind == "mirr") {
    const auto rate = mirr<N>(given["finance_rate"], given["reinvest_rate"], given.list("values"));
    return {{"mirr", none_or(rate)}};
  }
  if (kind == "pmt")
    return {
        {"pmt",
         {payment<N>(given["rate"], given.whole("nper"), given["pv"], given["fv"], given.due())}}};
  if (kind == "pv")
    return {{"pv",
             {present_value<N>(given["rate"], given.whole("nper"), given["pmt"], given["fv"],
                               given.due())}}};
  if (kind == "ipmt" || kind == "ppmt") {
    std::vector<N> parts;
    const auto part = kind == "ipmt" ? interest_part<N> : principal_part<N>;
    for (const double number : read_list<double>(given.node["per"])) {
      const int period = static_cast<int>(number);
      parts.push_back(
          part(given["rate"], period, given.whole("nper"), given["pv"], given["fv"], given.due()));
    }
    return {{kind, parts}};
  }
  return {};
}

// Searches are `double`.
Figures<double> searches(const std::string& kind, const Given<double>& given) {
  if (kind == "irr") {
    const auto flows = given.list("values");
    const Irr found = irr(flows);
    const std::vector<double> rates(found.rates().begin(), found.rates().end());
    return {{"status", {static_cast<double>(found.status())}},
            {"sign_changes", {static_cast<double>(sign_changes(flows))}},
            {"rates", rates}};
  }
  if (kind == "nper") {
    const auto count =
        period_count(given["rate"], given["pmt"], given["pv"], given["fv"], given.due());
    return {{"nper", none_or(count)}};
  }
  if (kind == "rate") {
    const Irr found =
        periodic_rate(given.whole("nper"), given["pmt"], given["pv"], given["fv"], given.due());
    const std::vector<double> rates(found.rates().begin(), found.rates().end());
    return {{"rate", rates}};
  }
  return {};
}

const std::map<std::string, double> status_number = {
    {"no_sign_change", static_cast<double>(IrrStatus::no_sign_change)},
    {"none", static_cast<double>(IrrStatus::none)},
    {"unique", static_cast<double>(IrrStatus::unique)},
    {"several", static_cast<double>(IrrStatus::several)}};

// Compares every expected figure; false when the kind is not known for this number.
template <Number N>
bool agrees(const Data& test) {
  const auto kind = test["kind"].text();
  const Given<N> given{test["given"]};
  Figures<N> figures = factors(kind, given);
  if (figures.empty()) figures = life_cycle(kind, given);
  if (figures.empty()) figures = cash(kind, given);
  if constexpr (std::is_same_v<N, double>)
    if (figures.empty()) figures = searches(kind, given);
  if (figures.empty()) return false;
  for (const auto& member : test["expect"].members()) {
    const auto& [name, wanted] = member;
    CAPTURE(member.first);
    REQUIRE(figures.count(name) == 1);
    const auto& computed = figures[name];
    if (name == "status") {
      CHECK(static_cast<double>(computed[0]) == status_number.at(wanted.text()));
      continue;
    }
    const auto expected = read_list<N>(wanted);
    REQUIRE(computed.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      CAPTURE(computed[i]);
      CHECK(std::abs(static_cast<double>(N(computed[i] - expected[i]))) <= test["within"].number());
    }
  }
  return true;
}

}  // namespace

TEST_CASE("published figures of cash mathematics") {
  const Document document = read_data("finance/published_cases.yaml");
  const auto cases = Data(&document.root).elements();
  CHECK(cases.size() == 33);
  int in_decimal = 0;
  for (const Data& test : cases) {
    const auto id = test["id"].text();
    CAPTURE(id);
    CHECK(agrees<double>(test));
    in_decimal += agrees<Decimal>(test);
    CHECK(test["source"].defined());
    CHECK(test["confidence"].defined());
  }
  CHECK(in_decimal == 33 - 12);  // the nine IRR, the two NPER and the RATE are searches
}
