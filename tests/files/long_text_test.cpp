// SPDX-License-Identifier: Apache-2.0
// Texts with long lists in them: what comes out is what went in, wherever it stood in between. What
// is expected is put together here, by adding strings up.
#include "files/long_text.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace habitat;

namespace {

// Of different sizes, so that none begins where a page does.
std::string element(std::size_t i) {
  return "<" + std::to_string(i) + std::string(i * 37 % 211, 'x') + ">";
}

// Half a megabyte: more than waits in memory.
constexpr std::size_t many = 5000;

std::string list_of_many(LongText& text, const std::string& between) {
  std::string expected;
  for (std::size_t i = 0; i < many; ++i) {
    text.add_element(element(i));
    expected += (i > 0 ? between : "") + (i == 7 || i == many - 1 ? "another" : element(i));
  }
  text.replace_element(7, "another");
  text.replace_element(many - 1, "another");
  text.add_list({.between = between});
  return expected;
}

// The folder of what is temporary, for a while.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const char* folder) {
    if (const char* before = std::getenv("TMPDIR")) before_ = before;
    ::setenv("TMPDIR", folder, 1);
  }
  ~TemporaryFolder() {
    before_.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before_.c_str(), 1);
  }

 private:
  std::string before_;
};

}  // namespace

TEST_CASE("long text: elements come out in order, replaced ones in their place") {
  for (const char* folder : {"", "/tmp", "/there is no such folder"}) {
    CAPTURE(folder);
    const TemporaryFolder temporary(folder);
    LongText text("[");
    std::string expected = "[" + list_of_many(text, ",");
    text.add("][");
    expected += "][" + list_of_many(text, ", ");
    text.add("]");
    CHECK(text.whole() == expected + "]");
  }
}

TEST_CASE("long text: what is the same in all rows of an element is added to each") {
  LongText text("head\n");
  text.add_element(std::string("a,1\0a,2\0", 8));
  text.add_element("");  // no row
  text.add_element(std::string("b,1\0", 4));
  text.add_list({.between = {}, .row_begin = "case,", .row_end = ",stamp\n"});
  CHECK(text.whole() == "head\ncase,a,1,stamp\ncase,a,2,stamp\ncase,b,1,stamp\n");
}

TEST_CASE("long text: elements that were dropped, and those that are empty, leave nothing") {
  LongText text;
  CHECK(text.empty());
  text.add_element("refused");
  text.drop_elements();
  text.add_list({.between = ","});
  CHECK(text.empty());
  for (const char* one : {"", "a", "", "b", ""}) text.add_element(one);
  text.add_list({.between = ","});
  CHECK(text.whole() == "a,b");
}

TEST_CASE("long text: who can take no more is asked no more") {
  LongText text("[");
  list_of_many(text, ",");
  text.add("]");
  int pieces = 0;
  CHECK_FALSE(text.give([&pieces](std::string_view) { return ++pieces < 3; }));
  CHECK(pieces == 3);
}
