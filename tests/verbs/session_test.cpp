// SPDX-License-Identifier: Apache-2.0
#include "verbs/session.hpp"

#include "meters.hpp"

using namespace habitat;
using namespace habitat::verbs;

TEST_CASE("exit codes: the graver one stays, in whatever order they come") {
  const Request options{};
  const int by_gravity[] = {done,          verdict_negative, rows_failed,
                            wrong_command, input_refused,    cannot_read_or_write};
  for (const int one : by_gravity)
    for (const int other : by_gravity) {
      Session session{meters::tool, options, Language::en};
      session.raise(one);
      session.raise(other);
      const auto place = [&](int of) { return std::find(by_gravity, std::end(by_gravity), of); };
      CHECK(session.code == *std::max(place(one), place(other)));
    }
}

TEST_CASE("exit codes: rows of a file that failed, while the rest was computed") {
  const meters::Folder folder;
  Request options;
  options.diagnostics = "sarif";
  Session session{meters::tool, options, Language::en};
  const Evaluation one = folder.evaluated("meter,start\nA,never\n");
  session.tell(one.faults, one.document.sources);
  CHECK(session.code == done);
  session.tell_rows(one.row_faults, one.document.sources);
  CHECK(session.code == rows_failed);
  CHECK(session.gathered.size() == 1);
}
