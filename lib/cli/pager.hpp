// SPDX-License-Identifier: Apache-2.0
// What is read on a terminal screen by screen: standard output goes through $PAGER, else less.
#pragma once

#include <cstdio>

#include "verbs/request.hpp"

namespace habitat::cli {

/// While it stands, standard output leads to the pager where one was asked for, or the verb prints
/// more than a screen; at its end it waits for the reader.
class Pager {
 public:
  explicit Pager(const verbs::Request& request);
  ~Pager();
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

 private:
  FILE* pipe_ = nullptr;
};

}  // namespace habitat::cli
