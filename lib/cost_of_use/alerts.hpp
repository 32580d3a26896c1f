// SPDX-License-Identifier: Apache-2.0
// What has to be told of a household and its dwelling: one table of codes, words in both languages.
#pragma once

#include <span>

#include "describe/finding.hpp"

namespace habitat::cost_of_use {

enum class AlertCode {
  income_approximated,  // to check
  aid_not_revised,
  applicants_approximated,
  rent_too_low,
  ages_unknown,  // notes
  persons_assumed,
  student,
  item_unknown,
  applicants_ages,
  no_ceiling,
  unused
};

/// In the order of the codes.
std::span<const FindingWords> alert_table();

[[gnu::cold]] void alert(Findings& findings, AlertCode code,
                         std::initializer_list<std::string_view> arguments = {},
                         std::string_view path = {});

}  // namespace habitat::cost_of_use
