// SPDX-License-Identifier: Apache-2.0
// What a verb is asked to do, in plain values: whoever fills it in has read a command line or has
// not.
#pragma once

#include "verbs/shard.hpp"
#include "write/forms/forms.hpp"

namespace habitat::verbs {

/// A file, or standard output where it has no name.
struct Target {
  std::string file;
  const Form* form = &table_form;
  bool to_file() const { return !file.empty() && file != "-"; }
};

/// What standard output and standard error lead to, and what they can show.
struct Terminal {
  bool output = false, errors = false;  ///< whether that is a terminal
  bool colour_in_output = false, colour_in_errors = false;
  int width = 0;  ///< columns of the one on standard output; 0 when it is none
};

struct Request {
  std::string verb;
  std::vector<std::string> words;  ///< after the verb: cases, figures
  std::vector<std::string> set, only, report, output, keep;
  std::string as_of, format, csv_dialect, header, language, colour, precision, depth, diagnostics;
  std::string filter, map, period, kind, shard_asked;
  std::optional<Shard> shard;  ///< the part of the rows or files that is done
  std::vector<std::string> id;  ///< of meters
  bool keep_ids = false;
  std::string progress, jobs, on_error, max_failed;  ///< from the second on of batch
  bool strict = false, quiet = false, verbose = false, pager = false, no_pager = false;
  std::string example;
  bool minimal = false, full = false, list = false, force = false;
  bool short_help = false, full_help = false, version = false;
  std::vector<Target> targets;  ///< where to write, in what form: one at least
  Terminal terminal = {};
};

}  // namespace habitat::verbs
