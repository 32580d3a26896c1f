// SPDX-License-Identifier: Apache-2.0
// Memory that serves again: a computation over many rows takes it once.
#pragma once

#include <utility>
#include <vector>

namespace habitat {

/// A vector with nothing in it, in the memory of an old one.
template <class T>
std::vector<T> emptied(std::vector<T>&& old) {
  old.clear();
  return std::move(old);
}

/// Makes a value what it was at first, lists in the memory that they have.
template <class T>
void start_again(T& value) {
  if constexpr (requires { value.restart(); })
    value.restart();
  else
    value = T();
}
template <class T>
void start_again(std::vector<T>& list) {
  list.clear();
}

}  // namespace habitat
