// SPDX-License-Identifier: Apache-2.0
// JSON: one object for each case, or one on a line.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form json_form, ndjson_form;

}  // namespace habitat
