// SPDX-License-Identifier: Apache-2.0
// Counts how often a program takes memory. It replaces the operators of the whole program: for one
// file of a program of its own.
#pragma once

#include <cstdlib>
#include <new>

inline int taken = 0;

[[gnu::noinline]] void* operator new(std::size_t size) {
  ++taken;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
