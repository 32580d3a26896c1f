// SPDX-License-Identifier: Apache-2.0
// How the verbs see a tool: a name, a question, and cases whose inputs and results are slots.
// Nothing above this line knows which tool it serves. A case has two faces: computed once, with all
// there is to say of it; or row after row, for its figures alone.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

#include "describe/case_header.hpp"
#include "describe/drawing.hpp"
#include "describe/finding.hpp"
#include "describe/remedy.hpp"

namespace habitat {

/// Takes the elements of a list of the result as they are found, in the place of the list.
class ElementTaker {
 public:
  virtual ~ElementTaker() = default;
  virtual void add(const Slot& element) = 0;
  /// What turned out to stand in the place of one that was added.
  virtual void replace(std::size_t rank, const Slot& element) = 0;
};

/// Whether a table or group of the result is wanted: what nobody asks for need not be computed.
/// Beside it, how it is computed, which changes nothing in what comes out.
struct Wants : std::function<bool(std::string_view name)> {
  using std::function<bool(std::string_view)>::function;
  int workers = 1;       ///< threads that may compute at once
  bool verdict = false;  ///< wanted whatever else is: --strict ends by it
  /// Who takes the elements of a list that may be very long; null: the result holds them.
  std::function<ElementTaker*(std::string_view list)> taker = [](std::string_view) {
    return nullptr;
  };
};
inline bool everything(std::string_view) { return true; }

/// The second face: the same case computed again and again, other inputs set in between.
class ManyRows {
 public:
  virtual ~ManyRows() = default;
  virtual Slot inputs() = 0;
  virtual void check(Faults& faults) = 0;
  /// The figures that `OneCase::compute` gives, without assumptions, alerts and notes; in the
  /// memory of the row before.
  virtual void compute() = 0;
  /// Stands in the same place for every row.
  virtual Slot results() = 0;
  virtual const Findings& findings() const = 0;
  /// Adds up in how many rows each warning was not told, by its code, since it was asked last.
  virtual void take_untold(std::map<std::string, std::int64_t>& rows_by_code) = 0;
};

/// One case, its computation and its result, in one kind of number.
class OneCase {
 public:
  virtual ~OneCase() = default;
  virtual CaseHeader& header() = 0;
  virtual Slot inputs() = 0;
  /// What does not fit together in the case: faults with the path of the input, places unknown.
  virtual void check(Faults& faults) = 0;
  /// What reading the case found: told first of all that computing finds.
  virtual void found_before(std::vector<Finding> findings) = 0;
  virtual void compute(const Wants& wants) = 0;
  virtual Slot results() = 0;
  virtual const Findings& findings() const = 0;
  /// Of what was computed, each beside a group of the result, for pages that can show them.
  virtual std::vector<Drawing> drawings() const { return {}; }
  /// The date of the rules: the case's, or the last date on which the dated data were checked.
  virtual Date as_of() const = 0;
  /// The case as it stands now, for many rows of which these figures are wanted.
  virtual std::unique_ptr<ManyRows> rows(const Wants& wants) const = 0;
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

/// What a tool says of itself.
struct ToolWords {
  std::string_view name = {};  ///< "plai-balance"
  Text question = {};
  std::string_view example = {};         ///< a case that ships with it
  std::string_view example_figure = {};  ///< one of its figures
  std::string_view example_input = {};   ///< one of its inputs, with a value
  std::string_view example_parameter =
      {};                         ///< dated data that it reads; empty: any one shows the form
  std::string_view starter = {};  ///< the example with the fewest keys that give a result
  std::span<const Example> examples = {};  ///< cases that ship with it, by name
  std::span<const Example> faulty = {};    ///< cases with one kind of fault, named after its code
  std::vector<FindingWords> (*alerts)() = nullptr;  ///< what its findings can say
  std::vector<Remedy> (*remedies)() = nullptr;      ///< what can be done about each
};

struct Tool : ToolWords {
  std::unique_ptr<OneCase> (*make)(NumberKind);
};

}  // namespace habitat
