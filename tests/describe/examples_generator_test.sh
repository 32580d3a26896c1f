#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Files of cases become a function: quotes, backslashes and trigraphs as they are; faults stop it.
# usage: examples_generator_test.sh EXAMPLES_GENERATOR COMPILER
generator=$1
compiler=$2
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
failures=0
miss() {
  echo "$1"
  failures=$((failures + 1))
}

printf 'name: "a \\ b"\n# what??/ is a trigraph\n' > "$folder/first.yaml"
printf 'no line end' > "$folder/sub.second.yaml"
"$generator" "$folder/cases.cpp" room cases "$folder/first.yaml" "$folder/sub.second.yaml" ||
  miss 'sound files must pass'

# Compiled and run, it gives the files back.
mkdir "$folder/room"
cat > "$folder/room/tool.hpp" <<'HEADER'
#include <span>
#include <string_view>
namespace habitat::room {
struct Example {
  std::string_view name, text;
};
std::span<const Example> cases();
}  // namespace habitat::room
HEADER
cat > "$folder/main.cpp" <<'MAIN'
#include <iostream>
#include "room/tool.hpp"
int main() {
  for (const auto& one : habitat::room::cases()) std::cout << one.name << ":" << one.text << "|";
}
MAIN
"$compiler" -std=c++20 -I "$folder" "$folder/cases.cpp" "$folder/main.cpp" -o "$folder/program" ||
  miss 'what was generated must compile'
printf 'first:name: "a \\ b"\n# what??/ is a trigraph\n|sub.second:no line end|' > "$folder/expected"
"$folder/program" > "$folder/came"
cmp "$folder/expected" "$folder/came" || miss 'the files must come back as they are'

refuse() {
  said=$("$generator" "$@" 2>&1)
  status=$?
  case "$status $said" in
    "$expected") ;;
    *) miss "expected $expected, got $status: $said" ;;
  esac
}
expected="1 $folder/none.yaml:1:1: the file cannot be read as text"
refuse "$folder/out.cpp" room cases "$folder/none.yaml"
printf 'a\0b' > "$folder/binary.yaml"
expected="1 $folder/binary.yaml:1:1: the file cannot be read as text"
refuse "$folder/out.cpp" room cases "$folder/binary.yaml"
expected="1 $folder/missing/out.cpp:1:1: the file cannot be written"
refuse "$folder/missing/out.cpp" room cases "$folder/first.yaml"
expected='2 usage: examples-generator OUT.cpp NAMESPACE FUNCTION FILE.yaml...'
refuse "$folder/out.cpp" room cases
[ "$failures" -eq 0 ]
