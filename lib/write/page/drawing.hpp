// SPDX-License-Identifier: Apache-2.0
// The drawing beside a group of figures as SVG: views side by side, under each the key of its
// shapes, and what is said of the whole. Shapes are told apart by dark, light, lines across and
// dashes, so that paper without colour shows them.
#pragma once

#include "describe/drawing.hpp"
#include "write/figure.hpp"
#include "write/markup.hpp"

namespace habitat {

/// What stands in a <figure>; empty where no view has anything to draw. `id` tells the drawings of
/// a document apart.
Markup render_drawing(const Drawing& drawing, const std::string& id, const HumanStyle& human);

}  // namespace habitat
