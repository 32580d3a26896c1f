// SPDX-License-Identifier: Apache-2.0
// What stands beside a part of a batch, and whether parts are those of one run.
#pragma once

#include "describe/document.hpp"
#include "verbs/session.hpp"

namespace habitat::verbs {

/// A part with its manifest.
struct Part {
  std::string file;
  Document manifest = {};
  int number = 0, count = 0;
  std::string form = {};
  std::int64_t rows = 0, failed = 0, rows_in_all = 0;
  std::string sha256 = {};
};

/// Reads the manifest beside a file; a fault where it is none of a part.
std::optional<Part> read_part(const Tool& tool, const std::string& file, Faults& faults);

/// Puts them in their order. Faults where one is missing, there twice or of another run.
void order_parts(std::vector<Part>& parts, Faults& faults);

/// The manifest of the whole, as a single run would have written it.
std::string manifest_of_whole(const std::vector<Part>& parts, const std::string& file,
                              const std::string& sha256);

}  // namespace habitat::verbs
