// SPDX-License-Identifier: Apache-2.0
// The words of an operation: enumerations with their one table of names each.
#pragma once

#include "describe/names.hpp"
#include "finance/loan_terms.hpp"
#include "law/dwellings.hpp"

namespace habitat::plai_balance {

enum class OperationKind { new_build, vefa, acquisition_improvement, rehabilitation };
enum class Use { ordinary, foyer, residence, pension_de_famille };
enum class Landlord { hlm, sem, moi, commune, private_landlord };
enum class Tenure { ownership, rehabilitation_lease, emphyteutic_lease, usufruct };
using law::is_very_social;
using law::Product;
using law::Region;
using law::Zone123;
using law::ZoneAbc;
enum class ShareKey { useful_area, living_area, floor_area, dwellings };
enum class Chapter { land, building, fees, sundry, financial };
inline constexpr std::size_t chapter_count = 5;
enum class VatWord { included, reduced, none };
enum class LoanProduct {
  plai,
  plai_land,
  plus,
  plus_land,
  plus_green,
  pls,
  pls_land,
  lli,
  lli_land,
  phb,
  booster,
  employers,
  pam,
  eco_pret,
  advance,
  bank
};
enum class Periodicity { year = 1, half_year = 2, quarter = 4, month = 12 };  // instalments a year
enum class RateTiming { in_advance, calendar_year };
enum class InterestTreatment { capitalise, cost };
enum class Rounding { none, cent };
enum class SourceKind { grant, loan, own_funds };

}  // namespace habitat::plai_balance

