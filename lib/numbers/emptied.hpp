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

}  // namespace habitat
