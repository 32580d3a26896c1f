// SPDX-License-Identifier: Apache-2.0
// How many rows each dated figure has, counted in the texts and typed apart from the data.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <span>
#include <string>

#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::law {
namespace {

struct TableCount {
  std::string_view path;
  std::span<const Parameter* const> columns;
  std::size_t width, rows;
};
const TableCount table_counts[] = {
    {"rent.zone.plai", parameter::rent_zone_plai, 4, 6},
    {"rent.zone.plus", parameter::rent_zone_plus, 4, 8},
    {"rent.zone.pls", parameter::rent_zone_pls, 5, 4},
    {"rent.zone.psla", parameter::rent_zone_psla, 5, 2},
    {"rent.margin.nord", parameter::rent_margin_nord, 4, 1},
    {"rls.amount", parameter::rls_amount, 12, 13},
    {"rls.ceiling", parameter::rls_ceiling, 27, 4},
    {"apl.rent_ceiling", parameter::apl_rent_ceiling, 12, 9},
    {"apl.charges", parameter::apl_charges, 3, 9},
    {"apl.resource_allowance", parameter::apl_resource_allowance, 9, 8},
    {"apl.family_rate", parameter::apl_family_rate, 9, 2},
    {"apl.rent_rate", parameter::apl_rent_rate, 4, 1},
    {"apl.degressivity", parameter::apl_degressivity, 6, 1},
    {"apl.student_resources", parameter::apl_student_resources, 2, 5},
    {"apl.foyers.ceiling", parameter::apl_foyers_ceiling, 21, 7},
    {"apl.foyer.parts", parameter::apl_foyer_parts, 7, 1},
    {"apl.foyer.limit", parameter::apl_foyer_limit, 5, 1},
    {"apl.foyer.rate", parameter::apl_foyer_rate, 6, 1},
    {"apl.residence.parts", parameter::apl_residence_parts, 7, 1},
    {"apl.residence.limit", parameter::apl_residence_limit, 4, 1},
    {"apl.residence.rate", parameter::apl_residence_rate, 5, 1},
    {"energy_cheque.threshold", parameter::energy_cheque_threshold, 4, 6},
    {"energy_cheque.amount", parameter::energy_cheque_amount, 12, 6},
    {"rsa.housing_flat", parameter::rsa_housing_flat, 3, 1},
    {"aspa", parameter::aspa, 2, 7},
    {"price.electricity.subscription", parameter::price_electricity_subscription, 5, 9},
    {"price.electricity.energy", parameter::price_electricity_energy, 2, 9},
    {"price.electricity.off_peak.subscription", parameter::price_electricity_off_peak_subscription,
     4, 9},
    {"price.electricity.off_peak.energy", parameter::price_electricity_off_peak_energy, 2, 9},
    {"price.electricity.tempo.subscription", parameter::price_electricity_tempo_subscription, 3, 1},
    {"price.electricity.tempo.energy", parameter::price_electricity_tempo_energy, 6, 2},
    {"price.excise.electricity", parameter::price_excise_electricity, 3, 5},
    {"price.excise.gas", parameter::price_excise_gas, 3, 3},
    {"price.gas.subscription", parameter::price_gas_subscription, 2, 6},
    {"price.gas.energy", parameter::price_gas_energy, 2, 35},
    {"emission.electricity", parameter::emission_electricity, 5, 1},
    {"charges.social.per_m2", parameter::charges_social_per_m2, 2, 2},
    {"insurance.tenant", parameter::insurance_tenant, 2, 1},
    {"effort.median", parameter::effort_median, 12, 2},
    {"income.decile", parameter::income_decile, 9, 4},
    {"resources.plai", parameter::resources_plai, 21, 5},
    {"resources.plus", parameter::resources_plus, 21, 4},
    {"resources.pls", parameter::resources_pls, 21, 4},
    {"vat.new_build", parameter::vat_new_build, 4, 5},
    {"vat.acquisition", parameter::vat_acquisition, 3, 2},
    {"vat.renovation", parameter::vat_renovation, 2, 1},
    {"taxe_amenagement.lump", parameter::taxe_amenagement_lump, 2, 7},
    {"land.vefa_share", parameter::land_vefa_share, 5, 1},
    {"operating.major_maintenance.per_m2", parameter::operating_major_maintenance_per_m2, 4, 1},
    {"grant.vb", parameter::grant_vb, 6, 1},
    {"grant.departement.nord", parameter::grant_departement_nord, 4, 1},
    {"renovation.rate", parameter::renovation_rate, 4, 7},
    {"renovation.condition.main_residences", parameter::renovation_condition_main_residences, 2, 1},
    {"renovation.amo.cap", parameter::renovation_amo_cap, 2, 7},
    {"renovation.prime", parameter::renovation_prime, 2, 7},
    {"renovation.clipping", parameter::renovation_clipping, 2, 1},
    {"renovation.difficulty.rate", parameter::renovation_difficulty_rate, 2, 2},
    {"renovation.difficulty.cap", parameter::renovation_difficulty_cap, 2, 2},
    {"renovation.income.very_modest", parameter::renovation_income_very_modest, 12, 3},
    {"renovation.income.modest", parameter::renovation_income_modest, 12, 3},
    {"renovation.income.intermediate", parameter::renovation_income_intermediate, 12, 3},
    {"renovation.price", parameter::renovation_price, 9, 2},
    {"renovation.measured_saving", parameter::renovation_measured_saving, 4, 1},
    {"cee.boost", parameter::cee_boost, 2, 2},
    {"cee.floor", parameter::cee_floor, 2, 2},
    {"cee.price", parameter::cee_price, 2, 11},
    {"condominium.eco_ptz.cap", parameter::condominium_eco_ptz_cap, 5, 2},
    {"condominium.eco_ptz.years", parameter::condominium_eco_ptz_years, 2, 2},
    {"dpe.energy", parameter::dpe_energy, 6, 1},
    {"dpe.ghg", parameter::dpe_ghg, 6, 1},
    {"dpe.altitude.energy", parameter::dpe_altitude_energy, 2, 1},
    {"dpe.altitude.ghg", parameter::dpe_altitude_ghg, 2, 1},
    {"dpe.small.energy", parameter::dpe_small_energy, 198, 1},
    {"dpe.small.ghg", parameter::dpe_small_ghg, 198, 1},
    {"capital_gain.abatement.income_tax", parameter::capital_gain_abatement_income_tax, 2, 1},
    {"capital_gain.abatement.levies", parameter::capital_gain_abatement_levies, 3, 1},
    {"network.cu4.standard", parameter::network_cu4_standard, 4, 4},
    {"network.cu4.shared", parameter::network_cu4_shared, 4, 4},
    {"network.cu4.other", parameter::network_cu4_other, 4, 4},
    {"network.mu4.standard", parameter::network_mu4_standard, 4, 4},
    {"network.mu4.shared", parameter::network_mu4_shared, 4, 4},
    {"network.mu4.other", parameter::network_mu4_other, 4, 4},
    {"network.management", parameter::network_management, 2, 1},
    {"feed_in.surplus", parameter::feed_in_surplus, 2, 9},
    {"feed_in.premium", parameter::feed_in_premium, 3, 6},
    {"feed_in.total_sale", parameter::feed_in_total_sale, 2, 8},
};

// Those that stand in no table. All the others have a single row.
constexpr std::size_t alone = 237;
const std::map<std::string_view, std::size_t> rows_alone = {
    {"livret_a", 24},
    {"loan.margin.plai", 2},
    {"loan.margin.plai_land", 2},
    {"rent.revision", 6},
    {"irl.t1", 4},
    {"irl.t2", 10},
    {"irl.t3", 6},
    {"irl.t4", 4},
    {"index.rent", 3},
    {"vat.normal", 2},
    {"tfpb.exemption.extended", 2},
    {"tfpb.exemption.extended_criteria", 2},
    {"operating.vacant_charges", 2},
    {"vat.social_works", 3},
    {"levies.cglls.rate", 4},
    {"levies.smoothing.rate", 2},
    {"levies.smoothing.per_apl_tenant", 2},
    {"levies.ancols.rate", 4},
    {"grant.plai.nord_standard", 2},
    {"grant.plus.nord_standard", 2},
    {"grant.plai_adapte.national.high", 2},
    {"grant.plai_adapte.national.middle", 2},
    {"grant.plai_adapte.national.low", 2},
    {"grant.plai_adapte.first_calls", 2},
    {"grant.foundation.per_dwelling", 4},
    {"grant.operating.pension_de_famille", 2},
    {"cost.unit.per_dwelling", 4},
    {"cost.unit.per_m2", 4},
    {"apl.minimum_participation", 9},
    {"rsa.base", 7},
    {"bmaf", 7},
    {"price.water", 7},
    {"price.vat.subscription", 2},
    {"price.district_heat", 5},
    {"water.use", 3},
    {"renovation.cap", 7},
    {"renovation.lump.exit_leaky", 3},
    {"renovation.lump.fragile", 3},
    {"renovation.amo.share", 7},
    {"renovation.amo.floor", 6},
    {"renovation.trial.dwellings", 2},
    {"renovation.price_all_in.electricity", 2},
    {"cee.bar_th_177.volume", 3},
    {"condominium.eco_ptz.rest", 2},
    {"dpe.primary_factor.electricity", 4},
    {"taxe_amenagement.outdoor_place", 4},
    {"taxe_amenagement.outdoor_place_most", 4},
    {"taxe_amenagement.pool", 4},
    {"capital_gain.elevation.exempt", 3},
    {"capital_gain.social_landlord.exempt", 3},
    {"discount.risk_free", 2},
    {"discount.risk_premium", 2},
    {"sharing.max_power", 2},
    {"feed_in.index", 2},
};

const TableCount* table_of(const Parameter& parameter) {
  for (const TableCount& table : table_counts)
    if (std::find(table.columns.begin(), table.columns.end(), &parameter) != table.columns.end())
      return &table;
  return nullptr;
}

TEST_CASE("every parameter has the rows of its texts") {
  std::size_t in_tables = 0, found_alone = 0, found_in_tables = 0;
  for (const TableCount& table : table_counts) in_tables += table.width;
  for (const Parameter* parameter : all_parameters()) {
    CAPTURE(parameter->path);
    if (const TableCount* table = table_of(*parameter)) {
      ++found_in_tables;
      CHECK(parameter->values.size() == table->rows);
      continue;
    }
    ++found_alone;
    const auto several = rows_alone.find(parameter->path);
    CHECK(parameter->values.size() == (several == rows_alone.end() ? 1 : several->second));
  }
  CHECK(found_alone == alone);
  CHECK(found_in_tables == in_tables);
  CHECK(all_parameters().size() == 1102);
  for (const auto& known : rows_alone) {
    CAPTURE(known.first);
    CHECK(find_parameter(known.first));
  }
}

TEST_CASE("the columns of a table are its parameters") {
  for (const TableCount& table : table_counts) {
    CAPTURE(table.path);
    CHECK(table.columns.size() == table.width);
    for (const Parameter* column : table.columns) {
      CHECK(table_of(*column) == &table);
      CHECK(column->path.starts_with(std::string(table.path) + "."));
      CHECK(find_parameter(column->path) == column);
    }
  }
  CHECK(parameter::rls_amount[0] == &parameter::rls_amount_zone_1_single);
  CHECK(parameter::rls_amount[3] == &parameter::rls_amount_zone_1_further);
  CHECK(parameter::rls_amount[11] == &parameter::rls_amount_zone_3_further);
  CHECK(parameter::rent_zone_plai[1] == &parameter::rent_zone_plai_zone_1bis);
  CHECK(parameter::resources_plai[13] == &parameter::resources_plai_idf_further);
  CHECK(parameter::rls_amount_zone_2_single.label.fr ==
        "Réduction de loyer de solidarité (RLS) · zone_2.single");
}

}  // namespace
}  // namespace habitat::law
