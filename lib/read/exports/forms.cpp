// SPDX-License-Identifier: Apache-2.0
#include "read/exports/forms.hpp"

#include <algorithm>

#include "messages/utf8.hpp"

namespace habitat::exports {

std::size_t Header::find(std::string_view name) const {
  const auto found = std::find(cells.begin(), cells.end(), name);
  return found == cells.end() ? npos : static_cast<std::size_t>(found - cells.begin());
}

std::size_t Header::find_beginning(std::string_view name) const {
  const auto found = std::find_if(cells.begin(), cells.end(),
                                  [&](const std::string& cell) { return cell.starts_with(name); });
  return found == cells.end() ? npos : static_cast<std::size_t>(found - cells.begin());
}

std::string_view Header::said(std::string_view name) const {
  const auto found = above.find(name);
  return found == above.end() ? std::string_view() : found->second;
}

bool is_estimated(std::string_view cell) { return folded(cell).find("estime") != std::string::npos; }

Use use_of(std::string_view cell, Amount scale, bool whole) {
  const auto point = cell.find('.');
  const bool thousands = whole && point != cell.npos && point > 0 && cell.size() == point + 4;
  if (thousands)
    return {0, {"a point before three digits: thousands, or decimals?",
                "un point devant trois chiffres : des milliers, ou des décimales ?"}};
  const auto amount = amount_of(cell, scale);
  if (!amount) return {0, no_number};
  if (*amount < 0) return {0, {"a use is not below zero", "une consommation n'est pas négative"}};
  return {*amount};
}

Text without_date(std::string_view value) {
  if (!amount_of(value, 1)) return {};
  return {"the row has a value and no date that is known", "la ligne a une valeur et aucune date connue"};
}

std::span<const Form* const> forms() {
  static constexpr const Form* table[] = {
      &enedis_index, &enedis_curve, &enedis_account_daily, &enedis_account_curve, &edf_daily,
      &edf_monthly,  &edf_curve,    &edf_index,            &grdf_daily,           &grdf_periods,
      &veolia_daily, &meteo_france, &synop,
  };
  return table;
}

}  // namespace habitat::exports
