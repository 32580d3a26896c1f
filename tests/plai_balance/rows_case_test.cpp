// SPDX-License-Identifier: Apache-2.0
// An operation computed row after row: each row is the whole operation anew.
#include <doctest/doctest.h>

#include <set>

#include "describe/path.hpp"
#include "files/files.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"

namespace habitat {

TEST_CASE("rows of one case: the account is whole in each, and the trough moves with the row") {
  Faults faults;
  const auto source = read_file(TEST_DATA_DIR "/plai_balance/rows/whole-operation.yaml", faults);
  REQUIRE(source);
  const Evaluation base = evaluate(plai_balance::tool(), *source, {}, NumberKind::fast, nullptr);
  REQUIRE(base.faults.empty());
  const auto rows = base.calculation->rows(everything);
  std::set<std::string> troughs;
  for (int row = 0; row < 3; ++row) {
    find_slot(rows->inputs(), "loans[0].term").slot.set(Value(60 - row));
    find_slot(rows->inputs(), "loans[1].rate")
        .slot.set(number_or_words("0.01" + std::to_string(row)));
    rows->compute();
    CHECK(find_slot(rows->results(), "account").slot.size() == 60);
    troughs.insert(find_slot(rows->results(), "balance.trough").slot.text());
  }
  CHECK(troughs.size() == 3);
}

}  // namespace habitat
