// SPDX-License-Identifier: Apache-2.0
// What a format is given to print of one case: its result as slots, and what the computation said.
// Every format carries the same facts.
#pragma once

#include "describe/finding.hpp"
#include "formats/document.hpp"
#include "formats/figure.hpp"
#include "formats/selection.hpp"

namespace habitat {

struct Report {
  std::string tool, version;
  std::string case_name;  ///< as the case calls itself, or its file
  std::string status;     ///< ok | partial | error
  Date as_of = {};
  Slot results = {};
  const Findings* findings = nullptr;
  const Node* inputs = nullptr;         ///< the document as read, overrides included
  const Faults* faults = nullptr;       ///< of a case that could not be computed
  std::vector<Assumption> assumptions;  ///< dated data and defaults that were used
};

class JsonWriter;

/// The member "missing": figures without value, each with the inputs that it lacks.
void write_missing(JsonWriter& json, const std::vector<Missing>& missing);

/// One JSON object; with an indent over several lines, without on one.
std::string render_json(const Report& report, const Selection& only, int indent);

struct PageStyle {
  HumanStyle human = {};
  bool colour = false;
  bool lines = false;  ///< box-drawing lines, for a terminal
  int width = 0;       ///< of the terminal; 0 when there is none
  bool verbose = false;
};

/// The page for people.
std::string render_page(const Report& report, const Selection& only, const PageStyle& style);

}  // namespace habitat
