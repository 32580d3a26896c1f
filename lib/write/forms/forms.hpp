// SPDX-License-Identifier: Apache-2.0
// The forms there are, and finding one by its name or by the ending of a file.
#pragma once

#include "write/forms/csv_form.hpp"
#include "write/forms/xlsx_form.hpp"
#include "write/forms/html_form.hpp"
#include "write/forms/json_form.hpp"
#include "write/forms/page_form.hpp"

namespace habitat {

std::span<const Form* const> forms();
std::vector<std::string> form_names();
/// Null where there is none of that name.
const Form* form_named(std::string_view name);
/// By the ending of a file's name, in either case; null where no form has it.
const Form* form_of_file(std::string_view file);

}  // namespace habitat
