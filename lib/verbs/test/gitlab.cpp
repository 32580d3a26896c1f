// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/gitlab.hpp"

#include "messages/said.hpp"
#include "verbs/test/failure.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {

std::string render_gitlab(const TestRun& run, Language language) {
  JsonWriter json(2);
  json.begin_array();
  for (const Failure& failure : failures_of(run)) {
    json.begin_object();
    json.member("description", say(language, {"{}; {}", "{} ; {}"}, failure.title(language),
                                   failure.message(language)));
    json.member("check_name", failure.check());
    json.member("fingerprint", failure.fingerprint);
    json.member("severity", failure.comparison ? "major" : "critical");
    json.key("location");
    json.begin_object();
    json.member("path", failure.file);
    json.key("lines");
    json.begin_object();
    // A line is required; what speaks of the file as a whole stands on the first.
    json.number_member("begin", std::to_string(std::max(1, failure.place.line)));
    json.end_object();
    json.end_object();
    write_stamp(json, run.stamp);
    json.end_object();
  }
  json.end_array();
  return json.take() + "\n";
}

}  // namespace habitat
