// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert from A260 to A299: of energy, aid, rules and the sale.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::densify {

inline constexpr Remedy aid_remedies[] = {
    {"A265",
     {"read the factor in the audit and set it under parameters as dpe.primary_factor.electricity; "
      "have an audit on an older factor converted first",
      "lire le coefficient dans l'audit et le poser sous parameters "
      "(dpe.primary_factor.electricity) ; faire d'abord convertir un audit fondé sur un "
      "coefficient plus ancien"}},
    {"A266",
     {"give energy.guaranteed_share: what the contract guarantees of the saving; without a "
      "contract, the share on which it is prudent to count",
      "donner energy.guaranteed_share : la part de l'économie que le contrat garantit ; sans "
      "contrat, celle sur laquelle il est prudent de compter"}},
    {"A267",
     {"correct energy.gain by the audit, or take it out to have it computed; check "
      "energy.primary_before and energy.primary_after, or the uses, as well",
      "corriger energy.gain d'après l'audit, ou l'ôter pour qu'il soit calculé ; vérifier aussi "
      "energy.primary_before et energy.primary_after, ou les usages"}},
    {"A268",
     {"correct energy.bracket by the audit, or take it out to have the gain computed; check "
      "energy.primary_before and energy.primary_after, or the uses, as well",
      "corriger energy.bracket d'après l'audit, ou l'ôter pour que le gain soit calculé ; vérifier "
      "aussi energy.primary_before et energy.primary_after, ou les usages"}},
    {"A269",
     {"check energy.gain, and that energy.primary_before and energy.primary_after, or the uses, "
      "are not interchanged; if all is right, choose other works",
      "vérifier energy.gain, et que energy.primary_before et energy.primary_after, ou les usages, "
      "ne sont pas inversés ; si tout est juste, choisir d'autres travaux"}},
    {"A270",
     {"check energy.final_before and energy.final_after, or the uses with energy.after[].price; if "
      "they are right, choose works or a carrier that cost less to run",
      "vérifier energy.final_before et energy.final_after, ou les usages et energy.after[].price ; "
      "s'ils sont justes, choisir d'autres travaux ou une énergie moins chère"}},
    {"A271",
     {"nothing to do if energy.label_before and energy.label_after are given; else give those of "
      "the audit, or correct aid.date (params show dpe.energy.a tells from when one is known)",
      "rien à faire si energy.label_before et energy.label_after sont donnés ; sinon donner ceux "
      "de l'audit, ou corriger aid.date (params show dpe.energy.a dit depuis quand elle est "
      "connue)"}},
    {"A272",
     {"give what is named: condominium.construction_year, condominium.registered, "
      "condominium.main_residence_share, energy.gain, or a fee with amo in fees[].aided; a limit "
      "that is not known is set under parameters (params list renovation.condition)",
      "donner ce qui est nommé : condominium.construction_year, condominium.registered, "
      "condominium.main_residence_share, energy.gain, ou une AMO (amo dans fees[].aided) ; poser "
      "une limite inconnue sous parameters (params list renovation.condition)"}},
    {"A273",
     {"look up the day from which the age of the building counts; nothing to do if it is old "
      "enough on aid.date, else hand the file in the year after",
      "chercher le jour d'où court l'âge de l'immeuble ; rien à faire s'il a l'âge voulu à "
      "aid.date, sinon déposer le dossier l'année suivante"}},
    {"A274",
     {"give energy.gain as the audit has it, or energy.primary_before and energy.primary_after "
      "without energy.bracket",
      "donner energy.gain tel que dans l'audit, ou energy.primary_before et energy.primary_after "
      "sans energy.bracket"}},
    {"A275",
     {"give energy.label_before and energy.label_after of the audit, or say in energy.exit_leaky "
      "whether F or G is left for D or better",
      "donner energy.label_before et energy.label_after de l'audit, ou dire dans energy.exit_leaky "
      "si l'on passe de F ou G à D ou mieux"}},
    {"A276",
     {"correct aid.date if it is wrong; else set the figures of the aid under parameters (params "
      "list renovation), or give aid.granted once it is decided",
      "corriger aid.date s'il est faux ; sinon poser sous parameters les chiffres de l'aide "
      "(params list renovation), ou donner aid.granted une fois l'aide décidée"}},
    {"A277",
     {"look the lump sum up in the rules of that date and set it under parameters by this path; "
      "once the aid is decided, give aid.granted.works",
      "chercher ce forfait dans les règles de cette date et le poser sous parameters à ce chemin ; "
      "une fois l'aide décidée, donner aid.granted.works"}},
    {"A278",
     {"ask the Anah whether this trial is open to these works, and give what it decides in "
      "aid.granted.works; or plan works of a larger energy.gain",
      "demander à l'Anah si cette expérimentation s'ouvre à ces travaux, et porter sa décision "
      "dans aid.granted.works ; ou prévoir des travaux de plus fort energy.gain"}},
    {"A279",
     {"give what the decision grants in aid.granted.works; for opah in condominium.difficulty, set "
      "both caps under parameters (params list renovation.difficulty.cap)",
      "porter ce que la décision accorde dans aid.granted.works ; pour opah dans "
      "condominium.difficulty, poser les deux plafonds (params list renovation.difficulty.cap)"}},
    {"A280",
     {"see in the decision which public aid it counts: correct aid.granted or aid.local[].public "
      "by it, or give its limit in aid.clipping",
      "voir dans la décision quelles aides publiques elle compte : corriger d'après elle "
      "aid.granted ou aid.local[].public, ou donner sa limite dans aid.clipping"}},
    {"A281",
     {"take aid.cee.collected_by_anah out to keep the CEE; if the condominium is fragile, show it "
      "in condominium.unpaid_share, condominium.npnru or condominium.difficulty",
      "ôter aid.cee.collected_by_anah pour garder les CEE ; si la copropriété est fragile, le dire "
      "dans condominium.unpaid_share, condominium.npnru ou condominium.difficulty"}},
    {"A282",
     {"give in aid.clipping the share of the operation that public aid might pay at most on that "
      "date",
      "donner dans aid.clipping la part de l'opération que les aides publiques pouvaient payer au "
      "plus à cette date"}},
    {"A283",
     {"give what is named: energy.gain, energy.primary_after, energy.ghg_before, energy.ghg_after "
      "or condominium.main_residence_share",
      "donner ce qui est nommé : energy.gain, energy.primary_after, energy.ghg_before, "
      "energy.ghg_after ou condominium.main_residence_share"}},
    {"A284",
     {"look the limit up in the sheet of that date and set it under parameters (params list "
      "cee.condition), or correct aid.date if it is wrong",
      "chercher la limite dans la fiche de cette date et la poser sous parameters (params list "
      "cee.condition), ou corriger aid.date s'il est faux"}},
    {"A285",
     {"give what a buyer offers: aid.cee.price by MWh cumac, or aid.cee.per_m2 by m2 of living "
      "area",
      "donner ce qu'offre un acheteur : aid.cee.price par MWh cumac, ou aid.cee.per_m2 par m2 "
      "habitable"}},
    {"A286",
     {"give in aid.cee.volume the MWh cumac of the buyer's offer, or in aid.cee.per_m2 what he "
      "offers by m2 of living area; or energy.final_before and energy.final_after if they are "
      "named",
      "donner dans aid.cee.volume les MWh cumac de l'offre, ou dans aid.cee.per_m2 ce que "
      "l'acheteur offre par m2 habitable ; ou energy.final_before et energy.final_after s'ils sont "
      "nommés"}},
    {"A287",
     {"give condominium.living_area, the living area of all dwellings together",
      "donner condominium.living_area, la surface habitable de tous les logements ensemble"}},
    {"A288",
     {"ask the buyer for at least the floor of the charter, and give what he then offers in "
      "aid.cee.price or aid.cee.per_m2",
      "demander à l'acheteur au moins le plancher de la charte, et donner ce qu'il offre alors "
      "dans aid.cee.price ou aid.cee.per_m2"}},
    {"A289",
     {"ask the town before the sale whether it would grant them, and compute without "
      "rules.derogations too; give condominium.construction_year where it is missing",
      "demander à la commune, avant la cession, si elle les accorderait, et calculer aussi sans "
      "rules.derogations ; donner condominium.construction_year s'il manque"}},
    {"A290",
     {"take it out of rules.derogations, giving rules.max_footprint for side_setback; or give "
      "rules.adjoining_height, or correct sale.form or condominium.construction_year",
      "l'ôter de rules.derogations, avec rules.max_footprint pour side_setback ; ou donner "
      "rules.adjoining_height, ou corriger sale.form ou condominium.construction_year"}},
    {"A292",
     {"write idf in condominium.region if the building stands in Île-de-France; else write other, "
      "and take taxes.region_rate out",
      "mettre idf dans condominium.region si l'immeuble est en Île-de-France ; sinon mettre other, "
      "et ôter taxes.region_rate"}},
    {"A293",
     {"give that many places in sale.parking.places, with sale.parking.price and "
      "sale.parking.cost, or correct rules.parking_per_dwelling",
      "donner autant de places dans sale.parking.places, avec sale.parking.price et "
      "sale.parking.cost, ou corriger rules.parking_per_dwelling"}},
    {"A294",
     {"for each flow that is named, have schedule[].share come to 100 % in all, or "
      "schedule[].amount to the amount of the plan",
      "pour chaque flux nommé, faire que les schedule[].share totalisent 100 %, ou les "
      "schedule[].amount le montant du plan"}},
    {"A296",
     {"check proceeds.costs; if they are right, ask for a higher price or have the buyer bear a "
      "part of them, else take sale out",
      "vérifier proceeds.costs ; s'ils sont justes, demander un meilleur prix ou en faire porter "
      "une part à l'acquéreur, sinon ôter sale"}},
    {"A297",
     {"correct taxes.place_value by the vote of the town, within the most that is told, or take it "
      "out for the value of the law",
      "corriger taxes.place_value d'après la délibération, sans dépasser ce maximum, ou l'ôter "
      "pour la valeur légale"}},
    {"A298",
     {"give taxes.taxable_areas of all new dwellings, each at least its living area, or correct "
      "sale.floor_area or sale.living_ratio",
      "donner taxes.taxable_areas de tous les logements neufs, chacune au moins égale à la surface "
      "habitable, ou corriger sale.floor_area ou sale.living_ratio"}},
    {"A299",
     {"give the inputs of sale and taxes that are listed as missing, or the price agreed on in "
      "sale.given_price",
      "donner les entrées de sale et taxes listées comme manquantes, ou le prix convenu dans "
      "sale.given_price"}},
};

}  // namespace habitat::densify
