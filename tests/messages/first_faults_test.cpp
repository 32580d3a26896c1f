// SPDX-License-Identifier: Apache-2.0
#include "messages/first_faults.hpp"

#include <doctest/doctest.h>

#include "messages/fault.hpp"

using namespace habitat;

namespace {

Fault fault_on(int line) { return {Code::nul_character, {.source = 0, .line = line, .column = 1}}; }

std::vector<int> lines_of(const Faults& faults) {
  std::vector<int> lines;
  for (const Fault& fault : faults) lines.push_back(fault.place.line);
  return lines;
}

}  // namespace

TEST_CASE("faults: of any number those that come first in the file are kept, the others counted") {
  constexpr int many = 1009;
  Faults faults;
  for (int i = 0; i < many; ++i) faults.push_back(fault_on(1 + i * 331 % many));
  CHECK(faults.count() == many);
  CHECK(faults.not_kept() == many - most_faults_told);
  std::vector<int> lines = lines_of(faults);
  std::sort(lines.begin(), lines.end());
  REQUIRE(lines.size() == most_faults_told);
  CHECK(lines.front() == 1);
  CHECK(lines.back() == static_cast<int>(most_faults_told));
}

TEST_CASE("faults: a few are kept in the order in which they were found") {
  CHECK(lines_of({fault_on(3), fault_on(1), fault_on(2)}) == std::vector{3, 1, 2});
}

TEST_CASE("faults: in one place the first that was found stays, and every code is known") {
  Faults faults;
  for (std::size_t i = 0; i < most_faults_told; ++i) faults.push_back(fault_on(7));
  faults.push_back({Code::bad_utf8, {.source = 0, .line = 7, .column = 1}});
  CHECK(faults.not_kept() == 1);
  for (const Fault& fault : faults) CHECK(fault.code == Code::nul_character);
  CHECK(faults.codes() == std::vector{Code::nul_character, Code::bad_utf8});
}

TEST_CASE("faults: those of a part are told of the whole, and all are counted") {
  Faults part, whole{fault_on(5)};
  for (int line = 1; line <= 150; ++line) part.push_back(fault_on(line));
  part.change([](Fault& fault) { fault.place.line += 10; });
  whole.append(part);
  CHECK(whole.count() == 151);
  CHECK(whole.not_kept() == 51);
  CHECK(whole.front().place.line == 5);
}

TEST_CASE("faults: those that are not wanted are as if they had not been found") {
  Faults later([](const Fault& fault) { return fault.place.line > 10; });
  for (int line = 1; line <= 12; ++line) later.push_back(fault_on(line));
  later.append({fault_on(1), fault_on(13)});
  CHECK(lines_of(later) == std::vector{11, 12, 13});
  CHECK(later.count() == 3);
}
