// SPDX-License-Identifier: Apache-2.0
#include "cli/main.hpp"
#include "eco_coach/tool.hpp"

int main(int argc, char** argv) {
  return habitat::cli::main(habitat::eco_coach::tool(), argc, argv);
}
