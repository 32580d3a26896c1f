// SPDX-License-Identifier: Apache-2.0
// What can be done about each note, from A300 on.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::densify {

inline constexpr Remedy note_remedies[] = {
    {"A317",
     {"nothing to do if each line is one owner; else give each owner a row of his own, with his "
      "owners[].owner and his shares",
      "rien à faire si chaque ligne est un seul copropriétaire ; sinon donner à chacun sa ligne, "
      "avec son owners[].owner et ses tantièmes"}},
    {"A318",
     {"give the day of the deed in taxes.deed_date: rates and exemptions of the capital gain go by "
      "it",
      "donner la date de l'acte dans taxes.deed_date : taux et exonérations de la plus-value en "
      "dépendent"}},
    {"A319",
     {"write adjoining_ridge in rules.derogations if the permit is to rise to that ridge, or take "
      "rules.adjoining_height out",
      "mettre adjoining_ridge dans rules.derogations si le permis doit monter à ce faîtage, ou "
      "ôter rules.adjoining_height"}},
    {"A320",
     {"give the day of the permit in taxes.permit_date: the planning tax is at the values of its "
      "year",
      "donner la date du permis dans taxes.permit_date : la taxe d'aménagement est aux valeurs de "
      "son année"}},
    {"A329",
     {"give each dwelling lot a row of its own (owners[].lot), or correct condominium.dwellings; "
      "nothing to do if the cap of one lot is enough",
      "donner à chaque lot de logement sa ligne (owners[].lot), ou corriger condominium.dwellings "
      "; rien à faire si le plafond d'un lot suffit"}},
    {"A330",
     {"give owners[].area of each of their dwelling lots, or correct owners[].usage of lots that "
      "are no dwellings",
      "donner owners[].area de chacun de leurs lots de logement, ou corriger owners[].usage des "
      "lots qui n'en sont pas"}},
    {"A331",
     {"judge landlords by owners[].instalment alone and not by owners[].covered; correct "
      "owners[].status of owners who live there",
      "juger les bailleurs sur owners[].instalment seul et non sur owners[].covered ; corriger "
      "owners[].status de ceux qui habitent l'immeuble"}},
    {"A332",
     {"check aid.key, proceeds.key and plan.work_fund_key; if they are right, settle with the "
      "owners how owners[].surplus is paid out",
      "vérifier aid.key, proceeds.key et plan.work_fund_key ; s'ils sont justes, convenir avec eux "
      "du versement de owners[].surplus"}},
    {"A333",
     {"write to_finance in loan.finances to have these euros lent too, or tell the owners that "
      "they pay them first, until the aid comes",
      "mettre to_finance dans loan.finances pour emprunter aussi ces euros, ou prévenir les "
      "copropriétaires qu'ils les avancent jusqu'au versement des aides"}},
    {"A334",
     {"have the second vote held before the meeting closes, and give its votes as one more "
      "resolution, with 24 in resolutions[].article",
      "faire tenir le second vote avant la clôture de l'assemblée, et en donner les voix dans une "
      "résolution de plus, avec 24 dans resolutions[].article"}},
    {"A335",
     {"convene a new assembly on the same project within three months, and give its votes as one "
      "more resolution, with 24 in resolutions[].article",
      "convoquer sous trois mois une nouvelle assemblée sur le même projet, et en donner les voix "
      "dans une résolution de plus, avec 24 dans resolutions[].article"}},
    {"A336",
     {"have the general assembly vote again before it closes: its majority is then more than half "
      "of all votes (votes[].total_shares)",
      "faire revoter l'assemblée générale avant sa clôture : il y faut alors plus de la moitié de "
      "toutes les voix (votes[].total_shares)"}},
    {"A337",
     {"win what the general assembly lacks (votes[].missing_votes, votes[].missing_members), or "
      "hold the second vote if votes[].second_vote names one",
      "réunir ce qui manque à l'assemblée générale (votes[].missing_votes, "
      "votes[].missing_members), ou tenir le second vote si votes[].second_vote en nomme un"}},
    {"A338",
     {"take resolutions[].totals out to have the rows counted, or take the rows of this resolution "
      "out of the file of votes",
      "ôter resolutions[].totals pour que les lignes soient comptées, ou ôter les lignes de cette "
      "résolution du fichier des votes"}},
    {"A339",
     {"take resolutions[].special out, or write 35-2 or 35-3 in resolutions[].article if the right "
      "to elevate one of several buildings is sold",
      "ôter resolutions[].special, ou mettre 35-2 ou 35-3 dans resolutions[].article si le droit "
      "de surélever un bâtiment parmi plusieurs est cédé"}},
    {"A340",
     {"check the votes and resolutions[].article; if they are right, win what lacks "
      "(votes[].missing_votes, votes[].missing_members) before a later assembly",
      "vérifier les voix et resolutions[].article ; s'ils sont justes, réunir ce qui manque "
      "(votes[].missing_votes, votes[].missing_members) d'ici une autre assemblée"}},
    {"A370",
     {"to see what such an offer leaves to the owners, give its price in sale.given_price and its "
      "form in sale.paid_in; else compare offers[].net",
      "pour voir ce qu'une telle offre laisse aux copropriétaires, donner son prix dans "
      "sale.given_price et sa forme dans sale.paid_in ; sinon comparer offers[].net"}},
    {"A377",
     {"take the inputs that are named out, or take energy.before and energy.after out to have the "
      "totals used",
      "ôter les entrées nommées, ou ôter energy.before et energy.after pour employer les totaux"}},
    {"A378",
     {"check in the audit which factor the totals stand on, or give both sides by use, in "
      "energy.before and energy.after",
      "vérifier dans l'audit sur quel coefficient reposent les totaux, ou donner les deux côtés "
      "par usage, dans energy.before et energy.after"}},
    {"A379",
     {"give energy.guaranteed_share: what the contract guarantees of the gain; 100 % counts all of "
      "it, as here",
      "donner energy.guaranteed_share : la part du gain que le contrat garantit ; 100 % le compte "
      "tout entier, comme ici"}},
    {"A380",
     {"nothing to do if the audit is on the factor in force; else have the label converted, or "
      "take energy.label_before or energy.label_after out to have it computed",
      "rien à faire si l'audit suit le coefficient en vigueur ; sinon faire convertir l'étiquette, "
      "ou ôter energy.label_before ou energy.label_after pour la calculer"}},
    {"A381",
     {"give energy.climate_zone, or correct energy.altitude if the building does not stand so high",
      "donner energy.climate_zone, ou corriger energy.altitude si l'immeuble n'est pas si haut"}},
    {"A383",
     {"check, before the file is handed in, that each firm has the RGE label for its works and "
      "that the energy audit is done",
      "vérifier, avant de déposer le dossier, que chaque entreprise est RGE pour ses travaux et "
      "que l'audit énergétique est fait"}},
    {"A384",
     {"ask the Anah whether a decision is to come, and give its rate in aid.difficulty_rate; "
      "nothing to do if none is",
      "demander à l'Anah si une décision est à venir, et donner son taux dans aid.difficulty_rate "
      "; rien à faire s'il n'y en a pas"}},
    {"A385",
     {"nothing to do if the decision covers these works; else take aid.difficulty_rate out to have "
      "the aid of the order",
      "rien à faire si la décision porte sur ces travaux ; sinon ôter aid.difficulty_rate pour "
      "avoir l'aide de l'arrêté"}},
    {"A386",
     {"ask the Anah what it pays for studies and the AMO, and give it in aid.granted.studies and "
      "aid.granted.amo",
      "demander à l'Anah ce qu'elle verse pour les études et l'AMO, et le donner dans "
      "aid.granted.studies et aid.granted.amo"}},
    {"A387",
     {"nothing to do if that is what the decision says; else correct aid.granted, or take it out "
      "to have the aid by the rule",
      "rien à faire si la décision le dit ; sinon corriger aid.granted, ou l'ôter pour avoir "
      "l'aide selon la règle"}},
    {"A388",
     {"give aid.cee.coefficient as the buyer's offer has it, if he has signed the charter; give 1 "
      "to count the CEE without the coup de pouce",
      "donner aid.cee.coefficient tel que dans l'offre, si l'acheteur a signé la charte ; donner 1 "
      "pour compter les CEE sans coup de pouce"}},
    {"A389",
     {"ask the buyer whether the charter has a floor, and set it under parameters as "
      "cee.floor.fossil_replaced or cee.floor.other, 0 if there is none",
      "demander à l'acheteur si la charte a un plancher, et le poser sous parameters "
      "(cee.floor.fossil_replaced ou cee.floor.other), 0 s'il n'y en a pas"}},
    {"A390",
     {"check, before the contract of the CEE is signed, that the building has that many separate "
      "households",
      "vérifier, avant de signer le contrat de CEE, que l'immeuble compte autant de foyers fiscaux "
      "distincts"}},
    {"A391",
     {"nothing to do if that price is agreed on; else take sale.given_price out to have the "
      "computed one",
      "rien à faire si ce prix est bien convenu ; sinon ôter sale.given_price pour avoir le prix "
      "calculé"}},
    {"A392",
     {"have the undertaking of the buyer written into the deed, and have companies that are taxed "
      "otherwise ask what they owe on the gain",
      "faire inscrire l'engagement de l'acquéreur dans l'acte, et inviter les sociétés imposées "
      "autrement à vérifier ce qu'elles doivent sur la plus-value"}},
    {"A393",
     {"nothing to do if the elevation covers no more ground; else correct parcel.footprint, or "
      "rules.max_footprint, rules.footprint_ratio or rules.open_ground_share",
      "rien à faire si la surélévation ne couvre pas plus de sol ; sinon corriger "
      "parcel.footprint, ou rules.max_footprint, rules.footprint_ratio ou "
      "rules.open_ground_share"}},
    {"A394",
     {"write 1 in rules.parking_per_dwelling to count the most that may be asked; leave it if the "
      "programme wants more places",
      "mettre 1 dans rules.parking_per_dwelling pour compter le plus qui puisse être exigé ; "
      "laisser si le programme veut plus de places"}},
    {"A395",
     {"measure how far the station is and ask the town; if it is too far, take "
      "parking_near_station out of rules.derogations",
      "mesurer la distance de la gare et interroger la commune ; si elle est trop loin, ôter "
      "parking_near_station de rules.derogations"}},
    {"A396",
     {"ask the notary what the deed costs in all, and add it to proceeds.costs; then take "
      "proceeds.notary out if it serves no more",
      "demander au notaire le coût total de l'acte, et l'ajouter à proceeds.costs ; ôter ensuite "
      "proceeds.notary s'il ne sert plus"}},
    {"A397",
     {"have the notary and the town confirm the taxes of this programme; write social in "
      "taxes.regime if its planning tax is that of social housing",
      "faire confirmer les taxes du programme par le notaire et la commune ; mettre social dans "
      "taxes.regime si sa taxe d'aménagement est celle du logement social"}},
    {"A398",
     {"ask those who give aid whether they count works that the buyer does; if not, write false in "
      "works[].eligible of these",
      "demander aux financeurs s'ils comptent les travaux faits par l'acquéreur ; sinon mettre "
      "false dans works[].eligible de ces travaux"}},
    {"A399",
     {"judge by the other break-evens, such as sale.break_even_margin; check sale.other_revenue, "
      "sale.parking, sale.utilities, sale.restitution and sale.price_per_m2, which decide here",
      "juger sur les autres points d'équilibre, tel sale.break_even_margin ; vérifier "
      "sale.other_revenue, sale.parking, sale.utilities, sale.restitution et sale.price_per_m2, "
      "qui décident ici"}},
};

}  // namespace habitat::densify
