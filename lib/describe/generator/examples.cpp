// SPDX-License-Identifier: Apache-2.0
// examples-generator OUT.cpp NAMESPACE FUNCTION FILE.yaml...
// Turns cases into a function that gives them by name, so that a program has nothing to find when
// it runs: `std::span<const Example> habitat::NAMESPACE::FUNCTION()`.
#include <fmt/core.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

// One literal a line; "??" could begin a trigraph. Files need not be UTF-8, a source is.
std::string literal(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '\n') {
      quoted += "\\n\"\n     \"";
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
      continue;
    }
    if (c == '"' || c == '\\' || c == '?') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

std::string stem(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

bool read_text(const std::string& file, std::string& text) {
  std::ifstream stream(file, std::ios::binary);
  text.assign(std::istreambuf_iterator<char>(stream), {});
  if (stream && text.find('\0') == std::string::npos) return true;
  fmt::print(stderr, "{}:1:1: the file cannot be read as text\n", file);
  return false;
}

// The tables that a case names by "key: FILE.csv" or "key: [FILE.csv, ...]", beside it.
std::vector<std::string> tables_of(const std::string& text) {
  std::vector<std::string> names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto colon = line.find(": ");
    if (colon == line.npos) continue;
    std::string value = line.substr(colon + 2);
    const bool list = value.starts_with('[') && value.ends_with(".csv]");
    if (list) value = value.substr(1, value.size() - 2);
    if (!list && (!value.ends_with(".csv") || value.find(' ') != value.npos)) continue;
    std::istringstream parts(value);
    for (std::string name; std::getline(parts >> std::ws, name, ',');) names.push_back(name);
  }
  return names;
}

int generate(const std::string& out, const std::string& room, const std::string& function,
             const std::vector<std::string>& files) {
  std::string tables, cases;
  const auto to_tables = std::back_inserter(tables), to_cases = std::back_inserter(cases);
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::string text;
    if (!read_text(files[i], text)) return 1;
    fmt::format_to(to_cases, "    {{{},\n     {}", literal(stem(files[i])), literal(text));
    const auto names = tables_of(text);
    if (!names.empty()) {
      fmt::format_to(to_cases, ",\n     tables_{}", i);
      fmt::format_to(to_tables, "  static constexpr ExampleTable tables_{}[] = {{\n", i);
      for (const std::string& name : names) {
        const auto folder = files[i].substr(0, files[i].rfind('/') + 1);
        if (!read_text(folder + name, text)) return 1;
        fmt::format_to(to_tables, "    {{{},\n     {}}},\n", literal(name), literal(text));
      }
      tables += "  };\n";
    }
    cases += "},\n";
  }
  std::ofstream stream(out, std::ios::binary);
  stream << fmt::format(R"(// SPDX-License-Identifier: Apache-2.0
// Cases, generated from their files: change those instead.
#include "{0}/tool.hpp"

namespace habitat::{0} {{

std::span<const Example> {1}() {{
{2}  static constexpr Example all[] = {{
{3}  }};
  return all;
}}

}}  // namespace habitat::{0}
)",
                        room, function, tables, cases)
         << std::flush;
  if (!stream) fmt::print(stderr, "{}:1:1: the file cannot be written\n", out);
  return stream.good() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    fmt::print(stderr, "usage: examples-generator OUT.cpp NAMESPACE FUNCTION FILE.yaml...\n");
    return 2;
  }
  return generate(argv[1], argv[2], argv[3], {argv + 4, argv + argc});
}
