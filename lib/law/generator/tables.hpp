// SPDX-License-Identifier: Apache-2.0
// What was read of the dated parameters, and the C++ tables written from it: constants only, so
// that no program spends time on them when it starts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "describe/date.hpp"

namespace habitat {

struct Value {
  Date from;
  std::string value;  ///< exact decimal text, trimmed; a ratio is a fraction; empty: not known
  std::string confidence, source;  ///< in English
};

struct Named {
  std::string path, identifier;  ///< "loan.margin.plai", loan_margin_plai
};

struct Subject : Named {
  std::string unit, en, fr;
  Date checked;
  std::vector<Value> values;
};

/// A table of the files: parameters that are read by column as well as each by its name.
struct Table : Named {
  std::string en;
  std::vector<std::string> columns;  ///< identifiers
};

struct Contents {
  std::vector<Subject> subjects;
  std::vector<Table> tables;
  std::map<std::string, std::string, std::less<>> sources;  ///< in English, in French
  const Named* find(const std::string& identifier) const;
};

/// The text of law/parameters.hpp; all is sorted by path.
std::string declarations(const Contents& contents);
/// The text of law/parameters.cpp.
std::string definitions(const Contents& contents);

}  // namespace habitat
