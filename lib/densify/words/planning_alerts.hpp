// SPDX-License-Identifier: Apache-2.0
// What has to be told of the rules of planning, of derogations and of the planning tax.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class PlanningAlert {
  case_by_case,
  age_assumed,
  too_young,
  no_ridge,
  no_setback,
  footprint_exceeded,
  parking_of_social,
  near_station,
  ridge_not_read,
  no_areas,
  no_area_taxed,
  region_elsewhere,
  place_value,
  no_permit_date
};

inline constexpr NamedWords<PlanningAlert> planning_alert_table[] = {
    says(PlanningAlert::case_by_case, "A289", Severity::warning,
         {"derogations are counted as granted: {0}; the permit decides, in communes of the tense "
          "list alone, and of most of them with a social mix in view",
          "des dérogations sont comptées comme accordées : {0} ; le permis en décide, dans les "
          "seules communes de la liste tendue, et pour la plupart en vue de la mixité sociale"}),
    says(PlanningAlert::age_assumed, "A289", Severity::warning,
         {"elevation_density is for buildings finished for more than two years, which "
          "condominium.construction_year does not show: it is counted as met",
          "elevation_density vaut pour un bâtiment achevé depuis plus de deux ans, ce que "
          "condominium.construction_year ne montre pas : la condition est comptée comme remplie"}),
    says(PlanningAlert::too_young, "A290", Severity::warning,
         {"elevation_density is not applied: it is for an elevation of a building that has been "
          "finished for more than two years",
          "elevation_density n'est pas appliquée : elle vaut pour la surélévation d'un bâtiment "
          "achevé depuis plus de deux ans"}),
    says(PlanningAlert::no_ridge, "A290", Severity::warning,
         {"adjoining_ridge is not applied: the height of the ridge next door is not given "
          "(rules.adjoining_height)",
          "adjoining_ridge n'est pas appliquée : la hauteur du faîtage voisin n'est pas donnée "
          "(rules.adjoining_height)"}),
    says(PlanningAlert::no_setback, "A290", Severity::warning,
         {"side_setback changes no figure: setbacks are no rule here; give the footprint that they "
          "leave as rules.max_footprint",
          "side_setback ne change aucun chiffre : les retraits ne sont pas une règle ici ; donner "
          "l'emprise qu'ils laissent dans rules.max_footprint"}),
    says(PlanningAlert::footprint_exceeded, "A393", Severity::note,
         {"what stands covers {0} m2, the rules allow {1} m2: since the law of 26 November 2025 "
          "(C. urb. "
          "L111-35) that alone is no reason to refuse an elevation which does not make it worse",
          "l'existant couvre {0} m2, les règles en permettent {1} : depuis la loi du 26/11/2025 "
          "(C. urb. L111-35) cela seul ne suffit plus à refuser une surélévation qui ne l'aggrave "
          "pas"}),
    says(PlanningAlert::parking_of_social, "A394", Severity::note,
         {"whatever the town asks, social and intermediate housing needs one place a dwelling at "
          "most (C. urb. L151-35): places are told as the rules of the case ask for them",
          "quoi que demande le PLU, le logement social ou intermédiaire n'exige qu'une place par "
          "logement au plus (C. urb. L151-35) : les places sont dites selon les règles du cas"}),
    says(PlanningAlert::near_station, "A395", Severity::note,
         {"near a station means within 500 m in the copy of the code that was seen, and 800 m for "
          "L151-36 since 28 November 2025: the distance is not looked at",
          "près d'une gare s'entend à moins de 500 m dans la copie du code qui a été vue, et 800 m "
          "pour L151-36 depuis le 28/11/2025 : la distance n'est pas vérifiée"}),
    says(PlanningAlert::ridge_not_read, "A319", Severity::note,
         {"adjoining_height is read with a derogation alone: the height stays max_height",
          "adjoining_height n'est lue qu'avec une dérogation : la hauteur reste max_height"}),
    says(PlanningAlert::no_areas, "A246", Severity::warning,
         {"no taxable areas are given: the planning tax and archaeology are counted as 0; give "
          "taxes.taxable_areas, one for each new dwelling",
          "aucune surface taxable n'est donnée : taxe d'aménagement et archéologie sont comptées "
          "pour 0 ; donner taxes.taxable_areas, une par logement neuf"}),
    says(PlanningAlert::no_area_taxed, "A246", Severity::warning,
         {"the taxable areas come to {0} m2, under {1} m2: there is no planning tax, of places and "
          "pools neither",
          "les surfaces taxables font {0} m2, moins de {1} : pas de taxe d'aménagement, ni pour "
          "les places et piscines"}),
    says(PlanningAlert::region_elsewhere, "A292", Severity::warning,
         {"the share of the region is levied in Île-de-France alone, and the building is not said "
          "to stand there: it is counted at the rate given",
          "la part régionale n'est perçue qu'en Île-de-France, et l'immeuble n'y est pas dit situé "
          ": elle est comptée au taux donné"}),
    says(PlanningAlert::place_value, "A297", Severity::warning,
         {"a place is valued at {0} EUR, and a vote may raise its value to {1} EUR at most: it is "
          "counted as given",
          "une place est évaluée à {0} EUR, et un vote peut l'élever à {1} EUR au plus : elle est "
          "comptée telle quelle"}),
    says(
        PlanningAlert::no_permit_date, "A320", Severity::note,
        {"taxes.permit_date is not given: the planning tax is that of a permit of {0}, the date of "
         "the rules",
         "taxes.permit_date n'est pas donné : la taxe d'aménagement est celle d'un permis du {0}, "
         "date des règles"}),
};

consteval const FindingWords& words_of(PlanningAlert alert) {
  return words_in(planning_alert_table, alert);
}

}  // namespace habitat::densify
