// SPDX-License-Identifier: Apache-2.0
#include "cli/main.hpp"
#include "plai_balance/tool.hpp"

int main(int argc, char** argv) {
  return habitat::cli::main(habitat::plai_balance::tool(), argc, argv);
}
