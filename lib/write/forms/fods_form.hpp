// SPDX-License-Identifier: Apache-2.0
// Sheets of OpenDocument.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form fods_form;

}  // namespace habitat
