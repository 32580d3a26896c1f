// SPDX-License-Identifier: Apache-2.0
#include "cli/main.hpp"
#include "densify/tool.hpp"

int main(int argc, char** argv) { return habitat::cli::main(habitat::densify::tool(), argc, argv); }
