// SPDX-License-Identifier: Apache-2.0
// What a faulty operation is told, computed exactly.
#pragma once

#include "plai_balance/computed.hpp"

namespace habitat {

/// Its faults in order, each as path and code: "loans[0].rate E214". `text` is the case without its
/// first line.
inline std::vector<std::string> operation_faults(const std::string& text) {
  std::vector<std::string> all;
  for (const Fault& fault :
       evaluate(plai_balance::tool(), {"case.yaml", "schema: plai-balance/case/1\n" + text}, {},
                NumberKind::exact, everything)
           .faults)
    all.push_back(fault.path + " " + std::string(words_of(fault.code).number));
  return all;
}

}  // namespace habitat
