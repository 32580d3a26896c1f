// SPDX-License-Identifier: Apache-2.0
#include "numbers/traced.hpp"

#include <doctest/doctest.h>

using namespace habitat;

static_assert(Number<double> && Number<Decimal> && Number<Traced>);

namespace {

constexpr Step total_words{"total", "EUR", {"Total", "Total"}};

template <Number N>
N model(const N& price, const N& rate) {
  return step(total_words, max(price * (N(1) + rate), N(10)), 2030);
}

}  // namespace

TEST_CASE("a traced run has the digits of the exact one") {
  const Recording recording;
  const Traced price = named_input<Traced>("19.99", "price"),
               rate = named_input<Traced>("0.055", "rate");
  CHECK(to_text(model(price, rate)) ==
        to_text(model<Decimal>(decimal<Decimal>("19.99"), decimal<Decimal>("0.055"))));
}

TEST_CASE("the tape tells the step, its year, its operands and the names of the inputs") {
  const Recording recording;
  const Traced result =
      model(named_input<Traced>("19.99", "price"), named_input<Traced>("0.055", "rate"));
  const Tape& tape = recording.tape();
  const auto& last = tape.nodes[result.node()];
  REQUIRE(last.operation == Operation::step);
  CHECK(last.words == &total_words);
  CHECK(last.index == 2030);
  const auto& inner = tape.nodes[last.a];
  REQUIRE(inner.operation == Operation::maximum);
  const auto& product = tape.nodes[inner.a];
  REQUIRE(product.operation == Operation::multiply);
  CHECK(tape.names[tape.nodes[product.a].name] == "price");
}

TEST_CASE("a choice keeps both sides and the one that was taken") {
  const Recording recording;
  const Traced a = named_input<Traced>("1", "a"), b = named_input<Traced>("2", "b");
  const Traced chosen = select(a < b, a, b);
  CHECK(to_text(chosen) == "1");
  const auto& node = recording.tape().nodes[chosen.node()];
  CHECK(node.operation == Operation::select);
  CHECK(node.a == a.node());
  CHECK(node.b == b.node());
}

TEST_CASE("nought and one leave no node, and without a recording there is none at all") {
  {
    const Recording recording;
    const Traced a = named_input<Traced>("3", "a");
    CHECK((Traced(0) + a).node() == a.node());
    CHECK((a * Traced(1)).node() == a.node());
  }
  CHECK(named_input<Traced>("3", "a").node() == 0);
  CHECK(to_text(named_input<Traced>("3", "a") + Traced(1)) == "4");
}

TEST_CASE("a scope says of which element the steps speak, and ends with its block") {
  const Recording recording;
  const Traced a = named_input<Traced>("3", "a");
  Traced inside, outside;
  {
    const Scope<Traced> scope("loans", "PLAI");
    inside = step(total_words, a);
  }
  outside = step(total_words, a);
  CHECK(recording.tape().names[recording.tape().nodes[inside.node()].name] == "loans[PLAI]");
  CHECK(recording.tape().names[recording.tape().nodes[outside.node()].name].empty());
}
