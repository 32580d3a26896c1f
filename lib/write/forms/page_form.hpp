// SPDX-License-Identifier: Apache-2.0
// The page, as text and as Markdown.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form table_form, markdown_form;

}  // namespace habitat
