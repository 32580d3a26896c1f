// SPDX-License-Identifier: Apache-2.0
// Lists that stand in a file of their own: what is kept of them, and what is told while they are
// read.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "cost_of_use/tool.hpp"
#include "describe/path.hpp"
#include "read/document.hpp"
#include "verbs/evaluation.hpp"

using namespace habitat;

namespace {

// A case in a folder of its own, beside a list of so many applicants, after which come `more`.
class CaseWithList {
 public:
  explicit CaseWithList(int applicants, const std::string& more = "") {
    char name[] = "/tmp/list-file-XXXXXX";
    folder_ = ::mkdtemp(name);
    std::ofstream list(folder_ + "/list.csv");
    list << "type,income [EUR/month]\n";
    for (int i = 0; i < applicants; ++i) list << "a," << 900 + i % 1000 << '\n';
    list << more;
  }
  ~CaseWithList() { std::filesystem::remove_all(folder_); }

  Evaluation evaluated(NumberKind kind, const KnownLists& known = {},
                       const ListReading& reading = {}) const {
    Faults faults;
    Document document = read_document({folder_ + "/case.yaml",
                                       "schema: cost-of-use/case/1\nas_of: 2026-06-01\n"
                                       "household: {income: 1200 EUR/month}\ndemand: list.csv\n"},
                                      faults);
    REQUIRE(faults.empty());
    return evaluate(cost_of_use::tool(), std::move(document), {}, kind, nullptr, known, reading);
  }

 private:
  std::string folder_;
};

Slot list_of(const Evaluation& evaluation) {
  return find_slot(evaluation.calculation->inputs(), "demand").slot;
}

}  // namespace

TEST_CASE("list file: after its first fault nothing more is kept of a list, and all is told") {
  const CaseWithList valid(10), refused(0, "a,x\n" + std::string("b,900\nb,y\n"));
  CHECK(list_of(valid.evaluated(NumberKind::fast)).size() == 10);
  const Evaluation faulty = refused.evaluated(NumberKind::fast);
  CHECK(faulty.faults.count() == 2);
  CHECK(faulty.faults[1].path == "demand[2].income");
  CHECK(list_of(faulty).size() == 1);
}

TEST_CASE("list file: a list is taken over in its own kind of number, else read again") {
  const CaseWithList it(3);
  const Evaluation first = it.evaluated(NumberKind::fast);
  const KnownLists known{first.calculation->inputs(), &first.lists};
  for (const NumberKind kind : {NumberKind::fast, NumberKind::exact, NumberKind::traced}) {
    int read = 0;
    const ListReading reading{
        .progress = [&](std::int64_t, std::uint64_t, std::uint64_t) { ++read; }};
    const Evaluation again = it.evaluated(kind, known, reading);
    CHECK((read > 0) == (kind != NumberKind::fast));
    REQUIRE(list_of(again).size() == 3);
    CHECK(list_of(again).element(2).member("income").text() == "902");
  }
}

TEST_CASE("list file: rows and bytes are told while it is read, and that all is") {
  const CaseWithList it(100000);
  std::vector<std::int64_t> rows;
  std::uint64_t last = 0, all = 0;
  const ListReading reading{
      .progress = [&](std::int64_t so_far, std::uint64_t done, std::uint64_t size) {
        rows.push_back(so_far);
        last = done;
        all = size;
      }};
  it.evaluated(NumberKind::fast, {}, reading);
  REQUIRE(rows.size() > 2);
  CHECK(rows.front() < 100000);
  CHECK(rows.back() == 100000);
  CHECK(last == all);
}
