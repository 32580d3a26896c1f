// SPDX-License-Identifier: Apache-2.0
// What was computed anew as text for people and as JSON for programs.
#pragma once

#include "verbs/session.hpp"
#include "verbs/verify/verification.hpp"
#include "write/json_writer.hpp"

namespace habitat::verbs {

class VerifyText {
 public:
  /// In the format, the language and the width that the session asks for.
  explicit VerifyText(const Session& session);
  /// Adds a result under the name of where it stands, such as "results.ndjson:3".
  void add(const Verification& found, const std::string& name);
  /// All of it; empty where nothing was added to a text.
  std::string take();

 private:
  Language language() const { return session_.language; }
  void add_words(const Verification& found, const std::string& name);
  void add_json(const Verification& found, const std::string& name);
  std::string stamp_words(const Difference& of) const;

  const Session& session_;
  std::string text_;
  JsonWriter json_{2};
};

}  // namespace habitat::verbs
