// SPDX-License-Identifier: Apache-2.0
// Reads files of dated parameters; every fault is told with its place, on the error stream.
#pragma once

#include <string>

#include "law/generator/tables.hpp"

namespace habitat {

/// Adds what a file holds. False when there was a fault; the others of the file are told as well.
bool read_parameters(const std::string& name, Contents& contents);

/// Whether every source is said in French too, and none that no value has; else tells, once all
/// files are read.
bool sources_match(const Contents& contents);

}  // namespace habitat
