// SPDX-License-Identifier: Apache-2.0
// How far a value can be trusted that the case does not give, in words.
#pragma once

#include "describe/finding.hpp"

namespace habitat {

/// Of dated data their confidence, unless the case sets them itself; or that it is a default.
inline Text standing_of(const Assumption& assumption) {
  if (assumption.origin == "parameters") return {"set by the case", "posé par le cas"};
  if (assumption.origin == "default") return {"default", "par défaut"};
  return assumption.confidence_words;
}

}  // namespace habitat
