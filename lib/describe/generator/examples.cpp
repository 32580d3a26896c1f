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

bool read_text(const std::string& file, std::string& text) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream read;
  read << stream.rdbuf();
  text = read.str();
  if (stream && text.find('\0') == std::string::npos) return true;
  std::cerr << file << ":1:1: the file cannot be read as text\n";
  return false;
}

// The tables that a case names by "key: FILE.csv", beside it.
std::vector<std::string> tables_of(const std::string& text) {
  std::vector<std::string> names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto colon = line.find(": ");
    if (line.ends_with(".csv") && colon != line.npos && line.find(' ', colon + 2) == line.npos)
      names.push_back(line.substr(colon + 2));
  }
  return names;
}

int generate(const std::string& out, const std::string& room, const std::string& function,
             const std::vector<std::string>& files) {
  std::ostringstream head, source;
  head << "// SPDX-License-Identifier: Apache-2.0\n"
       << "// Cases, generated from their files: change those instead.\n"
       << "#include \"" << room << "/tool.hpp\"\n\n"
       << "namespace habitat::" << room << " {\n\n"
       << "std::span<const Example> " << function << "() {\n";
  source << "  static constexpr Example all[] = {\n";
  std::string tables;
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::string text;
    if (!read_text(files[i], text)) return 1;
    source << "    {" << literal(stem(files[i])) << ",\n     " << literal(text);
    const auto names = tables_of(text);
    if (!names.empty()) {
      const std::string variable = "tables_" + std::to_string(i);
      source << ",\n     " << variable;
      tables += "  static constexpr ExampleTable " + variable + "[] = {\n";
      for (const std::string& name : names) {
        const auto folder = files[i].substr(0, files[i].rfind('/') + 1);
        if (!read_text(folder + name, text)) return 1;
        tables += "    {" + literal(name) + ",\n     " + literal(text) + "},\n";
      }
      tables += "  };\n";
    }
    source << "},\n";
  }
  source << "  };\n  return all;\n}\n\n}  // namespace habitat::" << room << "\n";
  std::ofstream stream(out, std::ios::binary);
  stream << head.str() << tables << source.str() << std::flush;
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
