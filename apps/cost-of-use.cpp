// SPDX-License-Identifier: Apache-2.0
#include "cli/main.hpp"
#include "cost_of_use/tool.hpp"

int main(int argc, char** argv) {
  return habitat::cli::main(habitat::cost_of_use::tool(), argc, argv);
}
