// SPDX-License-Identifier: Apache-2.0
// A saved result computed anew: the same inputs give the same figures, in whatever form they are
// written; what was changed is told, and nothing else.

#include "plai_balance/tool.hpp"
#include "read/document.hpp"
#include "verbs/verify/verification.hpp"
#include "write/json.hpp"
#include <doctest/doctest.h>

using namespace habitat;

namespace {

const Program program{"1", "data", {2026, 11, 21}};

std::string run(const std::string& text, const Selection& only = {}) {
  Evaluation evaluation =
      evaluate(plai_balance::tool(), Source{"case.yaml", text}, {}, NumberKind::exact);
  REQUIRE(evaluation.faults.empty());
  return render_json(report_of(plai_balance::tool(), evaluation, program), only, 2);
}

Verification verified(const std::string& json, const Program& with = program) {
  Faults faults;
  const Document saved = read_document({"result.json", json}, faults);
  REQUIRE(faults.empty());
  return verify(plai_balance::tool(), saved.root, saved.sources, with);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

const std::string small =
    "schema: plai-balance/case/1\nas_of: 2026-06-01\n"
    "loans:\n  - {label: PLAI, product: plai, amount: 100000 EUR, rate: 2 %, term: 3 years,\n"
    "     first_year: 2027}\n";

}  // namespace

TEST_CASE("what was not changed does not differ") {
  const Verification found = verified(run(small));
  CHECK(found.faults.empty());
  CHECK(found.differences.empty());
  CHECK(found.stamps.empty());
  CHECK(found.figures > 10);
}

TEST_CASE("the fingerprint of inputs is of their meaning") {
  const auto inputs = [](const std::string& text) { return verified(run(text)).now.inputs; };
  const std::string first = inputs(small);
  CHECK(inputs("# a word\n" + replaced(small, "2 %", "2.00 %")) == first);
  CHECK(inputs(replaced(small, "100000 EUR", "100 kEUR")) == first);
  CHECK(inputs(replaced(small, "2 %", "2.01 %")) != first);
  CHECK(inputs(replaced(small, "as_of: 2026-06-01", "as_of: 2026-06-02")) != first);
}

TEST_CASE("a figure that was changed is told with both values") {
  const Verification found =
      verified(replaced(run(small), "\"loans\": 100000", "\"loans\": 90000"));
  REQUIRE(found.differences.size() == 1);
  CHECK(found.differences[0].path == "results.funding.loans");
  CHECK(found.differences[0].saved == "90000");
  CHECK(found.differences[0].computed == "100000");
  CHECK(found.stamps.empty());
}

TEST_CASE("a number written anew by another program is the same number") {
  const std::string again = replaced(run(small), "\"loans\": 100000", "\"loans\": 1.000e5");
  CHECK(verified(again).differences.empty());
}

TEST_CASE("an input that was changed moves figures and the fingerprint") {
  const Verification found = verified(replaced(run(small), "\"2 %\"", "\"3 %\""));
  CHECK(found.differences.size() > 3);
  REQUIRE(found.stamps.size() == 1);
  CHECK(found.stamps[0].path == "inputs");
}

TEST_CASE("other data and another version are told, and are no difference of figures") {
  const Verification found = verified(run(small), {"2", "other", {2027, 1, 1}});
  CHECK(found.differences.empty());
  CHECK(found.stamps.size() == 2);
}

TEST_CASE("a part of a result is compared as that part") {
  const Selection only({"funding", "annuities[year=2028]"});
  const Verification found = verified(run(small, only));
  CHECK(found.differences.empty());
  CHECK(found.figures < verified(run(small)).figures);
}

TEST_CASE("the date of the rules stays that of the result") {
  const std::string undated = replaced(small, "as_of: 2026-06-01\n", "");
  const std::string later =
      replaced(run(undated), "\"as_of\": \"2026-11-29\"", "\"as_of\": \"2026-03-01\"");
  CHECK(verified(later).now.as_of == Date{2026, 3, 1});
}

TEST_CASE("what is no result is refused, and so are inputs that are refused") {
  CHECK(verified("{\"schema\": \"plai-balance/case/1\"}").faults.count() == 1);
  CHECK(verified("[]").faults.count() == 1);
  CHECK(verified(replaced(run(small), "\"2 %\"", "\"2\"")).faults.count() == 1);
}
