// SPDX-License-Identifier: Apache-2.0
// What a format is given to print of one case: its result as slots, and what the computation said.
// Every format carries the same facts.
#pragma once

#include <memory>

#include "describe/case_document.hpp"
#include "describe/document.hpp"
#include "describe/drawing.hpp"
#include "describe/finding.hpp"
#include "describe/list_file.hpp"
#include "describe/remedy.hpp"
#include "describe/stamp.hpp"
#include "write/figure.hpp"
#include "write/selection.hpp"

namespace habitat {

struct Report {
  Stamp stamp;
  std::string case_name;  ///< as the case calls itself, or its file
  std::string status;     ///< ok | partial | error
  Slot results = {};
  const Findings* findings = nullptr;
  const Node* inputs = nullptr;                  ///< the document as read, overrides included
  const std::vector<ListFile>* lists = nullptr;  ///< of the inputs, those that stand in files
  const Faults* faults = nullptr;                ///< of a case that could not be computed
  const Faults* row_faults = nullptr;            ///< of rows of its files, which others outlive
  const std::vector<Source>* sources = nullptr;  ///< where faults stand
  std::vector<Assumption> assumptions;           ///< dated data and defaults that were used
  std::vector<Drawing> drawings = {};            ///< beside its groups, for forms that show them
  const CaseDocument* document = nullptr;        ///< for whom it is
  std::string_view logo = {};                    ///< its picture
  std::vector<Remedy> remedies = {};             ///< of alerts, by number
};

}  // namespace habitat
