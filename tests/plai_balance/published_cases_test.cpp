// SPDX-License-Identifier: Apache-2.0
// Published operations, for what no single figure of a result shows: sums over some of its lines,
// changes from one year to the next, controls that have to stay silent. What one figure can show is
// expected by the scenarios.
#include "plai_balance/computed.hpp"

using namespace habitat;

namespace {

// Ville de Rouen, conseil municipal of 2012-07-06, deliberation 1-27: the eight loans.
std::string rouen_loans(const std::string& cost) {
  return "as_of: 2012-07-06\n"
         "costs: [{chapter: building, amount: " +
         cost +
         " EUR, vat: included}]\n"
         "loans:\n"
         "  - {label: PLUS foncier, product: plus_land, amount: 440298 EUR}\n"
         "  - {label: PLUS construction, product: plus, amount: 932580 EUR}\n"
         "  - {label: PLAI foncier, product: plai_land, amount: 115108 EUR}\n"
         "  - {label: PLAI construction, product: plai, amount: 239283 EUR}\n"
         "  - {label: PLS foncier, product: pls_land, amount: 44099 EUR}\n"
         "  - {label: PLS construction, product: pls, amount: 64110 EUR}\n"
         "  - {label: employers PLUS and PLAI, product: employers, amount: 104000 EUR}\n"
         "  - {label: employers PLS, product: employers, amount: 45000 EUR}\n"
         "own_funds: {closing: true}\n";
}

// The same plan by tranche, without what the tranches share; the PLS has the building loan given.
std::string rouen_tranches(const std::string& pls_loan) {
  return "as_of: 2012-07-06\n"
         "tranches:\n"
         "  - {name: PLUS, product: plus, dwellings: 12}\n"
         "  - {name: PLAI, product: plai, dwellings: 4}\n"
         "  - {name: PLS, product: pls, dwellings: 1}\n"
         "grants: [{label: city PLAI, per_dwelling: 2000 EUR, tranche: PLAI}]\n"
         "loans:\n"
         "  - {label: PLUS foncier, product: plus_land, amount: 440298 EUR, tranche: PLUS}\n"
         "  - {label: PLUS, product: plus, amount: 932580 EUR, tranche: PLUS}\n"
         "  - {label: PLAI foncier, product: plai_land, amount: 115108 EUR, tranche: PLAI}\n"
         "  - {label: PLAI, product: plai, amount: 239283 EUR, tranche: PLAI}\n"
         "  - {label: PLS foncier, product: pls_land, amount: 44099 EUR, tranche: PLS}\n"
         "  - {label: PLS, product: pls, amount: " +
         pls_loan +
         " EUR, tranche: PLS}\n"
         "  - {label: employers PLS, product: employers, amount: 45000 EUR, tranche: PLS}\n";
}

// The average plan of a PLAI in 2009, note for the budget bill; the share of one loan may vary.
std::string average_plan(const std::string& building_loan) {
  return "as_of: 2009-01-01\n"
         "tranches: [{name: PLAI, product: plai, dwellings: 1}]\n"
         "costs: [{chapter: building, amount: 99855 EUR, vat: included}]\n"
         "grants:\n"
         "  - {label: local, share: 18.7 %}\n"
         "  - {label: State, share: 16.8 %}\n"
         "  - {label: employers, share: 1.1 %}\n"
         "loans:\n"
         "  - {label: land, product: plai_land, share: 8.1 %}\n"
         "  - {label: building, product: plai, share: " +
         building_loan +
         "}\n"
         "  - {label: employers loan, product: employers, share: 7.2 %}\n"
         "own_funds: {amount: 7089.71 EUR}\n";
}

// Caisse des Dépôts, study 17 of June 2017: cost of a dwelling, and the area that its cost per m2
// implies.
std::string unit_cost(int year, const std::string& cost, const std::string& area) {
  return "as_of: " + std::to_string(year) +
         "-12-31\n"
         "tranches: [{name: dwelling, dwellings: 1, living_area: " +
         area +
         " m2}]\n"
         "costs: [{chapter: building, amount: " +
         cost + " EUR, vat: included}]\n";
}

// One of the five loans of the foyer of 2026, from an operator's balance tool; Livret A rises by
// half a point in 2030.
std::string foyer_loan(const std::string& letting, const std::string& timing) {
  return "as_of: 2026-06-01\n"
         "operation: {decision_date: 2026-06-01, letting_date: " +
         letting +
         "}\n"
         "loans:\n"
         "  - {label: PLAI, product: plai, amount: 1665075 EUR, term: 40 years,\n"
         "     progression: -0.5 %, revision: double" +
         timing +
         "}\n"
         "livret_a: {reference: 1.5 %, path: {2029: 1.5 %, 2030: 2.0 %}}\n";
}

// Ville de Rouen, deliberation 1-23 of the same day: half guaranteed by the city.
std::string guaranteed(const std::string& other_share) {
  return "as_of: 2012-07-06\n"
         "loans: [{label: six loans, product: bank, amount: 1912880 EUR}]\n"
         "guarantees:\n"
         "  - {guarantor: Ville de Rouen, share: 50 %}\n"
         "  - {guarantor: other, share: " +
         other_share + "}\n";
}

// A shared house in Paris, Simon de Cyrène federation, 2018-06-25.
std::string shared_house(const std::string& loans, const std::string& furniture) {
  return "as_of: 2018-06-25\n"
         "costs:\n"
         "  - {chapter: building, amount: 7500000 EUR, vat: included}\n" +
         furniture +
         "grants:\n"
         "  - {label: State grants, share: 25 %}\n"
         "  - {label: donations, share: 25 %}\n"
         "loans: [{label: PLAI loans, product: plai, share: " +
         loans + "}]\n";
}

}  // namespace

