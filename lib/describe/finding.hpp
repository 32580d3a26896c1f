// SPDX-License-Identifier: Apache-2.0
// What a computation has to say besides its figures: alerts of the trade, notes, what was lacking,
// and what it stood on that the case did not give.
#pragma once

#include <algorithm>
#include <cstdint>

#include "describe/date.hpp"
#include "describe/fault.hpp"
#include "describe/field.hpp"

namespace habitat {

enum class Severity {
  note,     ///< worth knowing
  warning,  ///< worth checking
  control   ///< a ceiling or a control of the trade is broken
};

/// What a code of findings means: its words, in which {0}, {1}... stand for what varies.
struct FindingWords {
  std::string_view number;  ///< "A204"
  Severity severity = Severity::note;
  Text message;
};

struct Finding {
  Severity severity = Severity::note;
  std::string code = {};
  Message message = {};
  std::string path = {};  ///< of the input it speaks of, when there is one
};

/// A finding among the results.
struct Alert {
  std::string code;
  Message message;
  static void describe(auto& self, auto&& is) {
    is(self.code, {.name = "code", .label = {"code", "code"}});
    is(self.message, {.name = "message", .label = {"message", "message"}});
  }
};

/// Adds what is not there yet: inputs that several figures lack are told once.
[[gnu::cold]] inline void add_once(std::vector<std::string>& all, std::string one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

/// A figure that could not be computed, and the inputs it lacks.
struct Missing {
  std::string figure;
  std::vector<std::string> inputs;
};

/// A value that was used and that the case does not give.
struct Assumption {
  std::string path, value, unit;
  std::string origin;  ///< "law", "default" or "parameters" (dated data that the case overrides)
  std::string confidence;  ///< of dated data
  std::string from;        ///< its date of effect
  Text source = {};
  Text label = {};
  Text confidence_words = {};  ///< the confidence as a person reads it
};

/// In how many rows a warning was not told, because rows want their figures alone.
struct Untold {
  const FindingWords* words = nullptr;
  std::int64_t rows = 0, last_row = 0;
};

struct Findings {
  std::vector<Finding> findings;
  std::vector<Missing> missing;
  std::vector<Assumption> assumptions;
  Faults refusals;       ///< the case asks to refuse what came out
  bool notes = true;     ///< whether notes are wanted: many rows want their figures alone
  bool warnings = true;  ///< whether warnings and broken controls are wanted
  std::int64_t row = 0;  ///< of many, where they are not
  std::vector<Untold> untold = {};

  [[gnu::cold]] void add(Severity severity, std::string code, Message message,
                         std::string path = "") {
    findings.push_back({severity, std::move(code), std::move(message), std::move(path)});
  }
  [[gnu::cold]] void lacks(std::string figure, std::vector<std::string> inputs) {
    missing.push_back({std::move(figure), std::move(inputs)});
  }
  [[gnu::cold]] void count(const FindingWords& words) {
    auto found = std::find_if(untold.begin(), untold.end(),
                              [&](const Untold& one) { return one.words == &words; });
    if (found == untold.end()) found = untold.insert(untold.end(), {&words, 0, row - 1});
    if (found->last_row != row) ++found->rows;
    found->last_row = row;
  }
};

/// Tells what words say, {0}, {1}... being the arguments; numbers and dates among them are written
/// as in the tables of each language. A note is not told where no notes are wanted; a warning that
/// is not wanted is counted. Nothing is copied before it is told: rows of a batch, which want their
/// figures alone, pay for no words. The words stand in a table: they are known by their address.
void tell(Findings& findings, const FindingWords& words,
          std::initializer_list<std::string_view> arguments = {}, std::string_view path = {});

}  // namespace habitat
