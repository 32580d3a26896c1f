// SPDX-License-Identifier: Apache-2.0
// Dated data as tables for people and as JSON for programs.
#pragma once

#include "law/parameter.hpp"
#include "verbs/session.hpp"

namespace habitat {
class JsonWriter;
}

namespace habitat::verbs {

using ParameterList = std::vector<const law::Parameter*>;

class ParamsText {
 public:
  /// In the format, the language and the width that the session asks for.
  ParamsText(const ParameterList& parameters, const Session& session)
      : parameters_(parameters), session_(session), style_(session.page()) {}

  /// A line for each, with the value in force at a date.
  std::string list(Date as_of) const;
  /// Every value of each, with its text; the one in force is marked.
  std::string whole(Date as_of) const;
  /// Those whose value is another at the second date.
  std::string differences(Date before, Date after) const;

 private:
  Language language() const { return session_.language; }
  std::string stamp() const;
  std::string date(Date on) const { return human_date(on, session_.language); }
  std::string written(const law::Parameter& parameter, const law::DatedValue* value) const;
  std::string as_json(Date as_of, bool all_values) const;
  void write_value(JsonWriter& json, const law::Parameter& parameter,
                   const law::DatedValue* value) const;

  const ParameterList& parameters_;
  const Session& session_;
  PageStyle style_;
};

}  // namespace habitat::verbs
