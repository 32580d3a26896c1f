// SPDX-License-Identifier: Apache-2.0
// The tax on the permit, at the values of its year (CGI art. 1635 quater B to N):
//   base = area after abatement x value of a m2 + places x value + pools x value
//   total = base x (commune + département + Île-de-France)
// Of social housing the whole area has the abatement, of a main residence its first m2; the two are
// not added. PLAI and very small works are exempt. Preventive archaeology: on the same base, where
// the ground is worked.
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/rights_taxes.hpp"
#include "densify/words/planning_alerts.hpp"
#include "densify/words/planning_steps.hpp"
#include "densify/words/told.hpp"
#include "law/taxe_amenagement.hpp"
#include "numbers/judge.hpp"

namespace habitat::densify {

template <Number N>
class PlanningTax {
 public:
  PlanningTax(const Case<N>& input, const RightsTaxes<N>& taxes, const Law& law,
              TaxFigures<N>& figures, Findings& findings)
      : input_(input),
        taxes_(taxes),
        law_(law),
        date_(input.permit_date(law.as_of())),
        figures_(figures),
        findings_(findings) {}

  void compute() {
    figures_.base = base();
    figures_.commune = share(taxes_.commune_rate, "commune", "taxes.commune_rate");
    figures_.department = share(taxes_.department_rate, "department", "taxes.department_rate");
    figures_.region = share(region_rate(), "region", "taxes.region_rate");
    if (figures_.commune && figures_.department && figures_.region)
      figures_.total =
          N(step(words::tax_total, N(*figures_.commune + *figures_.department + *figures_.region)));
    else
      findings_.lacks("taxes.total", lacking_);
    if (figures_.total && !figures_.base) findings_.lacks("taxes.base", lacking_);
    fill_archaeology();
  }

 private:
  using Parameter = law::Parameter;

  // Exempt is what has no base.
  std::optional<N> base() {
    using namespace law::parameter;
    const N area = taxes_.taxable_area();
    const auto least = law_.value<N>(taxe_amenagement_least_area, date_);
    if (regime() == TaxRegime::plai) return exempt();
    if (taxes_.taxable_areas.empty()) {
      alert<PlanningAlert::no_areas>(findings_, "taxes.taxable_areas");
      return exempt();
    }
    if (least && is_below<N>(area, *least)) {
      alert<PlanningAlert::no_area_taxed>(findings_, "taxes.taxable_areas", exact_number<N>(area),
                                          exact_number<N>(*least));
      return exempt();
    }
    if (!taxes_.permit_date)
      alert<PlanningAlert::no_permit_date>(findings_, "taxes.permit_date", to_text(date_));
    const auto taxed = taxed_area();
    const auto value = of_m2();
    const auto places = outdoor_places(), pools = pool();
    if (!taxed || !value || !places || !pools) return {};
    return N(step(words::tax_base, N(*taxed * *value + *places + *pools)));
  }
  std::optional<N> exempt() {
    exempt_ = true;
    return N(0);
  }

  // CGI art. 1635 quater I.
  std::optional<N> taxed_area() {
    using namespace law::parameter;
    const bool social = regime() == TaxRegime::social;
    const N area = taxes_.taxable_area();
    if (!social && !taxes_.main_residence) return N(step(words::taxed_area, area));
    const auto abatement = known(taxe_amenagement_abatement);
    if (!abatement) return {};
    if (social) return N(step(words::taxed_area, law::taxed_social_area<N>(area, *abatement)));
    const auto first = known(taxe_amenagement_main_residence);
    if (!first) return {};
    N taxed = 0;
    for (const N& one : taxes_.taxable_areas)
      taxed = taxed + one - *abatement * min<N>(one, *first);
    return N(step(words::taxed_area, taxed));
  }

  std::optional<N> of_m2() {
    const auto& region = input_.condominium->region;
    if (!region) {
      add_once(lacking_, "condominium.region");
      return {};
    }
    return known(law::taxe_amenagement_lump(*region == Region::idf));
  }
  std::optional<N> outdoor_places() {
    if (taxes_.outdoor_places == 0) return N(0);
    const auto places = counted_input<N>(taxes_.outdoor_places, "taxes.outdoor_places");
    const auto value = taxes_.place_value ? taxes_.place_value
                                          : known(law::parameter::taxe_amenagement_outdoor_place);
    if (!value) return {};
    if (const auto most = law_.value<N>(law::parameter::taxe_amenagement_outdoor_place_most, date_);
        taxes_.place_value && most && is_below<N>(*most, *taxes_.place_value))
      alert<PlanningAlert::place_value>(findings_, "taxes.place_value",
                                        exact_number<N>(*taxes_.place_value),
                                        exact_number<N>(*most));
    return N(*places * *value);
  }
  std::optional<N> pool() {
    if (!is_below<N>(N(0), taxes_.pool_area)) return N(0);
    const auto value = known(law::parameter::taxe_amenagement_pool);
    if (!value) return {};
    return N(taxes_.pool_area * *value);
  }

  TaxRegime regime() const {
    if (taxes_.regime) return *taxes_.regime;
    return input_.sale && input_.sale->kind == SaleKind::social ? TaxRegime::social
                                                                : TaxRegime::free;
  }
  // Levied in Île-de-France alone.
  std::optional<N> region_rate() {
    const auto& region = input_.condominium->region;
    const bool elsewhere = region && *region == Region::other;
    if (!taxes_.region_rate) return elsewhere ? std::optional(N(0)) : std::nullopt;
    if (region != Region::idf && is_below<N>(N(0), *taxes_.region_rate))
      alert<PlanningAlert::region_elsewhere>(findings_, "taxes.region_rate");
    return taxes_.region_rate;
  }

  // Nothing of what is exempt is owed whatever the rate, nor at a rate of 0 % whatever the year.
  std::optional<N> share(const std::optional<N>& rate, std::string_view name,
                         std::string_view path) {
    const Scope<N> scope("taxes", name);
    if (exempt_) return N(0);
    if (!rate) {
      add_once(lacking_, std::string(path));
      return {};
    }
    if (!static_cast<bool>(N(0) < *rate)) return N(0);
    if (!figures_.base) return {};
    return N(step(words::tax_share, N(*figures_.base * *rate)));
  }

  void fill_archaeology() {
    if (exempt_ || !taxes_.ground_works.value_or(!input_.is_elevation())) {
      figures_.archaeology = N(0);
      return;
    }
    const auto rate = known(law::parameter::archaeology_rate);
    if (figures_.base && rate)
      figures_.archaeology = N(step(words::archaeology, N(*figures_.base * *rate)));
    else
      findings_.lacks("taxes.archaeology", lacking_);
  }

  std::optional<N> known(const Parameter& parameter) {
    const auto value = law_.value<N>(parameter, date_);
    if (!value) add_once(lacking_, law::path_in_case(parameter));
    return value;
  }

  const Case<N>& input_;
  const RightsTaxes<N>& taxes_;
  const Law& law_;
  const Date date_;
  TaxFigures<N>& figures_;
  Findings& findings_;
  bool exempt_ = false;
  std::vector<std::string> lacking_;
};

}  // namespace habitat::densify
