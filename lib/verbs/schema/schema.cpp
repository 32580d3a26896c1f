// SPDX-License-Identifier: Apache-2.0
#include "verbs/schema/schema.hpp"

#include "messages/nearest.hpp"
#include "write/schema/case_schema.hpp"
#include "write/schema/result_schema.hpp"

namespace habitat::verbs {

int verb_schema(Session& session) {
  const auto& words = session.request.words;
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

}  // namespace habitat::verbs
