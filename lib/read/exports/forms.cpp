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

bool is_estimated(std::string_view cell) { return folded(cell).starts_with("estime"); }

std::span<const Form* const> forms() {
  static constexpr const Form* table[] = {
      &enedis_index, &enedis_curve, &enedis_account_daily, &enedis_account_curve, &edf_daily,
      &edf_monthly,  &edf_curve,    &edf_index,            &grdf_daily,           &grdf_periods,
      &veolia_daily, &meteo_france, &synop,
  };
  return table;
}

}  // namespace habitat::exports
