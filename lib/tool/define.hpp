// SPDX-License-Identifier: Apache-2.0
// How a tool is put together: from what it says of itself and from its model, which it names in a
// struct of its own, the definition.
//
//   struct Definition {
//     template <class N> using Case = ...;    // with `header` and `parameters`
//     template <class N> using Result = ...;  // with `alerts`
//     static auto wanted(const Wants&);       // what the model is asked for
//     static std::vector<Drawing> drawings(const Case<N>&, const Result<N>&);  // where it has some
//   };
//
// Beside its case stand check_case(case, faults) and compute(case, law, findings, wanted), which
// gives the result. Each number type has a small file that includes tool/cases.hpp and instantiates
// `make_case<Definition, N>`; tool.cpp calls `define_tool<Definition>({words})`.
#pragma once

#include "numbers/decimal.hpp"
#include "numbers/traced.hpp"
#include "tool/tool.hpp"

namespace habitat {

/// An empty case in one number. Its text is in tool/cases.hpp.
template <class Definition, class N>
std::unique_ptr<OneCase> make_case();

template <class Definition>
Tool define_tool(const ToolWords& words) {
  return {words, [](NumberKind kind) {
            switch (kind) {
              case NumberKind::fast:
                return make_case<Definition, double>();
              case NumberKind::traced:
                return make_case<Definition, Traced>();
              case NumberKind::exact:
                break;
            }
            return make_case<Definition, Decimal>();
          }};
}

}  // namespace habitat
