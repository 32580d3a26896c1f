// SPDX-License-Identifier: Apache-2.0
// What to write in place of a number that is not read as it stands. A remedy never changes an
// amount unseen: where a text may mean two numbers, both are named.
#pragma once

#include "describe/field.hpp"
#include "messages/fault.hpp"
#include "numbers/written.hpp"
#include "numbers/written_number.hpp"

namespace habitat {

/// "2.6 %" where one writing is meant; else a sentence with both.
struct Remedy {
  std::string write;
  Message choose;
};

/// Of a number in groups or with a decimal comma, and the unit that was given with it.
Remedy remedy_for(const Readings& readings, const std::string& unit, const Field& field);

/// Of a ratio without its sign, a percentage or a fraction: what is in the bounds.
Message sign_remedy(const Written& number, const Field& field);

}  // namespace habitat
