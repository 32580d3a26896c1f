// SPDX-License-Identifier: Apache-2.0
// Computing a saved result anew, from the inputs that it holds, and saying what differs.
#pragma once

#include "verbs/evaluation.hpp"

namespace habitat {

struct Difference {
  std::string path;             ///< "results.account[3].cash_flow"
  std::string saved, computed;  ///< as JSON writes them; empty where there is none
};

/// A list of the inputs in a file that is not what it was; of what the result does not say empty.
struct ListDifference {
  std::string file;  ///< the one that was read now
  std::string saved_sha256, sha256;
  std::string saved_rows, rows;
};

struct Verification {
  std::string case_name;
  Stamp now;
  std::vector<Difference> stamps;       ///< what the result rested on and no longer does
  std::vector<ListDifference> lists;    ///< files of the inputs
  std::vector<Difference> differences;  ///< in its figures
  int figures = 0;                      ///< set side by side
  bool same() const { return lists.empty() && differences.empty(); }
  Faults faults;                     ///< when it is no result, or its inputs are refused now
  std::vector<Source> list_rows;     ///< that faults speak of, ranked behind the given sources
  Faults row_faults;                 ///< of rows of its files, which are told again
  std::vector<Source> sources = {};  ///< where those stand
};

/// `saved`: one result as `run -O json` wrote it; places are in `sources`. The date of the rules is
/// the one it was computed under.
Verification verify(const Tool& tool, const Node& saved, const std::vector<Source>& sources,
                    const Program& program);

}  // namespace habitat
