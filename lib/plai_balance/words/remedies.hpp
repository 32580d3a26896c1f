// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::plai_balance {

inline constexpr Remedy remedies[] = {
    {"A101",
     {"check loans[].product (without it a loan counts as a bank's) and loans[].tranche, or raise "
      "a loan of the Caisse des Dépôts in place of another source",
      "vérifier loans[].product (sans lui un prêt compte comme bancaire) et loans[].tranche, ou "
      "augmenter un prêt de la Caisse des Dépôts à la place d'une autre source"}},
    {"A102",
     {"raise loans[].amount of the pls or pls_land loan of that tranche in place of another "
      "source; check loans[].product and loans[].tranche",
      "augmenter loans[].amount du prêt pls ou pls_land de la tranche à la place d'une autre "
      "source ; vérifier loans[].product et loans[].tranche"}},
    {"A103",
     {"if money is lacking, close the plan by own_funds.closing: true or loans[].balance: true, in "
      "place of that line's amount; if there is too much, lower a grant or a loan",
      "s'il manque de l'argent, clore le plan par own_funds.closing: true ou loans[].balance: "
      "true, à la place du montant ; s'il y en a trop, réduire subvention ou prêt"}},
    {"A104",
     {"name in guarantees[].loans the loans that each guarantor answers for (all where it is not "
      "given), or lower guarantees[].share",
      "nommer dans guarantees[].loans les prêts que couvre chaque garant (tous s'il n'est pas "
      "donné), ou réduire la quotité guarantees[].share"}},
    {"A105",
     {"lower loans[].amount of the land loans to the cost of the land, or put in costs[].chapter: "
      "land the lines that belong there",
      "ramener loans[].amount des prêts fonciers à la charge foncière, ou mettre en "
      "costs[].chapter: land les lignes qui en relèvent"}},
    {"A106",
     {"lower tranches[].rent.per_m2, or take tranches[].rent.basis: ceiling; else check areas, "
      "zone, tranches[].rent.margin and tranches[].rent.cap_per_m2",
      "baisser tranches[].rent.per_m2, ou prendre tranches[].rent.basis: ceiling ; sinon vérifier "
      "surfaces, zone, tranches[].rent.margin et tranches[].rent.cap_per_m2"}},
    {"A107",
     {"lower a grant (grants[].amount) or the loans below the market rate, or check sieg.period, "
      "sieg.profit_rate and sieg.reference_rate",
      "réduire une subvention (grants[].amount) ou les prêts sous le taux de marché, ou vérifier "
      "sieg.period, sieg.profit_rate et sieg.reference_rate"}},
    {"A108",
     {"balance by a grant, own funds or cheaper land, not by the rent: see solved.subsidy_needed, "
      "solved.minimal_own_funds and solved.maximum_land_cost",
      "équilibrer par subvention, fonds propres ou foncier, non par le loyer : voir "
      "solved.subsidy_needed, solved.minimal_own_funds et solved.maximum_land_cost"}},
    {"A109",
     {"lower loans[].prefinancing.draws[].amount until the draws fit in the loan, or raise it: "
      "loans[].share, or loans[].amount in place of loans[].balance",
      "réduire loans[].prefinancing.draws[].amount jusqu'au montant du prêt, ou l'augmenter : "
      "loans[].share, ou loans[].amount à la place de loans[].balance"}},
    {"A201",
     {"lower loans[].progression or shorten loans[].term until instalments cover their interest; "
      "else say in loans[].negative_amortisation what the contract provides",
      "réduire loans[].progression ou loans[].term jusqu'à couvrir les intérêts ; sinon dire dans "
      "loans[].negative_amortisation ce que prévoit le contrat"}},
    {"A202",
     {"give loans[].progression: 0 %, which is what is counted, or loans[].revision: double if the "
      "contract has no such floor",
      "donner loans[].progression: 0 %, comme c'est compté, ou loans[].revision: double si le "
      "contrat n'a pas ce plancher"}},
    {"A204",
     {"give loans[].deferral.kind: free and, in loans[].deferral.periods, the number of "
      "instalments of those years, 0 if the contract has no deferral",
      "donner loans[].deferral.kind: free et, dans loans[].deferral.periods, le nombre d'échéances "
      "de ces années, 0 si le contrat n'a pas de différé"}},
    {"A205",
     {"hold tranches[].rent.margin against the local scale of margins and correct it; if the sum "
      "is the right one, keep it",
      "confronter tranches[].rent.margin au barème local des majorations et le corriger ; si la "
      "somme est la bonne, la garder"}},
    {"A206",
     {"give operating.gla.per_dwelling or operating.gla.amount from the offer of the operator of "
      "the GLA; 0 if the landlord bears none of it",
      "donner operating.gla.per_dwelling ou operating.gla.amount d'après le devis de l'opérateur "
      "de GLA ; 0 si le bailleur n'en supporte rien"}},
    {"A207",
     {"check that operating.gla.per_dwelling is the cost of a year and of one dwelling, and that "
      "an agreement bears it out: it is counted as given",
      "vérifier que operating.gla.per_dwelling est le coût d'un an et d'un logement, et qu'une "
      "convention le justifie : il est compté tel quel"}},
    {"A208",
     {"once the law is known, set tfpb.exemption.extended in parameters, or "
      "tfpb.exemption.extended_criteria where operation.environmental_criteria holds",
      "une fois la loi connue, poser dans parameters tfpb.exemption.extended, ou "
      "tfpb.exemption.extended_criteria si operation.environmental_criteria est vrai"}},
    {"A209",
     {"raise regulated loans or public grants above that share, and check loans[].product and "
      "grants[].origin, which say what counts; else count on the tax",
      "porter prêts réglementés et aides publiques au-delà de cette part, et vérifier "
      "loans[].product et grants[].origin, qui disent ce qui compte ; sinon prévoir la taxe"}},
    {"A210",
     {"give tranches[].sub_letting.lasting: true and tranches[].sub_letting.risk_borne: true if "
      "the agreement with the operator provides both; else let directly",
      "donner tranches[].sub_letting.lasting: true et tranches[].sub_letting.risk_borne: true si "
      "la convention avec l'opérateur prévoit les deux ; sinon louer en direct"}},
    {"A211",
     {"remove tranches[].rent.annex_per_month, or have the annex rent confirmed by the service "
      "that grants the aid",
      "enlever tranches[].rent.annex_per_month, ou faire confirmer le loyer d'annexe par le "
      "service instructeur de l'aide"}},
    {"A212",
     {"give the help there is: tranches[].product, a grant of grants[].origin: anru, or "
      "operation.anah_works of an approved body; else keep the tax, due at once",
      "donner l'aide obtenue : tranches[].product, une subvention en grants[].origin: anru, ou "
      "operation.anah_works d'un organisme agréé ; sinon garder la taxe, due aussitôt"}},
    {"A213",
     {"correct tranches[].product, or count the tax of that tranche in operating.other, negative, "
      "with operating.other.last_year at the end of the exemption",
      "corriger tranches[].product, ou compter la taxe de cette tranche dans operating.other, en "
      "négatif, avec operating.other.last_year à la fin de l'exonération"}},
    {"A214",
     {"correct loans[].first_due_date, loans[].periodicity or operation.letting_date; without "
      "loans[].first_due_date the instalment ends the first period",
      "corriger loans[].first_due_date, loans[].periodicity ou operation.letting_date ; sans "
      "loans[].first_due_date l'échéance clôt la première période"}},
    {"A215",
     {"remove horizon, for the account to end with the lease or usufruct, or correct "
      "operation.tenure_years",
      "enlever horizon, pour que le compte s'arrête avec le bail ou l'usufruit, ou corriger "
      "operation.tenure_years"}},
    {"A216",
     {"lower operating.redevance or, where it is transparent, the owner's outlays; else check "
      "tranches[].living_area, tranches[].product and the zone",
      "baisser operating.redevance ou, si elle est transparente, les charges du propriétaire ; "
      "sinon vérifier tranches[].living_area, tranches[].product et la zone"}},
    {"A217",
     {"lengthen horizon or leave it out, or shorten loans[].term to end with the account; of a "
      "lease or usufruct check operation.tenure_years",
      "allonger horizon ou l'enlever, ou réduire loans[].term pour finir avec le compte ; pour un "
      "bail ou un usufruit vérifier operation.tenure_years"}},
    {"A219",
     {"correct the years of operating.vacancy.share_by_year, or operating.vacancy.first_year, "
      "operating.vacancy.last_year or horizon for the line to run then",
      "corriger les années de operating.vacancy.share_by_year, ou operating.vacancy.first_year, "
      "operating.vacancy.last_year ou horizon pour que la ligne coure alors"}},
    {"A220",
     {"name in grants[].base a chapter that has cost lines, or give the lines of that chapter by "
      "costs[].chapter",
      "nommer dans grants[].base un chapitre qui a des lignes de coût, ou donner les lignes de ce "
      "chapitre par costs[].chapter"}},
    {"A301",
     {"give costs[].chapter and costs[].amount of each cost line to have shares and figures per "
      "dwelling stand on the cost",
      "donner costs[].chapter et costs[].amount de chaque ligne de coût pour rapporter parts et "
      "montants par logement au prix de revient"}},
    {"A302",
     {"give the date that is named (operation.decision_date, operation.order_date or "
      "operation.letting_date): margins, VAT or rents stand on it",
      "donner la date nommée (operation.decision_date, operation.order_date ou "
      "operation.letting_date) : marges, TVA ou loyers en dépendent"}},
    {"A304",
     {"give tranches[].living_area of every tranche to share by surface utile, or "
      "tranches[].dwellings of every one to share by dwellings",
      "donner tranches[].living_area de chaque tranche pour répartir selon la surface utile, ou "
      "tranches[].dwellings de chacune selon les logements"}},
    {"A305",
     {"give livret_a.path, the Livret A by year, to have the loans revised; nothing to do if a "
      "Livret A that never moves is wanted",
      "donner livret_a.path, le Livret A par année, pour faire réviser les prêts ; rien à faire si "
      "un Livret A constant est voulu"}},
    {"A306",
     {"give grants[].origin of each grant (state, anru, local or other): the exemption then holds "
      "or falls by what counts",
      "donner grants[].origin de chaque subvention (state, anru, local ou other) : l'exonération "
      "tient ou tombe alors selon ce qui compte"}},
    {"A307",
     {"check in account[].property_tax what is due from that year on; give "
      "operating.property_tax.first_year if the tax begins in another",
      "vérifier dans account[].property_tax ce qui est dû dès cette année ; donner "
      "operating.property_tax.first_year si la taxe commence une autre année"}},
    {"A308",
     {"give tranches[].rent.household, tranches[].dwellings and operation.zone_123: the APL "
      "ceiling of that household then caps the rent",
      "donner tranches[].rent.household, tranches[].dwellings et operation.zone_123 : le plafond "
      "APL de ce ménage borne alors le loyer"}},
    {"A309",
     {"give tranches[].charges_per_m2 and tranches[].living_area to have the charges in the "
      "quittance",
      "donner tranches[].charges_per_m2 et tranches[].living_area pour que la quittance comprenne "
      "les charges"}},
    {"A310",
     {"read tranches[].structure_coefficient and tranches[].max_per_m2 of each; a case of one "
      "tranche alone has them for the whole",
      "lire tranches[].structure_coefficient et tranches[].max_per_m2 de chacune ; seul un cas "
      "d'une tranche les a pour l'ensemble"}},
    {"A311",
     {"give manager.redevance: fixed and operating.redevance to have the searches of what balances "
      "the operation; else nothing to do",
      "donner manager.redevance: fixed et operating.redevance pour faire chercher ce qui équilibre "
      "l'opération ; sinon rien à faire"}},
    {"A312",
     {"give in operating the amounts of that year, and rent_index.path and price_index.path from "
      "that year on, or correct operation.letting_date",
      "donner dans operating les montants de cette année, et rent_index.path et price_index.path "
      "dès cette année, ou corriger operation.letting_date"}},
    {"A313",
     {"if the land is bought at that price, raise loans[].amount of a loan of the Caisse des "
      "Dépôts in place of another source; else nothing to do",
      "si le foncier est acquis à ce prix, augmenter loans[].amount d'un prêt de la Caisse des "
      "Dépôts à la place d'une autre source ; sinon rien à faire"}},
    {"A314",
     {"close the plan by own_funds.closing: true or loans[].balance: true, or lower a source that "
      "is too much, then read the figures of solved anew",
      "boucler le plan par own_funds.closing: true ou loans[].balance: true, ou réduire une source "
      "en trop, puis relire les chiffres de solved"}},
    {"A315",
     {"name first in own_funds.replaces the loans that are not regulated, so that regulated ones "
      "stay; else keep the own funds found, with the tax due",
      "nommer d'abord dans own_funds.replaces les prêts non réglementés, pour garder les "
      "réglementés ; sinon retenir les fonds propres trouvés, taxe due"}},
    {"A316",
     {"give tranches[].product of each tranche: the exemption of what is bought then stands on it",
      "donner tranches[].product de chaque tranche : l'exonération de l'acquis en dépend alors"}},
    {"A348",
     {"remove operating.redevance, or give manager.redevance: fixed for it to be counted",
      "enlever operating.redevance, ou donner manager.redevance: fixed pour qu'elle soit comptée"}},
    {"A356",
     {"judge the operation by balance.verdict; give costs[].tranche, grants[].tranche and "
      "loans[].tranche, or share_key, where what is common is shared otherwise",
      "juger l'opération sur balance.verdict ; donner costs[].tranche, grants[].tranche et "
      "loans[].tranche, ou share_key, si le commun se répartit autrement"}},
    {"A368",
     {"have it confirmed which works may bear the lower rate, then give each line its rate in "
      "costs[].vat; check operation.qpv",
      "faire confirmer quels travaux relèvent du taux plus bas, puis donner à chaque ligne son "
      "taux dans costs[].vat ; vérifier operation.qpv"}},
    {"A369",
     {"check operation.tenure and operation.tenure_years; if the owner pays for the building it "
      "takes back, give that in operating.other.by_year, in the last year",
      "vérifier operation.tenure et operation.tenure_years ; si le propriétaire indemnise à la "
      "reprise, le donner dans operating.other.by_year, la dernière année"}},
    {"A371",
     {"give costs[].amount of that line without VAT and its rate in costs[].vat, in place of the "
      "word included",
      "donner costs[].amount de cette ligne hors TVA et son taux dans costs[].vat, à la place du "
      "mot included"}},
};

}  // namespace habitat::plai_balance
