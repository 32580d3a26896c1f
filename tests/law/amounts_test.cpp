// SPDX-License-Identifier: Apache-2.0
// Taxes, levies, grants and costs: dates that matter, and figures that follow from published ones.
#include "law/at.hpp"

namespace habitat::law {
namespace {

using namespace parameter;

TEST_CASE("VAT by date of the works") {
  const struct {
    Date date;
    const char *plai, *plus, *plus_qpv, *pls, *acquisition;
  } rows[] = {
      {{1996, 9, 30}, "~", "~", "~", "~", "~"},
      {{1996, 10, 1}, "0.055", "0.055", "0.055", "0.055", "~"},
      {{2011, 12, 31}, "0.055", "0.055", "0.055", "0.055", "~"},
      {{2012, 1, 1}, "0.07", "0.07", "0.07", "0.07", "~"},
      {{2014, 1, 1}, "0.055", "0.055", "0.055", "0.055", "~"},
      {{2018, 1, 1}, "0.1", "0.1", "0.1", "0.1", "0.1"},
      {{2019, 11, 30}, "0.1", "0.1", "0.1", "0.1", "0.1"},
      {{2019, 12, 1}, "0.055", "0.1", "0.055", "0.1", "0.055"},
      {{2026, 11, 21}, "0.055", "0.1", "0.055", "0.1", "0.055"},
  };
  for (const auto& row : rows) {
    CAPTURE(to_text(row.date));
    CHECK(text_at(vat_new_build_plai, row.date) == row.plai);
    CHECK(text_at(vat_new_build_plus, row.date) == row.plus);
    CHECK(text_at(vat_new_build_plus_qpv, row.date) == row.plus_qpv);
    CHECK(text_at(vat_new_build_pls, row.date) == row.pls);
    CHECK(text_at(vat_acquisition_plai_plus, row.date) == row.acquisition);
  }
  CHECK(text_at(vat_acquisition_pls, {2018, 1, 1}) == "~");
  CHECK(text_at(vat_acquisition_pls, {2026, 1, 1}) == "0.1");
  CHECK(text_at(vat_acquisition_pls_conversion, {2026, 1, 1}) == "0.055");
  CHECK(text_at(vat_normal, {2013, 12, 31}) == "0.196");
  CHECK(text_at(vat_normal, {2014, 1, 1}) == "0.2");
}

TEST_CASE("the longer exemption from property tax ends with its window") {
  CHECK(text_at(tfpb_exemption_extended, {2004, 6, 30}) == "~");
  CHECK(text_at(tfpb_exemption_extended, {2004, 7, 1}) == "25");
  CHECK(text_at(tfpb_exemption_extended, {2026, 12, 31}) == "25");
  CHECK(text_at(tfpb_exemption_extended, {2027, 1, 1}) == "~");
  CHECK(text_at(tfpb_exemption_extended_criteria, {2026, 12, 31}) == "30");
  CHECK(text_at(tfpb_exemption_extended_criteria, {2030, 1, 1}) == "~");
  CHECK(text_at(tfpb_exemption_base, {2030, 1, 1}) == "15");
}

TEST_CASE("case S7: rates of change of the unit costs") {
  const auto change = [](const Parameter& cost) {
    return Decimal(at(cost, {2016, 1, 1}) / at(cost, {2014, 1, 1}) - 1);
  };
  const auto within = [](const Decimal& x, const char* published) {
    const Decimal difference = x - decimal<Decimal>(published);
    return difference < decimal<Decimal>("0.001") && difference > decimal<Decimal>("-0.001");
  };
  CHECK(within(change(cost_unit_per_dwelling), "0.012"));
  CHECK(within(change(cost_unit_per_m2), "0.031"));
  CHECK(rounded(at(cost_unit_per_dwelling, {2014, 1, 1}) / at(cost_unit_per_m2, {2014, 1, 1}), 1) ==
        "66.5");
  CHECK(rounded(at(cost_unit_per_dwelling, {2016, 1, 1}) / at(cost_unit_per_m2, {2016, 1, 1}), 1) ==
        "65.3");
  CHECK(text_at(cost_unit_per_m2, {2015, 7, 1}) == "~");
}

TEST_CASE("case S15: levies of a constructed landlord") {
  const Date in_2018{2018, 6, 4}, in_2025{2025, 11, 5};
  const int dwellings = 1000, rents = 5000000, apl_tenants = 500, self_financing = 500000;
  CHECK(to_text(Decimal(rents * at(levies_cglls_rate, in_2018))) == "110000");
  CHECK(to_text(Decimal(rents * at(levies_smoothing_rate, in_2018) -
                        apl_tenants * at(levies_smoothing_per_apl_tenant, in_2018))) == "33000");
  CHECK(to_text(Decimal(rents * at(levies_ancols_rate, in_2018))) == "2550");
  CHECK(rounded(dwellings * at(levies_additional_per_dwelling, in_2025) +
                    self_financing * (1 - at(levies_additional_abatement, in_2025)) *
                        at(levies_additional_rate, in_2025),
                2) == "16981.88");
  CHECK(text_at(levies_cglls_cap_moi, {2026, 1, 1}) == "0.025");
  CHECK(at(levies_cglls_rate, in_2025) > at(levies_cglls_cap_moi, {2026, 1, 1}));
  // Their orders are yearly: those between were not found.
  for (const Parameter* levy : {&levies_cglls_rate, &levies_smoothing_rate,
                                &levies_smoothing_per_apl_tenant, &levies_ancols_rate})
    CHECK(text_at(*levy, {2020, 1, 1}) == "~");
}

TEST_CASE("figures that follow from published totals") {
  const auto quotient = [](const char* total, int parts, int digits) {
    return rounded(decimal<Decimal>(total) / parts, digits);
  };
  CHECK(text_at(grant_plai_rouen, {2012, 7, 6}) == quotient("44000", 4, 2));
  CHECK(text_at(grant_plus_rouen, {2012, 7, 6}) == quotient("3600", 12, 2));
  CHECK(text_at(grant_rouen_city, {2012, 7, 6}) == quotient("8000", 4, 2));
  CHECK(text_at(grant_rouen_departement, {2012, 7, 6}) == quotient("22000", 4, 2));
  CHECK(text_at(grant_rouen_agglomeration, {2012, 7, 6}) == quotient("88000", 16, 2));
  CHECK(text_at(grant_plai_adapte_first_calls, {2013, 6, 1}) == quotient("6300000", 942, 0));
  CHECK(text_at(grant_foundation_per_dwelling, {2013, 6, 1}) == quotient("16000000", 2147, 0));
  CHECK(text_at(loan_phb_grant_equivalent, {2018, 6, 1}) == quotient("812", 2000, 3));
  // 1.77 M€ for 250 flats in 19 months, to the ten euros.
  CHECK(rounded(decimal<Decimal>("1770000") / 250 / 19 * 12 / 10, 0) + "0" ==
        text_at(operating_gla_upper_bound, {2007, 1, 1}));
}

TEST_CASE("what is only remembered says so") {
  const Parameter* const remembered[] = {
      &operating_gla_placeholder, &grant_plai_adapte_national_high,
      &grant_plai_adapte_national_middle, &grant_plai_adapte_national_low, &loan_margin_pam};
  for (const Parameter* parameter : remembered)
    CHECK(parameter->values.front().confidence == Confidence::remembered);
  CHECK(value_at(rent_revision, {2024, 1, 1})->confidence == Confidence::remembered);
  CHECK(value_at(irl_t2, {2019, 4, 1})->confidence == Confidence::remembered);
  CHECK(value_at(irl_t2, {2024, 4, 1})->confidence == Confidence::remembered);
  CHECK(value_at(irl_t2, {2025, 4, 1})->confidence == Confidence::remembered);
  CHECK(value_at(grant_operating_pension_de_famille, {2026, 1, 1})->confidence ==
        Confidence::official);
}

}  // namespace
}  // namespace habitat::law
