// SPDX-License-Identifier: Apache-2.0
// Goes through the seeds of every fuzz target once, with any compiler: what broke a target one day
// is tried again each time the tests pass. scripts/fuzz.sh goes on searching.
//
// Usage: replay FOLDER_OF_SEEDS FOLDER_OF_FAULTY_CASES
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#define TARGETS(each) \
  each(reader) each(expectation) each(override) each(quantity) each(date) each(rows)
// The build gives each target a name of its own.
#define DECLARE(name) extern "C" int name##_target(const std::uint8_t* bytes, std::size_t size);
TARGETS(DECLARE)

namespace {

using Target = int (*)(const std::uint8_t*, std::size_t);

int replay(Target target, const std::filesystem::path& folder) {
  int seeds = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::printf("%s\n", entry.path().c_str());  // the last one shown is the one that broke
    std::fflush(stdout);
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    target(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    ++seeds;
  }
  return seeds;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  int seeds = replay(reader_target, argv[2]);
#define REPLAY(name) seeds += replay(name##_target, std::filesystem::path(argv[1]) / #name);
  TARGETS(REPLAY)
  std::printf("%d seeds\n", seeds);
  return seeds > 0 ? 0 : 1;
}