TEST_CASE("S1: the loans of the Caisse des Dépôts are 1 835 478, the employers' 149 000") {
  Computed plan(rouen_loans("2658497"));
  Decimal employers = 0;
  for (const auto* label : {"employers PLUS and PLAI", "employers PLS"})
    employers += plan.number("sources[label=" + std::string(label) + "].amount");
  CHECK(employers == 149000);
  CHECK(plan.number("funding.loans") - employers == 1835478);
  // The control on one half of the cost knows which loans count: it falls in just above twice their
  // sum, but for the cent that it lets pass.
  CHECK(Computed(rouen_loans("3670956")).size("alerts") == 0);
  CHECK(Computed(rouen_loans("3670956.02")).size("alerts") == 0);
  Computed above(rouen_loans("3670956.03"));
  REQUIRE(above.size("alerts") == 1);
  CHECK(above.text("alerts[0].code") == "A101");
}

TEST_CASE("S1: the controls on loans are made tranche by tranche") {
  CHECK(Computed(rouen_tranches("64110")).size("alerts") == 0);
  // Beside 45 000 from the employers, 44 099 of land loan and 901 are one half; a euro less is not,
  // neither as loans of the lender nor as a PLS.
  CHECK(Computed(rouen_tranches("901")).size("alerts") == 0);
  Computed below(rouen_tranches("900"));
  REQUIRE(below.size("alerts") == 2);
  CHECK(below.text("alerts[0].code") == "A101");
  CHECK(below.text("alerts[1].code") == "A102");
  CHECK(below.text("alerts[0].message").find("(PLS)") != std::string::npos);
}

TEST_CASE("S6: the shares of the average plan add up to 99.9 %, and the gap is what they leave") {
  Computed plan(average_plan("40.9 %"));
  Decimal sum = 0;
  for (const auto* share : {"grants_share", "loans_share", "own_funds_share"})
    sum += plan.number("funding." + std::string(share));
  CHECK(within(sum, d("0.999"), "0.0000001"));
  CHECK(within(sum, 1, "0.0015"));
  CHECK(plan.number("funding.gap") == d("99855") - d("92665.44") - d("7089.71"));
  struct Source {
    std::string label, amount;
  };
  const Source sources[] = {{"local", "18672.885"},    {"State", "16775.64"},
                            {"employers", "1098.405"}, {"land", "8088.255"},
                            {"building", "40840.695"}, {"employers loan", "7189.56"}};
  for (const Source& source : sources) {
    CAPTURE(source.label);
    CHECK(plan.number("sources[label=" + source.label + "].amount") == d(source.amount));
  }
}

TEST_CASE("S6: the average plan breaks the control on loans, by one point, and says its gap") {
  Computed published(average_plan("40.9 %"));
  REQUIRE(published.size("alerts") == 2);
  CHECK(published.text("alerts[0].code") == "A103");
  CHECK(published.text("alerts[1].code") == "A101");
  // One point more of building loan passes the control.
  CHECK(Computed(average_plan("41.9 %")).text("alerts[0].code") == "A103");
  CHECK(Computed(average_plan("41.9 %")).size("alerts") == 1);
}

TEST_CASE("S7: unit costs of 2014 and 2016 and their changes") {
  Computed before(unit_cost(2014, "143500", "66.50"));
  Computed after(unit_cost(2016, "145300", "65.30"));
  CHECK(before.number("cost.per_dwelling") == 143500);
  CHECK(after.number("cost.per_dwelling") == 145300);
  CHECK(within(before.number("cost.per_m2"), 2158, "0.5"));
  CHECK(within(after.number("cost.per_m2"), 2225, "0.5"));
  const auto change = [&](const char* figure) {
    return after.number(figure) / before.number(figure) - 1;
  };
  CHECK(within(change("cost.per_dwelling"), d("0.012"), "0.001"));
  CHECK(within(change("cost.per_dwelling"), d("0.01254"), "0.000005"));
  CHECK(within(change("cost.per_m2"), d("0.031"), "0.001"));
}

