// SPDX-License-Identifier: Apache-2.0
// Loops over years in `double`, made twice: for any processor, and for those that take four numbers
// at once. No sum is taken in another order and no product joins one, so that all give the same
// digits.
#pragma once

#include <type_traits>

namespace habitat {

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
/// Everything that the body calls and whose text is known becomes part of it.
template <class Body>
[[gnu::target_clones("avx2", "default"), gnu::flatten]] void run_wide(Body& body) {
  body();
}
#else
template <class Body>
void run_wide(Body& body) {
  body();
}
#endif

/// Runs `body()`, which goes over many numbers of this type.
template <class N, class Body>
void sweep(Body&& body) {
  if constexpr (std::is_same_v<N, double>)
    run_wide(body);
  else
    body();
}

}  // namespace habitat
