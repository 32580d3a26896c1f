// SPDX-License-Identifier: Apache-2.0
// How the verbs see a tool: a name, a question, and calculations whose inputs and results are
// slots. Nothing above this line knows which tool it serves.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

#include "describe/case_header.hpp"
#include "describe/finding.hpp"

namespace habitat {

/// Whether a table or group of the result is wanted: what nobody asks for need not be computed.
using Wants = std::function<bool(std::string_view name)>;
inline bool everything(std::string_view) { return true; }

/// One case, its computation and its result, in one kind of number.
class Calculation {
 public:
  virtual ~Calculation() = default;
  virtual CaseHeader& header() = 0;
  virtual Slot inputs() = 0;
  /// What does not fit together in the case: faults with the path of the input, places unknown.
  virtual void check(Faults& faults) = 0;
  virtual void compute(const Wants& wants) = 0;
  /// Many computations of this case, one after the other, whose figures alone are wanted.
  virtual void plan_rows(const Wants& wants) = 0;
  /// One of them: what `compute` gives, without assumptions, alerts and notes, in the memory of the
  /// one before.
  virtual void compute_row() = 0;
  virtual Slot results() = 0;
  virtual const Findings& findings() const = 0;
  /// Adds up in how many rows each warning was not told, by its code, since it was asked last.
  virtual void take_untold(std::map<std::string, std::int64_t>& rows_by_code) = 0;
  /// The date of the rules: the case's, or the last date on which the dated data were checked.
  virtual Date as_of() const = 0;
};

enum class NumberKind { exact, fast, traced };

/// A list of an example that stands in a file of its own.
struct ExampleTable {
  std::string_view file;  ///< as the case names it
  std::string_view text;
};

/// A case that is part of the program, so that there is nothing to find when it runs.
struct Example {
  std::string_view name;  ///< of its file, without the ending
  std::string_view text;
  std::span<const ExampleTable> tables = {};
};

struct Tool {
  std::string_view name;  ///< "plai-balance"
  Text question;
  std::string_view example;         ///< a case that ships with it
  std::string_view example_figure;  ///< one of its figures
  std::string_view example_input;   ///< one of its inputs, with a value
  std::unique_ptr<Calculation> (*make)(NumberKind);
  std::span<const Example> examples;      ///< cases that ship with it, by name
  std::string_view starter;               ///< the example with the fewest keys that give a result
  std::span<const Example> faulty;        ///< cases with one kind of fault, named after its code
  std::vector<FindingWords> (*alerts)();  ///< what its findings can say
};

}  // namespace habitat
