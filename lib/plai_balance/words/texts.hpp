// SPDX-License-Identifier: Apache-2.0
// The texts on which keys of the case rest, as the manual, the schema and a new case name them; and
// on what a choice rests that stands in for a key.
#pragma once

#include "numbers/text.hpp"

namespace habitat::plai_balance::texts {

inline constexpr Text useful_area{"CCH R. 331-10, R. 353-16", "CCH, art. R. 331-10, R. 353-16"};
inline constexpr Text rent{"yearly rent notice, annex 8", "avis loyers annuel, annexe 8"};
inline constexpr Text zone_rent{"yearly rent notice, annex 1", "avis loyers annuel, annexe 1"};
inline constexpr Text apl_ceiling{"CCH D. 823-16; order of 27 September 2019, art. 7",
                                  "CCH, art. D. 823-16 ; arrêté du 27 septembre 2019, art. 7"};
inline constexpr Text vat{"CGI 278 sexies, 278 sexies-0 A; in the CIBS since September 2026",
                          "CGI, art. 278 sexies, 278 sexies-0 A ; au CIBS depuis septembre 2026"};
inline constexpr Text tfpb{"CGI 1384 A, 1384 C", "CGI, art. 1384 A, 1384 C"};
inline constexpr Text tfpb_new{"CGI 1384 A", "CGI, art. 1384 A"};
inline constexpr Text tfpb_bought{"CGI 1384 C", "CGI, art. 1384 C"};
inline constexpr Text tfpb_anah{"CGI 1384 C, second paragraph (version older than 2016)",
                                "CGI, art. 1384 C, deuxième alinéa (version antérieure à 2016)"};
inline constexpr Text tfpb_lease{"CGI 1384 B; BOI-IF-TFB-10-110",
                                 "CGI, art. 1384 B ; BOI-IF-TFB-10-110"};
inline constexpr Text grants_local{"rules of regions and departments, each its own",
                                   "règlements des régions et départements, chacun le sien"};
inline constexpr Text tenure_years{"the years of the tenure", "la durée du droit"};
inline constexpr Text tfpb_grants{"CGI 1384 A, CCH R. 331-14 to 331-16",
                                  "CGI, art. 1384 A ; CCH, art. R. 331-14 à 331-16"};
inline constexpr Text vat_and_tfpb{"CGI 278 sexies, 1384 A, 1384 C",
                                   "CGI, art. 278 sexies, 1384 A, 1384 C"};
inline constexpr Text rls{"CCH L. 442-2-1", "CCH, art. L. 442-2-1"};
inline constexpr Text levies{"CCH L. 452-4, L. 452-4-1, L. 342-21; yearly orders",
                             "CCH, art. L. 452-4, L. 452-4-1, L. 342-21 ; arrêtés annuels"};
inline constexpr Text plai_adapte{
    "ministry page of 2021, regional page on the call of 2017: practice, not a text of law",
    "page du ministère de 2021, page régionale sur l'appel de 2017 : pratique, non texte de loi"};
inline constexpr Text taxe_amenagement{"training slides of the ministry, 2014",
                                       "diapositives de formation du ministère, 2014"};
inline constexpr Text place_aid{"page of the DRIHL: the aid goes to the manager",
                                "page de la DRIHL : l'aide va au gestionnaire"};
inline constexpr Text longest_loan{"the last year of the longest loan",
                                   "la dernière année du prêt le plus long"};
inline constexpr Text by_letting_date{"by the letting date", "selon la mise en location"};
inline constexpr Text contract_livret_a{"the Livret A of the contracts",
                                        "le Livret A des contrats"};
inline constexpr Text sieg{"control sheet of the State's balance tool, whose detail was not seen",
                           "feuille de contrôle de l'outil d'équilibre de l'État, détail non vu"};

}  // namespace habitat::plai_balance::texts
