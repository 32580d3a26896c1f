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
inline constexpr Text votes{"law 65-557, art. 22 to 26-1, 35", "loi 65-557, art. 22 à 26-1, 35"};

}  // namespace habitat::densify::texts
