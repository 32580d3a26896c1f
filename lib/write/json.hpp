// SPDX-License-Identifier: Apache-2.0
// One case as one JSON object: results nested by path, the units beside them, what was lacking,
// what was assumed, and the inputs as they were read.
#pragma once

#include "write/report.hpp"

namespace habitat {

/// One JSON object; with an indent over several lines, without on one.
std::string render_json(const Report& report, const Selection& only, int indent);

/// The elements of one list of a result as JSON, each by itself, on one line.
class JsonElements {
 public:
  /// `key`: the member of an element that is written whatever is selected.
  JsonElements(std::string_view list, std::string_view key, const Selection& only);
  ~JsonElements();
  /// The next one, and another in the place of one; empty where nothing of it is asked for.
  std::string add(const Slot& element);
  std::string replace(std::size_t rank, const Slot& element);
  /// The object of the case they are of, as what stands before and after them.
  std::pair<std::string, std::string> around(const Report& report);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace habitat
