// SPDX-License-Identifier: Apache-2.0
// The texts that the rules of a renovation rest on.
#pragma once

#include "numbers/text.hpp"

namespace habitat::densify::texts {

inline constexpr Text vat{"CGI art. 278-0 bis A, 279-0 bis", "CGI art. 278-0 bis A, 279-0 bis"};
inline constexpr Text shares{"law 65-557, art. 10", "loi 65-557, art. 10"};
inline constexpr Text work_fund{"law 65-557, art. 14-2-1", "loi 65-557, art. 14-2-1"};
inline constexpr Text prime{"MaPrimeRénov' Copropriété, individual premium of the Anah",
                            "MaPrimeRénov' Copropriété, prime individuelle de l'Anah"};
inline constexpr Text primary_factor{"order of 2006-09-15, annex 3",
                                     "arrêté du 15/09/2006, annexe 3"};
inline constexpr Text dpe{"order of 2021-03-31 (DPE)", "arrêté du 31/03/2021 (DPE)"};
inline constexpr Text derogations{"C. urb. art. L152-6", "C. urb. art. L152-6"};
inline constexpr Text old_density{"C. urb. art. L123-1 as it stood before law 2014-366 (ALUR)",
                                  "C. urb. art. L123-1 avant la loi 2014-366 (ALUR)"};
inline constexpr Text planning_tax{"CGI art. 1635 quater B to quater N",
                                   "CGI art. 1635 quater B à quater N"};
inline constexpr Text archaeology{"C. patr. art. L524-2, CGI (preventive archaeology)",
                                  "C. patr. art. L524-2, CGI (archéologie préventive)"};
inline constexpr Text capital_gain{"CGI art. 150 U II, 150 VC, 200 B",
                                   "CGI art. 150 U II, 150 VC, 200 B"};
inline constexpr Text levies{"social levies on real-estate gains", "prélèvements sociaux sur les plus-values"};
inline constexpr Text proceeds{"law 65-557, art. 16-1", "loi 65-557, art. 16-1"};
inline constexpr Text notary{"C. com., fees of notaries (LEGIARTI000041684448)",
                             "C. com., tarif des notaires (LEGIARTI000041684448)"};
inline constexpr Text votes{"law 65-557, art. 22 to 26-1, 35", "loi 65-557, art. 22 à 26-1, 35"};

}  // namespace habitat::densify::texts
