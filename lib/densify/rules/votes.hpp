// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "densify/case/case.hpp"
#include "densify/result/vote.hpp"
#include "densify/rules/owners.hpp"

namespace habitat::densify {

/// An owner as the meeting counts him: one member, his shares of the general key.
struct Voter {
  std::string owner;
  std::int64_t shares = 0;
};

template <Number N>
std::vector<Voter> voters_of(const Owners<N>&) {
  return {};
}

template <Number N>
void fill_votes(const Case<N>&, const std::vector<Voter>&, std::vector<VoteFigures>&, Findings&) {}

}  // namespace habitat::densify
