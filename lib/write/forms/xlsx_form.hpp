// SPDX-License-Identifier: Apache-2.0
// Workbooks of Excel.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form xlsx_form;

}  // namespace habitat
