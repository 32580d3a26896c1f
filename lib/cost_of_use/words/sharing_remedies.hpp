// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert of shared production.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::cost_of_use {

inline constexpr Remedy sharing_remedies[] = {
    {"A440",
     {"correct the rows that are told with their line, in the file of sharing.series or of "
      "sharing.coefficients, and compute again",
      "corriger les lignes signalées avec leur numéro, dans le fichier de sharing.series ou de "
      "sharing.coefficients, et recalculer"}},
    {"A441",
     {"fill the file of sharing.series with a row for each step, or give sharing.given or "
      "sharing.synthetic in its place",
      "remplir le fichier de sharing.series d'une ligne par pas, ou donner sharing.given ou "
      "sharing.synthetic à sa place"}},
    {"A442",
     {"before deciding, replace sharing.synthetic by sharing.series, a file measured in steps of "
      "10, 15, 30 or 60 minutes",
      "avant de décider, remplacer sharing.synthetic par sharing.series, un fichier mesuré au pas "
      "de 10, 15, 30 ou 60 minutes"}},
    {"A443",
     {"lower sharing.plant.power (or sharing.synthetic.power) below this limit, or make sure that "
      "all who take part are in one building",
      "ramener sharing.plant.power (ou sharing.synthetic.power) sous cette limite, ou s'assurer "
      "que tous les participants sont dans un même bâtiment"}},
    {"A444",
     {"lower sharing.plant.power (or sharing.synthetic.power) below this threshold, or keep it and "
      "count on a saving without the excise",
      "ramener sharing.plant.power (ou sharing.synthetic.power) sous ce seuil, ou garder cette "
      "puissance et compter une économie sans l'accise"}},
    {"A445",
     {"once the meters have another option, write CU4 or MU4 in "
      "sharing.participants[].network_tariff, and sharing.participants[].off_peak",
      "une fois l'option des compteurs changée, mettre CU4 ou MU4 dans "
      "sharing.participants[].network_tariff, et sharing.participants[].off_peak"}},
    {"A446",
     {"write surplus in sharing.plant.sale; for a contract asked before that date, give its "
      "sharing.plant.request_date, and its price in sharing.plant.feed_in",
      "mettre surplus dans sharing.plant.sale ; pour un contrat demandé avant cette date, donner "
      "sharing.plant.request_date, et son prix dans sharing.plant.feed_in"}},
    {"A447",
     {"give sharing.participants[].coefficient (key static) or sharing.participants[].area (key "
      "area), above 0, to each of them, or another sharing.key; nothing to do if 0 is meant",
      "donner à chacun sharing.participants[].coefficient (clé static) ou "
      "sharing.participants[].area (clé area), non nul, ou choisir une autre sharing.key ; rien à "
      "faire si 0 est voulu"}},
    {"A448",
     {"give rows of one or more whole years in sharing.series, or sums of a year in sharing.given "
      "in its place",
      "donner dans sharing.series des lignes sur une ou plusieurs années entières, ou à sa place "
      "des sommes d'une année dans sharing.given"}},
    {"A449",
     {"lower sharing.price until, with VAT, it is below sharing.break_even_price",
      "baisser sharing.price jusqu'à ce que, TVA comprise, il passe sous "
      "sharing.break_even_price"}},
    {"A450",
     {"see from which year sharing.landlord.years[].cumulated stays above zero, and provide for "
      "the cost that undoes it, such as sharing.plant.inverter",
      "voir dès quelle année sharing.landlord.years[].cumulated reste positif, et provisionner le "
      "coût qui l'annule, tel sharing.plant.inverter"}},
    {"A451",
     {"write standard in sharing.network_option: it is the cheaper one here",
      "mettre standard dans sharing.network_option : c'est ici la moins chère"}},
    {"A452",
     {"lower sharing.sizing.least_npv or try other powers; complete sharing.plant where "
      "sharing.sizes[].npv is empty, sharing.participants[].energy_price where "
      "sharing.sizes[].tenant_saving is",
      "baisser sharing.sizing.least_npv ou essayer d'autres puissances ; compléter sharing.plant "
      "si sharing.sizes[].npv est vide, sharing.participants[].energy_price si "
      "sharing.sizes[].tenant_saving l'est"}},
    {"A453",
     {"give their hours in sharing.participants[].off_peak, such as 01:04-07:04; of one "
      "participant without a series give sharing.given.periods",
      "donner leurs heures dans sharing.participants[].off_peak, telles que 01:04-07:04 ; pour un "
      "seul participant sans série, donner sharing.given.periods"}},
    {"A454",
     {"judge the plant by sharing.landlord.npv, at the rate of sharing.plant.rate, and by no rate "
      "of return",
      "juger l'installation sur sharing.landlord.npv, au taux de sharing.plant.rate, et non sur un "
      "taux de rendement"}},
    {"A455",
     {"give sharing.plant.feed_in and sharing.plant.premium as the contract has them, or check "
      "sharing.plant.request_date and sharing.plant.power",
      "donner sharing.plant.feed_in et sharing.plant.premium selon le contrat, ou vérifier "
      "sharing.plant.request_date et sharing.plant.power"}},
    {"A456",
     {"list them in sharing.participants (joins: false for who does not take part), or take out of "
      "the file what is no participant",
      "les nommer dans sharing.participants (joins: false pour qui ne participe pas), ou ôter du "
      "fichier ce qui n'est pas un participant"}},
    {"A457",
     {"lower sharing.fee or sharing.price until what a shared kWh spares covers the fee",
      "baisser sharing.fee ou sharing.price jusqu'à ce que l'économie des kWh partagés couvre les "
      "frais"}},
    {"A458",
     {"raise sharing.price or sharing.plant.subsidy, lower sharing.plant.capex or "
      "sharing.plant.operation, or try other powers in sharing.sizing",
      "relever sharing.price ou sharing.plant.subsidy, réduire sharing.plant.capex ou "
      "sharing.plant.operation, ou essayer d'autres puissances dans sharing.sizing"}},
    {"A459",
     {"nothing to do if sharing.sizing.to itself need not be compared; else choose a "
      "sharing.sizing.step that leads from sharing.sizing.from to it",
      "rien à faire si sharing.sizing.to n'est pas à comparer ; sinon choisir un "
      "sharing.sizing.step qui y mène depuis sharing.sizing.from"}},
    {"A460",
     {"nothing to do within one building; else check how far apart the addresses are, and ask the "
      "distributor whether all are on its low voltage",
      "rien à faire dans un même bâtiment ; sinon vérifier la distance entre les adresses, et "
      "auprès du gestionnaire que toutes sont en basse tension"}},
    {"A461",
     {"nothing to do if the landlord is no HLM body; else make the notice with sharing.typical, "
      "and write sharing.participants[].joins: false for who refuses",
      "rien à faire hors organisme HLM ; sinon préparer l'information avec sharing.typical, et "
      "mettre sharing.participants[].joins: false pour qui refuse"}},
    {"A462",
     {"take an as_of from 1 March 2025 on, or give in sharing.excise what a shared kWh avoids",
      "prendre un as_of à partir du 1er mars 2025, ou donner dans sharing.excise ce qu'un kWh "
      "partagé évite"}},
    {"A463",
     {"give sharing.plant.power, or give in sharing.excise what a shared kWh avoids",
      "donner sharing.plant.power, ou donner dans sharing.excise ce qu'un kWh partagé évite"}},
    {"A464",
     {"give in sharing.plant.feed_in_index the yearly indexation of the contract, 0 % if the price "
      "is to stay the same",
      "donner dans sharing.plant.feed_in_index l'indexation annuelle du contrat, 0 % si le prix "
      "doit rester le même"}},
    {"A465",
     {"nothing to do for an estimate; else set the figures of that revision under parameters "
      "(params list network shows their paths)",
      "rien à faire pour une estimation ; sinon poser sous parameters les chiffres de cette "
      "révision (params list network en donne les chemins)"}},
    {"A466",
     {"nothing to do if they are vacant; else put what their meters recorded into the file of "
      "sharing.series",
      "rien à faire s'ils sont vacants ; sinon porter ce que leurs compteurs ont relevé dans le "
      "fichier de sharing.series"}},
    {"A467",
     {"nothing to do if a mean year is wanted; else keep the rows of a single year in the file of "
      "sharing.series",
      "rien à faire si une année moyenne convient ; sinon ne garder que les lignes d'une seule "
      "année dans le fichier de sharing.series"}},
    {"A468",
     {"read the contract: if these kWh are not paid, give in sharing.plant.feed_in the mean price "
      "over all of the surplus",
      "lire le contrat : si ces kWh ne sont pas payés, donner dans sharing.plant.feed_in le prix "
      "moyen sur tout le surplus"}},
    {"A469",
     {"give sharing.series in the place of sharing.given, or choose static, equal or area in "
      "sharing.key",
      "donner sharing.series à la place de sharing.given, ou choisir static, equal ou area dans "
      "sharing.key"}},
    {"A470",
     {"take this input out, or choose what makes use of it in sharing.key, "
      "sharing.participants[].option or sharing.sizing.objective",
      "ôter cette entrée, ou choisir ce qui s'en sert dans sharing.key, "
      "sharing.participants[].option ou sharing.sizing.objective"}},
    {"A471",
     {"nothing to do if nobody buys the surplus after the contract; else give more years in "
      "sharing.plant.feed_in_years, up to sharing.plant.life",
      "rien à faire si nul n'achète le surplus après le contrat ; sinon donner plus d'années à "
      "sharing.plant.feed_in_years, jusqu'à sharing.plant.life"}},
    {"A472",
     {"nothing to do if these days alone are asked for; else give rows of one or more whole years "
      "in sharing.series",
      "rien à faire si ces seuls jours sont demandés ; sinon donner dans sharing.series des lignes "
      "sur une ou plusieurs années entières"}},
};

}  // namespace habitat::cost_of_use
