// SPDX-License-Identifier: Apache-2.0
// A row of a batch is what `run` gives with its cells as overrides, whichever way it took, and the
// same bytes come out whatever the number of workers and of rows in a block.
#include <doctest/doctest.h>

#include "cost_of_use/tool.hpp"
#include "finance/property.hpp"
#include "verbs/batch/by_run.hpp"

using namespace habitat;

namespace {

// A column, the override that its cells are, and cells that may stand in it.
struct InputKind {
  std::string header, path, unit;
  std::vector<std::string> cells;
};

const std::vector<InputKind>& kinds() {
  static const std::vector<InputKind> all{
      {"loans[1].amount [kEUR]",
       "loans[1].amount",
       "kEUR",
       {"880", "900.25", "1234.5678", "700 000 EUR", "650000 EUR"}},
      {"loans[label=PLUS foncier].term [years]",
       "loans[2].term",
       "years",
       {"50", "60", "40.0", "55.5", "80 years"}},
      {"loans[2].rate [%]",
       "loans[2].rate",
       "%",
       {"2.6", "0", "20", "3.0 %", "1.85 %/year", "21", "2,6"}},
      {"loans[3].progression", "loans[3].progression", "", {"-0.5 %", "0 %", "0", "-0.25%", "1"}},
      {"livret_a.path[2027] [%]", "livret_a.path[2027]", "%", {"2", "1.5", "2.75"}},
      {"livret_a.path[2031] [%]", "livret_a.path[2031]", "%", {"2", "3 %"}},
      {"taxe_amenagement.floor_area [m2]",
       "taxe_amenagement.floor_area",
       "m2",
       {"2000", "2450.55", "-1"}},
      {"operation.letting_date",
       "operation.letting_date",
       "",
       {"2029-01-01", "2029-07-01", "2029-02-30"}},
      {"as_of", "as_of", "", {"2026-06-01", "2025-01-01", "1950-01-01", "next year"}},
      {"tranches[0].lift", "tranches[0].lift", "", {"true", "false", "yes"}},
      {"tranches[PLS].dwellings", "tranches[2].dwellings", "", {"8", "10", "0", "1.5"}},
      {"tranches[1].rent.margin", "tranches[1].rent.margin", "", {"7 %", "0 %", "12 %"}},
      {"costs[2].vat", "costs[2].vat", "", {"none", "20 %", "reduced", "5.5 %", "odd"}},
      {"costs[0].amount [EUR]", "costs[0].amount", "EUR", {"2050000", "2100000.005", "1", "text"}},
      {"own_funds.closing", "own_funds.closing", "", {"true"}},
      {"horizon [years]", "horizon", "years", {"40", "60", "121"}},
      {"discount_rate", "discount_rate", "", {"3 %", "0 %"}},
      {"parameters[operating.vacancy]", "parameters[operating.vacancy]", "", {"4 %", "12 %"}},
      {"loans[0].label", "loans[0].label", "", {"PLAI land", "PLUS foncier"}},
      {"loans[6].tranche", "loans[6].tranche", "", {"PLAI", "[PLAI, PLS]", "all", "nobody"}},
  };
  return all;
}

}  // namespace

TEST_CASE("batch: a row is what run gives with its cells as overrides") {
  const std::string base = scenario("plai-balance/mixed-vefa-40-dwellings.yaml");
  int computed = 0, failed = 0, slow = 0, rows = 0;
  CHECK(holds(
      "rows",
      [&] {
        std::vector<const InputKind*> chosen;
        const int count = static_cast<int>(draw(1, 6));
        while (static_cast<int>(chosen.size()) < count) {
          const InputKind* one =
              &kinds()[static_cast<std::size_t>(draw(0, static_cast<int>(kinds().size()) - 1))];
          if (std::find(chosen.begin(), chosen.end(), one) == chosen.end()) chosen.push_back(one);
        }
        BatchPlan plan = plan_of(base, only);
        std::string text = "id";
        for (const InputKind* kind : chosen) text += "," + kind->header;
        std::vector<OverrideTexts> overrides(4);
        for (std::size_t i = 0; i < overrides.size(); ++i) {
          text += "\nrow " + std::to_string(i);
          for (const InputKind* kind : chosen) {
            const auto pick =
                static_cast<std::size_t>(draw(0, static_cast<int>(kind->cells.size())));
            const std::string cell = pick < kind->cells.size() ? kind->cells[pick] : "";
            text += ",\"" + cell + "\"";
            if (cell.empty()) continue;
            const std::string value =
                cell.starts_with('[') ? cell : with_header_unit(cell, kind->unit);
            overrides[i].push_back({"--set", kind->path + "=" + value});
          }
        }
        const Ran ran = run(plan, text + "\n");
        slow += static_cast<int>(ran.slow);
        std::string rest = ran.out.substr(ran.out.find('\n') + 1);
        for (std::size_t i = 0; i < overrides.size(); ++i) {
          const std::string line = rest.substr(0, rest.find('\n'));
          rest.erase(0, line.size() + 1);
          std::string status;
          const std::string figures = by_run(plan, base, overrides[i], NumberKind::fast, status);
          ++rows;
          ++(status == "error" ? failed : computed);
          RC_LOG() << text << "\n" << line << "\nexpected " << status << figures;
          RC_ASSERT(line.starts_with("row " + std::to_string(i) + "," + status));
          if (status != "error")
            RC_ASSERT(line.starts_with("row " + std::to_string(i) + "," + status + figures + ","));
        }
      },
      150 / thinned));
  CHECK(computed > rows / 3);
  CHECK(failed > rows / 20);
  CHECK(slow < rows);
}

