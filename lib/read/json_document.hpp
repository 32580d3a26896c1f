// SPDX-License-Identifier: Apache-2.0
// A saved result as a tree, as the reader of cases makes it, and some times quicker.
#pragma once

#include "describe/document.hpp"

namespace habitat {

/// Reads JSON. What is none, or is not to be read (keys twice, too deep, too large), is given to
/// the reader of cases: it takes any JSON, and says what is wrong.
Document read_json_document(Source source, Faults& faults);

}  // namespace habitat
