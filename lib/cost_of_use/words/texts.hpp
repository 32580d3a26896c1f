// SPDX-License-Identifier: Apache-2.0
// The texts on which keys of the case rest, as the manual, the schema and a new case name them.
#pragma once

#include "numbers/text.hpp"

namespace habitat::cost_of_use::texts {

inline constexpr Text apl{"CCH D. 823-16 to D. 823-18, order of 27 September 2019",
                          "CCH, art. D. 823-16 à D. 823-18 ; arrêté du 27 septembre 2019"};
inline constexpr Text furnished{"CCH D. 842-2, by D. 823-18", "CCH, art. D. 842-2, par D. 823-18"};
inline constexpr Text energy_cheque{"law of finance for 2025, art. 173; decree 2025-735",
                                    "loi de finances pour 2025, art. 173 ; décret 2025-735"};
inline constexpr Text incomes{"public programs and pages, no text of law seen",
                              "programmes et pages publics, aucun texte de loi vu"};
inline constexpr Text raised_rsa{"RSA, raised: public pages of April 2025",
                                 "RSA majoré : pages publiques d'avril 2025"};
inline constexpr Text what_is_left{
    "CCH L. 441-1, order of 10 March 2011; TA Paris 17178766, 1819580, TA Montreuil 1810718",
    "CCH, art. L. 441-1, arrêté du 10 mars 2011 ; TA Paris 17178766, 1819580, TA Montreuil "
    "1810718"};
inline constexpr Text dependents{"CCH R. 823-4", "CCH, art. R. 823-4"};
inline constexpr Text students{"CCH R. 822-20; order of 27 September 2019, art. 6",
                               "CCH, art. R. 822-20 ; arrêté du 27 septembre 2019, art. 6"};
inline constexpr Text ceilings{"order of 29 July 1987, annex", "arrêté du 29 juillet 1987, annexe"};
inline constexpr Text rls{"CCH L. 442-2-1", "CCH, art. L. 442-2-1"};
inline constexpr Text effort{"CCH R. 441-3-1, order of 10 March 2011",
                             "CCH, art. R. 441-3-1 ; arrêté du 10 mars 2011"};
inline constexpr Text works{"CCH L. 442-3, R. 442-28, R. 442-29",
                            "CCH, art. L. 442-3, R. 442-28, R. 442-29"};
inline constexpr Text discount{"France Stratégie, committee of experts, 2021",
                               "France Stratégie, comité d'experts, 2021"};
inline constexpr Text scope{"MIQCP, Ouvrages publics et coût global, 2006; ISO 15686-5",
                            "MIQCP, Ouvrages publics et coût global, 2006 ; ISO 15686-5"};
inline constexpr Text residual{"Regulation (EU) 244/2012", "règlement (UE) 244/2012"};
inline constexpr Text measures{"NIST Handbook 135", "NIST Handbook 135"};

}  // namespace habitat::cost_of_use::texts
