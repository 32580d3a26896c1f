// SPDX-License-Identifier: Apache-2.0
// A figure and what it rests on as a tree in text, for a terminal.
#pragma once

#include "verbs/explain/explainer.hpp"

namespace habitat {

std::string explanation_tree(const Explainer& explainer, const Explained& root,
                             const ExplanationStyle& style);

}  // namespace habitat
