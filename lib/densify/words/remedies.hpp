// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert up to A259: of owners, votes, the sale and its taxes.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::densify {

inline constexpr Remedy remedies[] = {
    {"A225",
     {"correct in the file of owners the rows that are told with their line, and compute again",
      "corriger dans le fichier des copropriétaires les lignes signalées avec leur numéro, et "
      "recalculer"}},
    {"A226",
     {"give the lots their shares in this column of the file of owners, or name another column "
      "where the case names this key, as in works[].key",
      "donner aux lots leurs tantièmes dans cette colonne du fichier des copropriétaires, ou en "
      "nommer une autre là où le cas nomme cette clé, comme works[].key"}},
    {"A227",
     {"give owners[].status, and of who lives there owners[].household_size and "
      "owners[].reference_income; give condominium.region if it is missing",
      "donner owners[].status, et pour les occupants owners[].household_size et "
      "owners[].reference_income ; donner condominium.region s'il manque"}},
    {"A228",
     {"give the file a row for each lot, with owners[].owner and its shares, or take owners and "
      "votes out for a plan of all owners together",
      "donner au fichier une ligne par lot, avec owners[].owner et ses tantièmes, ou ôter owners "
      "et votes pour un plan de l'ensemble des copropriétaires"}},
    {"A229",
     {"give condominium.region; if it is there, set the income ceilings and primes of aid.date "
      "under parameters (params list renovation.income renovation.prime)",
      "donner condominium.region ; s'il y est, poser sous parameters les plafonds de revenus et "
      "primes à aid.date (params list renovation.income renovation.prime)"}},
    {"A230",
     {"give resolutions[].special, the votes of the special assembly; for a condominium of one "
      "building write the article that is told in resolutions[].article",
      "donner resolutions[].special, les voix de l'assemblée spéciale ; si la copropriété n'a "
      "qu'un bâtiment, porter dans resolutions[].article l'article indiqué"}},
    {"A231",
     {"check the votes and resolutions[].special; if they are right, win what lacks in each "
      "assembly (votes[].special_missing_votes) before the sale is voted anew",
      "vérifier les voix et resolutions[].special ; s'ils sont justes, réunir ce qui manque à "
      "chaque assemblée (votes[].special_missing_votes) avant un nouveau vote"}},
    {"A232",
     {"check resolutions[].special by the minutes, and have a lawyer confirm before the sale "
      "whether this assembly is counted by owners or by votes",
      "vérifier resolutions[].special sur le procès-verbal, et faire confirmer par un juriste, "
      "avant la cession, si cette assemblée se compte en copropriétaires ou en voix"}},
    {"A233",
     {"correct in the file of votes the row that is told with its line, or give "
      "resolutions[].totals, which count in the place of its rows",
      "corriger dans le fichier des votes la ligne signalée avec son numéro, ou donner "
      "resolutions[].totals, comptés à la place de ses lignes"}},
    {"A234",
     {"write whole shares, not all of them 0 and within this limit in all, in that column of the "
      "file of owners, or give resolutions[].totals and take votes out",
      "mettre dans cette colonne du fichier des copropriétaires des tantièmes entiers, non tous "
      "nuls et sous cette limite, ou donner resolutions[].totals et ôter votes"}},
    {"A235",
     {"nothing to do if it is one owner: art. 22 is applied; else give each of them his own "
      "owners[].owner with his shares, and his own votes[].owner",
      "rien à faire si c'est un seul copropriétaire : l'art. 22 est appliqué ; sinon donner à "
      "chacun son owners[].owner, avec ses tantièmes, et son votes[].owner"}},
    {"A236",
     {"correct condominium.dwellings, or write garage, cellar or shop in owners[].usage of lots "
      "that are no dwellings: an empty one counts as a dwelling",
      "corriger condominium.dwellings, ou mettre garage, cellar ou shop dans owners[].usage des "
      "lots qui ne sont pas des logements : vide vaut logement"}},
    {"A237",
     {"see in aid.reasons what the aid lacks; without it write collective in loan.kind, or ask a "
      "bank which éco-PTZ is open and give its loan.cap_per_dwelling",
      "voir dans aid.reasons ce qui manque à l'aide ; sans elle, mettre collective dans loan.kind, "
      "ou demander à la banque l'éco-PTZ ouvert et donner loan.cap_per_dwelling"}},
    {"A238",
     {"keep loan.advance if a part of the aid is paid before the works, or loan.bridge if a bridge "
      "loan covers all of it, and take the other out",
      "garder loan.advance si une part de l'aide est versée avant les travaux, ou loan.bridge si "
      "un préfinancement la couvre toute, et ôter l'autre"}},
    {"A239",
     {"lower sale.floor_area to rights.floor_area, or take it out; if more may be built, correct "
      "parcel, rules or structure by the town's rules and the engineer's study",
      "ramener sale.floor_area à rights.floor_area, ou l'ôter ; si l'on peut bâtir plus, corriger "
      "parcel, rules ou structure selon le PLU et l'étude de structure"}},
    {"A240",
     {"review sale.floor_area, sale.price_per_m2, sale.cost and sale.margin by the break-evens "
      "(sale.break_even_price), and sale.given_price; else take sale out",
      "revoir sale.floor_area, sale.price_per_m2, sale.cost et sale.margin selon les points "
      "d'équilibre (sale.break_even_price), et sale.given_price ; sinon ôter sale"}},
    {"A246",
     {"give taxes.taxable_areas in m2, one for each new dwelling; of PLAI housing, which is "
      "exempt, write plai in taxes.regime",
      "donner taxes.taxable_areas en m2, une par logement neuf ; pour un programme PLAI, exonéré, "
      "mettre plai dans taxes.regime"}},
    {"A247",
     {"ask the notary what holds on taxes.deed_date, and set capital_gain.elevation.exempt (for "
      "land capital_gain.social_landlord.exempt) under parameters",
      "demander au notaire ce qui vaut à taxes.deed_date, et poser sous parameters "
      "capital_gain.elevation.exempt (pour un terrain capital_gain.social_landlord.exempt)"}},
    {"A248",
     {"give owners with their shares and owners[].holding_years; if these are there, set the rates "
      "of taxes.deed_date under parameters (params list capital_gain)",
      "donner owners avec les tantièmes et owners[].holding_years ; s'ils y sont, poser sous "
      "parameters les taux à taxes.deed_date (params list capital_gain)"}},
    {"A249",
     {"give each owner his own row, check owners[].holding_years and taxes.acquisition_cost; have "
      "the notary tell the surtax, and take it off owners[].rights",
      "donner à chaque copropriétaire sa ligne, vérifier owners[].holding_years et "
      "taxes.acquisition_cost ; faire chiffrer la surtaxe par le notaire, l'ôter de "
      "owners[].rights"}},
    {"A252",
     {"have the deed fix the day of delivery and what secures it, and give sale.in_kind.date and "
      "sale.in_kind.security (escrow or guarantee)",
      "faire fixer par l'acte la date de livraison et la garantie, et donner sale.in_kind.date et "
      "sale.in_kind.security (escrow ou guarantee)"}},
    {"A253",
     {"add to works what the buyer is to do, have him bear proceeds.costs; once dwellings are "
      "sold, give sale.given_price with sale.paid_in: cash, without sale.in_kind",
      "ajouter à works ce que fera l'acquéreur, lui faire porter proceeds.costs ; les logements "
      "vendus, donner sale.given_price avec sale.paid_in: cash, sans sale.in_kind"}},
};

}  // namespace habitat::densify
