// SPDX-License-Identifier: Apache-2.0
// schema: what a case may hold, for editors; what a result holds, for programs.
#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "formats/schema.hpp"

namespace habitat::cli {

int verb_schema(Session& session) {
  const auto& words = session.options.words;
  const std::string of = words.empty() ? "case" : words.front();
  if (words.size() > 1 || (of != "case" && of != "result")) {
    const std::vector<std::string> known{"case", "result"};
    session.tell({{Code::word_expected, {}, "", {"schema", listed(known), nearest(of, known)}}},
                 {});
    return session.code;
  }
  const Tool& tool = session.tool;
  if (of == "result")
    return session.print(
        result_schema(session.stamp(), session.shape().results(), session.language));
  const auto empty = tool.make(NumberKind::fast);
  return session.print(case_schema(session.stamp(), empty->inputs(), session.language));
}

}  // namespace habitat::cli
