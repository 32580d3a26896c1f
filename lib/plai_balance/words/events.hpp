// SPDX-License-Identifier: Apache-2.0
// What happens in a year of an account, in words.
#pragma once

#include "messages/nearest.hpp"
#include "messages/said.hpp"

namespace habitat::plai_balance::events {

inline constexpr Text letting{"letting", "mise en location"};
inline constexpr Text trough{"trough of the treasury", "creux de trésorerie"};
inline constexpr Text tax_begins{"TFPB due from this year on", "TFPB due dès cette année"};

inline Message last_instalments(const std::vector<std::string>& loans) {
  return message({"last instalment: {}", "dernière échéance : {}"}, listed(loans));
}

/// Those of one year.
inline Message together(const std::vector<Message>& all) {
  Message words = all.front();
  for (std::size_t i = 1; i < all.size(); ++i)
    words = message({"{}; {}", "{} ; {}"}, words, all[i]);
  return words;
}

}  // namespace habitat::plai_balance::events
