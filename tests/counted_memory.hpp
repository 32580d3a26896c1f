// SPDX-License-Identifier: Apache-2.0
// Counts what a program holds of memory: how often it took some and has not given it back. It
// replaces the operators of the whole program: for one file of a program of its own.
#pragma once

#include <cstdlib>
#include <new>

inline int held = 0;

[[gnu::noinline]] void* operator new(std::size_t size) {
  ++held;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
  if (memory) --held;
  std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept {
  operator delete(memory);
}
