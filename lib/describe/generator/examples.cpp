// SPDX-License-Identifier: Apache-2.0
// examples-generator OUT.cpp NAMESPACE FUNCTION FILE.yaml...
// Turns cases into a function that gives them by name, so that a program has nothing to find when
// it runs: `std::span<const Example> habitat::NAMESPACE::FUNCTION()`.
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

// One literal a line; "??" could begin a trigraph.
std::string literal(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '\n') {
      quoted += "\\n\"\n     \"";
      continue;
    }
    if (c == '"' || c == '\\' || c == '?') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string stem(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

int generate(const std::string& out, const std::string& room, const std::string& function,
             const std::vector<std::string>& files) {
  std::ostringstream source;
  source << "// SPDX-License-Identifier: Apache-2.0\n"
         << "// Cases, generated from their files: change those instead.\n"
         << "#include \"" << room << "/examples.hpp\"\n\n"
         << "namespace habitat::" << room << " {\n\n"
         << "std::span<const Example> " << function << "() {\n"
         << "  static constexpr Example all[] = {\n";
  for (const std::string& file : files) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream || text.str().find('\0') != std::string::npos) {
      std::cerr << file << ":1:1: the file cannot be read as text\n";
      return 1;
    }
    source << "    {" << literal(stem(file)) << ",\n     " << literal(text.str()) << "},\n";
  }
  source << "  };\n  return all;\n}\n\n}  // namespace habitat::" << room << "\n";
  std::ofstream stream(out, std::ios::binary);
  stream << source.str() << std::flush;
  if (!stream) std::cerr << out << ":1:1: the file cannot be written\n";
  return stream.good() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    std::cerr << "usage: examples-generator OUT.cpp NAMESPACE FUNCTION FILE.yaml...\n";
    return 2;
  }
  return generate(argv[1], argv[2], argv[3], {argv + 4, argv + argc});
}
