// SPDX-License-Identifier: Apache-2.0
// The page as HTML.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form html_form;

}  // namespace habitat
