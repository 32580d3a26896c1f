// SPDX-License-Identifier: Apache-2.0
// The distribution keys that a case names: columns of its file of owners.
#pragma once

#include <set>

#include "densify/case/case.hpp"

namespace habitat::densify {

template <Number N>
std::set<std::string, std::less<>> keys_of(const Case<N>& input) {
  std::set<std::string, std::less<>> keys{input.aid.key, input.plan.contingency_key,
                                          input.plan.work_fund_key};
  if (input.sells_rights()) keys.insert(input.proceeds.key);
  for (const Work<N>& work : input.works) keys.insert(work.key);
  for (const Fee<N>& fee : input.fees) keys.insert(fee.key);
  // Owners vote with their general shares.
  if (input.votes.given()) keys.insert(std::string(general_key));
  return keys;
}

}  // namespace habitat::densify
