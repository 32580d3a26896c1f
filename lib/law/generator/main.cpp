// SPDX-License-Identifier: Apache-2.0
// law-generator OUTDIR FILE.yaml...
// Turns files of dated parameters into the tables of law/parameters.hpp and .cpp, so that a program
// has nothing to find and nothing to parse. A file that leaves a doubt on a value stops the build.
#include <fmt/core.h>

#include <algorithm>
#include <fstream>

#include "law/generator/reader.hpp"

namespace habitat {
namespace {

bool write(const std::string& path, const std::string& text) {
  std::ofstream stream(path, std::ios::binary);
  stream << text << std::flush;
  if (!stream) fmt::print(stderr, "{}:1:1: the file cannot be written\n", path);
  return stream.good();
}

int generate(const std::string& folder, const std::vector<std::string>& files) {
  Contents contents;
  bool valid = true;
  for (const std::string& name : files) valid = read_parameters(name, contents) && valid;
  if (!valid || !sources_match(contents)) return 1;
  const auto by_path = [](const Named& a, const Named& b) { return a.path < b.path; };
  std::sort(contents.subjects.begin(), contents.subjects.end(), by_path);
  std::sort(contents.tables.begin(), contents.tables.end(), by_path);
  return write(fmt::format("{}/parameters.hpp", folder), declarations(contents)) &&
                 write(fmt::format("{}/parameters.cpp", folder), definitions(contents))
             ? 0
             : 1;
}

}  // namespace
}  // namespace habitat

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "usage: law-generator OUTDIR FILE.yaml...\n");
    return 2;
  }
  return habitat::generate(argv[1], {argv + 2, argv + argc});
}