namespace habitat {

template <>
inline constexpr auto names_of<plai_balance::OperationKind> =
    name_table<plai_balance::OperationKind>({
        {plai_balance::OperationKind::new_build, "new_build", {"new build", "construction neuve"}},
        {plai_balance::OperationKind::vefa, "vefa", {"bought off plan", "VEFA"}},
        {plai_balance::OperationKind::acquisition_improvement,
         "acquisition_improvement",
         {"acquisition and improvement", "acquisition-amélioration"}},
        {plai_balance::OperationKind::rehabilitation,
         "rehabilitation",
         {"rehabilitation", "réhabilitation"}},
    });
template <>
inline constexpr auto names_of<plai_balance::Use> = name_table<plai_balance::Use>({
    named(plai_balance::Use::ordinary, "ordinary", {"ordinary dwellings", "logements ordinaires"}),
    named(plai_balance::Use::foyer, "foyer", {"foyer", "logement-foyer"}),
    named(plai_balance::Use::residence, "residence", {"résidence sociale", "résidence sociale"}),
    named(plai_balance::Use::pension_de_famille, "pension_de_famille",
          {"pension de famille", "pension de famille"}),
});
template <>
inline constexpr auto names_of<plai_balance::Landlord> = name_table<plai_balance::Landlord>({
    named(plai_balance::Landlord::hlm, "hlm", {"HLM body", "organisme HLM"}),
    named(plai_balance::Landlord::sem, "sem", {"SEM", "SEM"}),
    named(plai_balance::Landlord::moi, "moi", {"MOI association", "association en MOI"}),
    named(plai_balance::Landlord::commune, "commune", {"commune", "commune"}),
    named(plai_balance::Landlord::private_landlord, "private",
          {"private landlord", "bailleur privé"}),
});
template <>
inline constexpr auto names_of<plai_balance::Tenure> = name_table<plai_balance::Tenure>({
    named(plai_balance::Tenure::ownership, "ownership", {"ownership", "pleine propriété"}),
    named(plai_balance::Tenure::rehabilitation_lease, "rehabilitation_lease",
          {"rehabilitation lease", "bail à réhabilitation"}),
    named(plai_balance::Tenure::emphyteutic_lease, "emphyteutic_lease",
          {"emphyteutic lease", "bail emphytéotique"}),
    named(plai_balance::Tenure::usufruct, "usufruct", {"usufruct", "usufruit"}),
});
template <>
inline constexpr auto names_of<plai_balance::ShareKey> = name_table<plai_balance::ShareKey>({
    named(plai_balance::ShareKey::useful_area, "useful_area", {"surface utile", "surface utile"}),
    named(plai_balance::ShareKey::living_area, "living_area", {"living area", "surface habitable"}),
    named(plai_balance::ShareKey::floor_area, "floor_area", {"floor area", "surface de plancher"}),
    named(plai_balance::ShareKey::dwellings, "dwellings",
          {"number of dwellings", "nombre de logements"}),
});
template <>
inline constexpr auto names_of<plai_balance::Chapter> = name_table<plai_balance::Chapter>({
    named(plai_balance::Chapter::land, "land", {"land", "charge foncière"}),
    named(plai_balance::Chapter::building, "building", {"building", "bâtiment"}),
    named(plai_balance::Chapter::fees, "fees", {"fees", "honoraires"}),
    named(plai_balance::Chapter::sundry, "sundry", {"sundry", "divers"}),
    named(plai_balance::Chapter::financial, "financial", {"financial costs", "frais financiers"}),
});
template <>
inline constexpr auto names_of<plai_balance::VatWord> = name_table<plai_balance::VatWord>({
    named(plai_balance::VatWord::included, "included",
          {"the amount is what is finally paid", "le montant est ce qui est finalement payé"}),
    named(plai_balance::VatWord::reduced, "reduced",
          {"the rate of its tranche, by date, place and works",
           "le taux de sa tranche, selon date, lieu et travaux"}),
    named(plai_balance::VatWord::none, "none", {"no VAT borne", "sans TVA"}),
});
template <>
inline constexpr auto names_of<plai_balance::LoanProduct> = name_table<plai_balance::LoanProduct>({
    named(plai_balance::LoanProduct::plai, "plai", {"PLAI", "PLAI"}),
    named(plai_balance::LoanProduct::plai_land, "plai_land", {"PLAI foncier", "PLAI foncier"}),
    named(plai_balance::LoanProduct::plus, "plus", {"PLUS", "PLUS"}),
    named(plai_balance::LoanProduct::plus_land, "plus_land", {"PLUS foncier", "PLUS foncier"}),
    named(plai_balance::LoanProduct::plus_green, "plus_green",
          {"PLUS, green construction", "PLUS construction verte"}),
    named(plai_balance::LoanProduct::pls, "pls", {"PLS", "PLS"}),
    named(plai_balance::LoanProduct::pls_land, "pls_land", {"PLS foncier", "PLS foncier"}),
    named(plai_balance::LoanProduct::lli, "lli", {"LLI", "LLI"}),
    named(plai_balance::LoanProduct::lli_land, "lli_land", {"LLI foncier", "LLI foncier"}),
    named(plai_balance::LoanProduct::phb, "phb", {"PHB 2.0", "PHB 2.0"}),
    named(plai_balance::LoanProduct::booster, "booster", {"Booster", "Booster"}),
    named(plai_balance::LoanProduct::employers, "employers",
          {"Action Logement", "Action Logement"}),
    named(plai_balance::LoanProduct::pam, "pam", {"PAM", "PAM"}),
    named(plai_balance::LoanProduct::eco_pret, "eco_pret", {"éco-prêt", "éco-prêt"}),
    named(plai_balance::LoanProduct::advance, "advance", {"advance", "avance"}),
    named(plai_balance::LoanProduct::bank, "bank", {"bank loan", "prêt bancaire"}),
});
template <>
inline constexpr auto names_of<plai_balance::Periodicity> = name_table<plai_balance::Periodicity>({
    named(plai_balance::Periodicity::year, "year", {"yearly", "annuelle"}),
    named(plai_balance::Periodicity::half_year, "half_year", {"half-yearly", "semestrielle"}),
    named(plai_balance::Periodicity::quarter, "quarter", {"quarterly", "trimestrielle"}),
    named(plai_balance::Periodicity::month, "month", {"monthly", "mensuelle"}),
});
template <>
inline constexpr auto names_of<plai_balance::RateTiming> = name_table<plai_balance::RateTiming>({
    named(plai_balance::RateTiming::in_advance, "in_advance",
          {"Livret A of the year before", "Livret A de l'année précédente"}),
    named(plai_balance::RateTiming::calendar_year, "calendar_year",
          {"Livret A of the year itself", "Livret A de l'année même"}),
});
template <>
inline constexpr auto names_of<plai_balance::InterestTreatment> =
    name_table<plai_balance::InterestTreatment>({
        {plai_balance::InterestTreatment::capitalise,
         "capitalise",
         {"added to the loan", "ajoutés au prêt"}},
        {plai_balance::InterestTreatment::cost, "cost", {"paid as a cost", "payés comme un coût"}},
    });
template <>
inline constexpr auto names_of<plai_balance::Rounding> = name_table<plai_balance::Rounding>({
    named(plai_balance::Rounding::none, "none", {"not rounded", "sans arrondi"}),
    named(
        plai_balance::Rounding::cent, "cent",
        {"interest and instalment to the cent, half up; the last instalment takes what is left",
         "intérêts et échéance au centime, demi supérieur ; la dernière échéance prend le reste"}),
});
template <>
inline constexpr auto names_of<plai_balance::SourceKind> = name_table<plai_balance::SourceKind>({
    named(plai_balance::SourceKind::grant, "grant", {"grant", "subvention"}),
    named(plai_balance::SourceKind::loan, "loan", {"loan", "prêt"}),
    named(plai_balance::SourceKind::own_funds, "own_funds", {"own funds", "fonds propres"}),
});
template <>
inline constexpr auto names_of<finance::Profile> = name_table<finance::Profile>({
    named(finance::Profile::annuity, "annuity",
          {"annuities, constant or progressive", "annuités constantes ou progressives"}),
    named(finance::Profile::equal_capital, "equal_capital", {"equal capital", "capital constant"}),
});
template <>
inline constexpr auto names_of<finance::Revision> = name_table<finance::Revision>({
    named(finance::Revision::fixed, "fixed", {"fixed rate", "taux fixe"}),
    named(finance::Revision::simple, "simple", {"simple revision", "simple révisabilité"}),
    named(finance::Revision::double_revision, "double", {"double revision", "double révisabilité"}),
    named(finance::Revision::double_limited, "double_limited",
          {"limited double revision", "double révisabilité limitée"}),
});
template <>
inline constexpr auto names_of<finance::RevisionBase> = name_table<finance::RevisionBase>({
    named(finance::RevisionBase::contract, "contract",
          {"from the contract's values", "sur les valeurs du contrat"}),
    named(finance::RevisionBase::chained, "chained",
          {"from the last revised values", "sur les dernières valeurs révisées"}),
});
template <>
inline constexpr auto names_of<finance::Deferral> = name_table<finance::Deferral>({
    named(finance::Deferral::interest_only, "interest_only",
          {"interest paid, no capital", "intérêts payés, sans capital"}),
    named(finance::Deferral::capitalised, "capitalised",
          {"nothing due, interest added to the debt", "rien de dû, intérêts capitalisés"}),
    named(finance::Deferral::free, "free",
          {"nothing due, no interest", "rien de dû, sans intérêts"}),
});
template <>
inline constexpr auto names_of<finance::Shortfall> = name_table<finance::Shortfall>({
    named(finance::Shortfall::capitalise, "capitalise",
          {"unpaid interest joins the capital", "l'intérêt impayé rejoint le capital"}),
    named(finance::Shortfall::stock, "stock",
          {"unpaid interest waits, without interest", "l'intérêt impayé attend, sans intérêt"}),
    named(finance::Shortfall::error, "error", {"refused", "refusé"}),
});

}  // namespace habitat
