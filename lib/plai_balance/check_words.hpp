// SPDX-License-Identifier: Apache-2.0
// How the checks of a case name a place and tell what does not fit.
#pragma once

#include "describe/fault.hpp"

namespace habitat::plai_balance {

inline std::string at(std::string_view list, std::size_t i, std::string_view member = "") {
  std::string path = std::string(list) + "[" + std::to_string(i) + "]";
  return member.empty() ? path : path + "." + std::string(member);
}

inline void inconsistent(Faults& faults, std::string path, Text what, Text remedy = {}) {
  faults.push_back({Code::inconsistent,
                    {},
                    std::move(path),
                    {std::string(what.en), std::string(what.fr), std::string(remedy.en),
                     std::string(remedy.fr)}});
}

}  // namespace habitat::plai_balance