TEST_CASE("batch: households") {
  const std::string base = scenario("cost-of-use/lone-parent.yaml");
  BatchPlan plan =
      plan_of(base, {"apl", "tenant", "indicators", "rights[0].amount"}, cost_of_use::tool());
  std::string rows =
      "household.resources [EUR/year],dwelling.rent "
      "[EUR/month],household.couple,dwelling.location\n";
  std::vector<OverrideTexts> overrides;
  for (int i = 0; i < 60; ++i) {
    const std::string resources = std::to_string(i * 577),
                      rent = std::to_string(300 + 7 * i) + ".5";
    const std::string couple = i % 3 ? "false" : "", place = i % 4 ? "idf" : "";
    rows += resources + "," + rent + "," + couple + "," + place + "\n";
    overrides.push_back({{"--set", "household.resources=" + resources + " EUR/year"},
                         {"--set", "dwelling.rent=" + rent + " EUR/month"}});
    if (!couple.empty()) overrides.back().push_back({"--set", "household.couple=" + couple});
    if (!place.empty()) overrides.back().push_back({"--set", "dwelling.location=" + place});
  }
  const Ran ran = run(plan, rows);
  CHECK(ran.slow == 0);
  std::string rest = ran.out.substr(ran.out.find('\n') + 1);
  for (std::size_t i = 0; i < overrides.size(); ++i) {
    const std::string line = rest.substr(0, rest.find('\n'));
    rest.erase(0, line.size() + 1);
    std::string status;
    const std::string figures = by_run(plan, base, overrides[i], NumberKind::fast, status);
    const std::string lacks = status == "partial" ? "no value: rights[0].amount" : "";
    CHECK(line == std::to_string(i + 1) + "," + status + figures + ",," + lacks);
  }
}

TEST_CASE("batch: rows that give what the base lacks are read as a case but once") {
  BatchPlan plan =
      plan_of(scenario("plai-balance/mixed-vefa-40-dwellings.yaml"), {"funding", "cost.total"});
  std::string rows = "livret_a.path[2031] [%],parameters[operating.vacancy]\n";
  for (int i = 0; i < 60; ++i)
    rows += std::to_string(i % 7) + "," + (i % 2 ? "4 %" : "") + (i % 3 ? "\n" : " \n");
  const Ran ran = run(plan, rows);
  CHECK(ran.failed == 0);
  CHECK(ran.slow == 11);  // ten with a blank cell, and the first with both
}

TEST_CASE("batch: the same bytes whatever the number of workers and the size of blocks") {
  BatchPlan plan =
      plan_of(scenario("plai-balance/mixed-vefa-40-dwellings.yaml"), {"balance", "funding"});
  std::string rows = "loans[1].rate [%],costs[0].amount [EUR],livret_a.path[2031] [%]\n";
  for (int i = 0; i < 400; ++i)
    rows += std::to_string(i % 23) + "," + std::to_string(2000000 + i) +
            (i % 50 == 7 ? ",2.5\n" : ",\n");
  const Ran alone = run(plan, rows);
  CHECK(alone.rows == 400);
  CHECK(alone.failed > 10);
  for (int workers : {1, 2, 3, 7})
    for (std::size_t block : {std::size_t{64}, std::size_t{1} << 12}) {
      const Ran many = run(plan, rows, workers, block);
      CHECK(many.out == alone.out);
      CHECK(many.failed == alone.failed);
    }
}

TEST_CASE("batch: rows that name their cells are the same rows") {
  BatchPlan csv =
      plan_of(scenario("plai-balance/mixed-vefa-40-dwellings.yaml"), {"funding", "cost.total"});
  BatchPlan named = csv;
  named.form = RowForm::ndjson;
  const Ran one =
      run(csv, "id,loans[1].rate [%],costs[0].amount [EUR]\na,2.5,\nb,,2000000\n3,2,2100000\n");
  const Ran other = run(named,
                        "{\"id\": \"a\", \"loans[1].rate [%]\": 2.5}\n"
                        "{\"costs[0].amount [EUR]\": 2000000, \"id\": \"b\"}\n"
                        "{\"loans[1].rate\": \"2 %\", \"costs[0].amount\": 2100000}\n");
  CHECK(other.out == one.out);
  CHECK(other.failed == 0);
  const Ran faulty = run(named,
                         "{\"loans[1].rate [%]\": 2.5, \"loans[label=PLAI bâti].rate\": \"2 %\"}\n"
                         "{\"loan\": 1}\n{\"horizon\": 40}\n");
  CHECK(faulty.failed == 2);
  CHECK(faulty.out.find("E412") != std::string::npos);
  CHECK(faulty.out.find("E201") != std::string::npos);
}

TEST_CASE("batch: a base that lacks what a column brings") {
  const std::string base =
      "schema: plai-balance/case/1\nas_of: 2026-06-01\n"
      "loans:\n  - {label: PLAI, product: plai, rate: 2 %, term: 3 years, first_year: 2027}\n";
  BatchPlan plan = plan_of(base, {"funding.loans"});
  CHECK(!plan.base_whole);
  const Ran ran = run(plan, "loans[0].amount [EUR]\n1000\n\"\"\n2000\n");
  CHECK(ran.failed == 1);
  CHECK(ran.out.find("1,partial,1000,,no value: ") != std::string::npos);
  CHECK(ran.out.find("3,partial,2000,,no value: ") != std::string::npos);
}