TEST_CASE("S4: the tool takes the Livret A of the year, a contract that of the year before") {
  const auto rate = [](Computed& loan, int year) {
    return loan.number("schedules[loan=PLAI].rows[year=" + std::to_string(year) + "].rate");
  };
  Computed calendar(foyer_loan("2029-01-01", ", rate_timing: calendar_year"));
  CHECK(rate(calendar, 2029) == d("0.013"));
  CHECK(rate(calendar, 2030) == d("0.018"));
  Computed contract(foyer_loan("2029-01-01", ""));
  CHECK(rate(contract, 2030) == d("0.013"));
  CHECK(rate(contract, 2031) == d("0.018"));
}

TEST_CASE("S4: let on 1 January, the first annuity is of that year; a day later, of the next") {
  CHECK(Computed(foyer_loan("2029-01-01", "")).text("annuities[0].year") == "2029");
  CHECK(Computed(foyer_loan("2029-01-02", "")).text("annuities[0].year") == "2030");
}

// 136 018.96 and 5.5 % of VAT are 143 500.00.
TEST_CASE("S7: the unit cost of 2014 told before VAT") {
  Computed before_vat(
      "as_of: 2014-12-31\n"
      "tranches: [{name: dwelling, dwellings: 1}]\n"
      "costs: [{chapter: building, amount: 136018.96 EUR, vat: 5.5 %}]\n");
  CHECK(within(before_vat.number("cost.per_dwelling"), 143500, "0.005"));
}

TEST_CASE("S9: a second guarantor may take the other half, and no more") {
  Computed whole(guaranteed("50 %"));
  CHECK(whole.number("guarantees[guarantor=Ville de Rouen].amount") == 956440);
  CHECK(whole.number("funding.guaranteed") == 1912880);
  CHECK(whole.size("alerts") == 0);
  Computed twice(guaranteed("50.01 %"));
  REQUIRE(twice.size("alerts") == 1);
  CHECK(twice.text("alerts[0].code") == "A104");
}

TEST_CASE("S12: loans of one half exactly pass the control, a hair less does not") {
  CHECK(Computed(shared_house("50 %", "")).size("alerts") == 0);
  Computed below(shared_house("49.999 %", "") + "own_funds: {closing: true}\n");
  REQUIRE(below.size("alerts") == 1);
  CHECK(below.text("alerts[0].code") == "A101");
}

TEST_CASE("S12: with its furniture the house costs 7 750 000") {
  const std::string furniture = "  - {chapter: sundry, amount: 250000 EUR, vat: included}\n";
  Computed furnished(shared_house("50 %", furniture));
  CHECK(furnished.number("cost.total") == 7750000);
  CHECK(furnished.number("cost.sundry") == 250000);
}

// Foncière d'Habitat et Humanisme, La Tribune, 2021-09: one third, 40 %, the remainder.
TEST_CASE("S13: own funds or loans are the remainder; loans of 40 % are warned of") {
  const std::string cost =
      "as_of: 2021-09-30\n"
      "costs: [{chapter: building, amount: 120000 EUR, vat: included}]\n"
      "grants: [{label: grants, amount: 32000 EUR}]\n";
  Computed own_funds_close(cost +
                           "loans: [{label: loans, product: plai, share: 40 %}]\n"
                           "own_funds: {closing: true}\n");
  CHECK(own_funds_close.number("funding.own_funds") == 40000);
  CHECK(own_funds_close.number("funding.gap") == 0);
  Computed loans_close(cost +
                       "loans: [{label: loans, product: plai, balance: true}]\n"
                       "own_funds: {amount: 40000 EUR}\n");
  CHECK(loans_close.number("funding.loans") == 48000);
  CHECK(loans_close.number("funding.gap") == 0);
  for (Computed* plan : {&own_funds_close, &loans_close}) {
    REQUIRE(plan->size("alerts") == 1);
    CHECK(plan->text("alerts[0].code") == "A101");
    CHECK(plan->text("alerts[0].message").find("40.0 %") != std::string::npos);
  }
}

// By hand: a cost of 1000 is 500 for each tranche; A has 700 and lacks nothing, B lacks 500, and
// own funds of 300 go where something is lacking.
TEST_CASE("a closing line goes to the tranches that lack something, and takes from none") {
  Evaluation evaluation =
      evaluate(plai_balance::tool(),
               {"case.yaml",
                "schema: plai-balance/case/1\n"
                "tranches: [{name: A, dwellings: 1}, {name: B, dwellings: 1}]\n"
                "costs: [{chapter: building, amount: 1000 EUR, vat: included}]\n"
                "grants: [{label: g, amount: 700 EUR, tranche: A}]\n"
                "own_funds: {closing: true}\n"},
               {}, NumberKind::exact);
  REQUIRE(evaluation.faults.empty());
  const Slot results = evaluation.calculation->results();
  CHECK(find_slot(results, "tranches[name=A].own_funds").slot.text() == "0");
  CHECK(find_slot(results, "tranches[name=B].own_funds").slot.text() == "300");
  CHECK(find_slot(results, "funding.own_funds").slot.text() == "300");
}
