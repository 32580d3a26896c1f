// SPDX-License-Identifier: Apache-2.0
// What decided a figure that no formula gives: the year that a search found, a yes or a no.
#pragma once

#include "verbs/evaluation.hpp"
#include "verbs/explain/explanation.hpp"

namespace habitat::verbs {

/// The figures and inputs by which a figure was found, after the generic paths of its field.
std::vector<ExplainedFigure> deciding(const ExplainedFigure& figure, Evaluation& evaluation,
                                      const OriginOf& origin_of);

}  // namespace habitat::verbs
