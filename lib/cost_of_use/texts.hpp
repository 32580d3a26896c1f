// SPDX-License-Identifier: Apache-2.0
// The texts on which keys of the case rest, as the manual, the schema and a new case name them.
#pragma once

#include "numbers/text.hpp"

namespace habitat::cost_of_use::texts {

inline constexpr Text apl{"CCH D. 823-16 to D. 823-18, order of 27 September 2019",
                          "CCH, art. D. 823-16 à D. 823-18 ; arrêté du 27 septembre 2019"};
inline constexpr Text dependents{"CCH R. 823-4", "CCH, art. R. 823-4"};
inline constexpr Text students{"CCH R. 822-20; order of 27 September 2019, art. 6",
                               "CCH, art. R. 822-20 ; arrêté du 27 septembre 2019, art. 6"};
inline constexpr Text ceilings{"order of 29 July 1987, annex", "arrêté du 29 juillet 1987, annexe"};
inline constexpr Text rls{"CCH L. 442-2-1", "CCH, art. L. 442-2-1"};
inline constexpr Text effort{"CCH R. 441-3-1, order of 10 March 2011",
                             "CCH, art. R. 441-3-1 ; arrêté du 10 mars 2011"};
inline constexpr Text works{"CCH L. 442-3, R. 442-28, R. 442-29",
                            "CCH, art. L. 442-3, R. 442-28, R. 442-29"};

}  // namespace habitat::cost_of_use::texts
