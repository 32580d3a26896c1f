// SPDX-License-Identifier: Apache-2.0
#include "write/json_members.hpp"

namespace habitat {

void write_missing(JsonWriter& json, const std::vector<Missing>& missing) {
  json.key("missing");
  json.begin_array();
  for (const Missing& figure : missing) {
    json.begin_object();
    json.member("figure", figure.figure);
    json.key("inputs");
    json.begin_array();
    for (const auto& input : figure.inputs) json.string(input);
    json.end_array();
    if (!figure.reason.empty()) json.member("reason", figure.reason.en);
    if (!figure.asked) {
      json.key("asked");
      json.flag(false);
    }
    json.end_object();
  }
  json.end_array();
}

void write_stamp(JsonWriter& json, const Stamp& stamp) {
  json.key("stamp");
  json.begin_object();
  json.member("tool", stamp.tool);
  json.member("version", stamp.program.version);
  json.key("data");
  json.begin_object();
  json.member("checked", to_text(stamp.program.checked));
  json.member("sha256", stamp.program.data);
  json.end_object();
  if (stamp.as_of != Date{}) json.member("as_of", to_text(stamp.as_of));
  if (!stamp.inputs.empty()) json.member("inputs_sha256", stamp.inputs);
  json.end_object();
}

}  // namespace habitat
