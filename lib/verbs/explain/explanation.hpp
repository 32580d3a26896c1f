// SPDX-License-Identifier: Apache-2.0
// How a figure was obtained: its formula in words, the figures it stands on, and so on down to the
// inputs, each with where it comes from. The tree is read off the tape of a traced run.
#pragma once

#include <functional>

#include "describe/finding.hpp"
#include "describe/stamp.hpp"
#include "numbers/traced.hpp"
#include "write/figure.hpp"

namespace habitat {

/// What is known of an input that a trace names.
struct InputOrigin {
  std::string path;    ///< "loans[0].rate", "livret_a"
  Field field = {};    ///< label and unit
  std::string origin;  ///< "operation.yaml:14", "default", "official, from 2026-02-01: ..."
};

struct ExplanationStyle {
  HumanStyle human = {};
  int depth = 3;
  bool colour = false;
  int width = 0;  ///< of the terminal; 0 when there is none
  int json_indent = 2;
  Stamp stamp = {};  ///< of the computation
};

/// The figure that is explained: how it is called, and what is said of it.
struct ExplainedFigure {
  std::string path;
  Value value;
  Field field = {};
  unsigned node = 0;
  bool counted = false;                        ///< a whole number such as a year, not an amount
  std::string origin = {};                     ///< of an input: where it comes from
  std::vector<ExplainedFigure> found_in = {};  ///< what decided a figure that was searched for
};

using OriginOf = std::function<InputOrigin(const std::string& name)>;

std::string render_explanation(const Tape& tape, const ExplainedFigure& figure,
                               const OriginOf& origin_of, const ExplanationStyle& style);

/// The same tree as one JSON object.
std::string explanation_json(const Tape& tape, const ExplainedFigure& figure,
                             const OriginOf& origin_of, const ExplanationStyle& style);

/// A figure without value, and why, as a JSON object.
std::string missing_json(const std::string& figure, const std::vector<Missing>& reasons,
                         int indent);

}  // namespace habitat
