// SPDX-License-Identifier: Apache-2.0
// What the trade wants to be told: one table of codes, words in both languages.
#pragma once

#include <span>

#include "describe/finding.hpp"

namespace habitat::plai_balance {

enum class AlertCode {
  cdc_share,
  pls_share,
  funding_gap,
  guaranteed_twice,
  land_loan,
  rent_above_ceiling,
  overcompensation,  // controls broken
  below_interest,
  progression_overwritten,
  phb_deferral,  // to check
  margin_high,
  gla_missing,
  gla_high,
  exemption_uncertain,
  exemption_refused,
  sub_letting,
  paid_annexes,
  no_cost,
  date_missing,
  share_key_places,
  livret_a_held,
  exemption_by_grants,
  exemption_ends,
  apl_ceiling_unknown,
  charges_unknown,
  rent_by_tranche,
  transparent,
  usual_later,
  land_and_loans,
  searches_with_gap,
  own_funds_and_exemption  // notes
};

struct AlertWords {
  AlertCode code;
  FindingWords words;
};

std::span<const AlertWords> alert_table();

/// Tells it, unless it is a note and no notes are wanted. Every code is in the table.
[[gnu::cold]] void alert(Findings& findings, AlertCode code,
                         std::initializer_list<std::string_view> arguments = {},
                         std::string_view path = {});

}  // namespace habitat::plai_balance
