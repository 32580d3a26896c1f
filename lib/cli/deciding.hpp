// SPDX-License-Identifier: Apache-2.0
// What decided a figure that no formula gives: the year that a search found, a yes or a no.
#pragma once

#include "formats/explanation.hpp"
#include "studies/evaluation.hpp"

namespace habitat::cli {

/// The figures and inputs by which a figure was found, after the generic paths of its field.
std::vector<ExplainedFigure> deciding(const ExplainedFigure& figure, Evaluation& evaluation,
                                      const OriginOf& origin_of);

}  // namespace habitat::cli
