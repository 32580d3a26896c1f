// SPDX-License-Identifier: Apache-2.0
// Which rule aids the works. Each has conditions of its own.
#pragma once

namespace habitat::densify {

enum class AidRegime {
  none,  ///< no works, no energy, or a condition that is not met
  maprimerenov,
  difficulty,           ///< of the Anah, by its decision, in the place of MaPrimeRénov'
  administrative_order  ///< Ma Prime Logement Décent
};

}  // namespace habitat::densify
