// SPDX-License-Identifier: Apache-2.0
#include "files/files.hpp"

#include <doctest/doctest.h>

using namespace habitat;

TEST_CASE("files: a place is the same however it is spelled, and there or not") {
  CHECK(place_of_file("") == "-");
  CHECK(place_of_file("-") == "-");
  CHECK(place_of_file("./-") != "-");
  CHECK(place_of_file("a/../b.json") == place_of_file("./b.json"));
  CHECK(place_of_file("/no such folder/./b") == "/no such folder/b");
}

TEST_CASE("files: two names that no file can have are two places") {
  const std::string longer(400, 'x');
  CHECK(place_of_file("/" + longer + "/../a") == "/a");
  CHECK(place_of_file(longer + "1") != place_of_file(longer + "2"));
  CHECK(place_of_file(longer) == place_of_file("./" + longer));
}
