// SPDX-License-Identifier: Apache-2.0
// Computing a saved result anew, from the inputs that it holds, and saying what differs.
#pragma once

#include "studies/evaluation.hpp"

namespace habitat {

struct Difference {
  std::string path;             ///< "results.account[3].cash_flow"; of a list the name of its file
  std::string saved, computed;  ///< as JSON writes them; empty where there is none
};

struct Verification {
  std::string case_name;
  Stamp now;
  std::vector<Difference> stamps;       ///< what the result rested on and no longer does
  std::vector<Difference> lists;        ///< files of the inputs that are not what they were
  std::vector<Difference> differences;  ///< in its figures
  int figures = 0;                      ///< set side by side
  bool same() const { return lists.empty() && differences.empty(); }
  Faults faults;  ///< when it is no result, or its inputs are refused now
};

/// `saved`: one result as `run -O json` wrote it; places are in `sources`. The date of the rules is
/// the one it was computed under.
Verification verify(const Tool& tool, const Node& saved, const std::vector<Source>& sources,
                    const Program& program);

}  // namespace habitat
