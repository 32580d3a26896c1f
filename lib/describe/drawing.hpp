// SPDX-License-Identifier: Apache-2.0
// A drawing that a model makes of what it computes, to scale, beside a group of figures: boxes and
// lines in metres, each with what it stands for. A format decides how that looks. Coordinates are
// `double`: a drawing is looked at, nothing is computed from it.
#pragma once

#include <vector>

#include "numbers/text.hpp"

namespace habitat {

/// What a shape stands for.
enum class Drawn {
  ground,    ///< what things stand on
  standing,  ///< what is there
  added,     ///< what comes to it
  limit      ///< how far it may go
};

/// From its lower left corner, in metres to the right and upwards.
struct DrawnBox {
  Drawn role = Drawn::standing;
  double left = 0, bottom = 0, width = 0, height = 0;
  Message label = {};  ///< beside the drawing; empty where another box of its kind says it
};

struct DrawnLine {
  Drawn role = Drawn::ground;
  double left = 0, right = 0, height = 0;
  Message mark = {};   ///< at its end, short: "25 m"
  Message label = {};  ///< beside the drawing
};

/// One way to look at it, in one scale. What comes later lies over what comes before.
struct DrawnView {
  Message title;
  std::vector<DrawnBox> boxes = {};
  std::vector<DrawnLine> lines = {};
};

struct Drawing {
  std::string group;  ///< of the result, that it stands beside: "rights"
  Message title;
  std::vector<DrawnView> views = {};    ///< side by side
  std::vector<Message> sentences = {};  ///< below
};

}  // namespace habitat
