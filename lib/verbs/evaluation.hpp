// SPDX-License-Identifier: Apache-2.0
// One case from its text to its result: read with overrides, checked, computed. What a verb prints
// and what a test compares both come from here.
#pragma once

#include "read/list_file.hpp"
#include "read/reader.hpp"
#include "tool/tool.hpp"
#include "write/report.hpp"

namespace habitat {

struct Evaluation {
  Document document;
  Places places;
  std::vector<ListFile> lists;  ///< that stand in files of their own, and files of rows
  Faults faults;                ///< when there are any, nothing was computed
  Faults row_faults;  ///< of rows of files that the model reads: the rest was computed all the same
  std::unique_ptr<OneCase> calculation;
  bool computed = false;
  std::string logo = {};  ///< the picture that the case names, where somebody looks at its page

  /// As the case calls itself, or its file.
  std::string case_name() const;
  /// ok, partial when a figure is missing or rows had faults, error.
  std::string status() const;
  /// Dated data that were used, and, when asked, every default.
  std::vector<Assumption> assumptions(bool defaults) const;
};

/// Texts that override a case: "loans[0].rate=3 %" and the like, under the names that faults show.
using OverrideTexts = std::vector<Source>;

/// Reads, checks, and computes what is wanted when there is no fault; with null only reads and
/// checks. Rows of files are read by computing: a case that names some is computed in either case.
Evaluation evaluate(const Tool& tool, Source source, const OverrideTexts& overrides,
                    NumberKind kind, const Wants& wants = everything, const KnownLists& known = {},
                    const ListReading& reading = {});

/// The same for a document that was read already. Lists that `known` has of the same files, in the
/// same kind of number, are taken from there.
Evaluation evaluate(const Tool& tool, Document document, const OverrideTexts& overrides,
                    NumberKind kind, const Wants& wants = everything, const KnownLists& known = {},
                    const ListReading& reading = {});

/// All that a format is told of it; with the defaults that were used or without.
Report report_of(const Tool& tool, Evaluation& evaluation, const Program& program,
                 bool defaults = true);

/// What a result of it rests on.
Stamp stamp_of(const Tool& tool, Evaluation& evaluation, const Program& program);

/// A result with one element in each list: it shows every figure there can be.
std::unique_ptr<OneCase> result_shape(const Tool& tool, NumberKind kind = NumberKind::exact);

/// Generic paths of all figures a tool has, groups and tables included: "loans", "loans[].rate".
std::vector<std::string> figure_paths(OneCase& shape);
std::vector<std::string> figure_paths(const Tool& tool);

/// The fault of a path that names no figure.
Fault unknown_figure(const Tool& tool, const std::string& path, Place place = {});

}  // namespace habitat
