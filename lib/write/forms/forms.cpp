// SPDX-License-Identifier: Apache-2.0
#include "write/forms/forms.hpp"

#include <fmt/core.h>

#include "messages/plain_text.hpp"

namespace habitat {

std::span<const Form* const> forms() {
  static constexpr const Form* table[] = {
      &table_form, &json_form,     &ndjson_form, &csv_form,
      &tsv_form,   &markdown_form, &html_form,   &xlsx_form,
  };
  return table;
}

std::vector<std::string> form_names() {
  std::vector<std::string> names;
  for (const Form* form : forms()) names.emplace_back(form->name);
  return names;
}

const Form* form_named(std::string_view name) {
  for (const Form* form : forms())
    if (form->name == name) return form;
  return nullptr;
}

const Form* form_of_file(std::string_view file) {
  const std::string lower = in_lower_case(file);
  for (const Form* form : forms())
    if (lower.ends_with(fmt::format(".{}", form->extension))) return form;
  return nullptr;
}

}  // namespace habitat
