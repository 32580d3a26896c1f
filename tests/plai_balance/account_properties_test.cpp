// SPDX-License-Identifier: Apache-2.0
// What holds of the account of any operation.
#include "plai_balance/any_operation.hpp"

using namespace habitat;

namespace {

bool same(const Decimal& a, const Decimal& b) { return within(a, b, "0.0000000001"); }

const char* const columns[] = {"rent",
                               "annex_rent",
                               "redevance",
                               "vacancy",
                               "rls",
                               "management",
                               "gla",
                               "maintenance",
                               "major_maintenance",
                               "property_tax",
                               "vacant_charges",
                               "insurance",
                               "levies",
                               "condominium",
                               "lease",
                               "renewal",
                               "other",
                               "treasury_interest",
                               "own_funds_annuity",
                               "annuities"};

/// The year whose sums are not what they should be; zero when all are.
std::string account_fault(const Computed& computed) {
  const Slot account = find_slot(computed.results(), "account").slot;
  Decimal running = 0;
  for (std::size_t i = 0; i < account.size(); ++i) {
    const Slot line = account.element(i);
    const auto of = [&](std::string_view column) { return d(line.member(column).text()); };
    const std::string year = " of " + line.member("year").text();
    Decimal sum = 0;
    for (const char* column : columns) sum += of(column);
    if (!same(sum, of("cash_flow"))) return "cash flow" + year;
    running += of("cash_flow");
    if (!same(running, of("cumulated"))) return "treasury" + year;
    if (!same(of("revenue") + of("costs") + of("treasury_interest") + of("own_funds_annuity") +
                  of("annuities"),
              of("cash_flow")))
      return "revenue and costs" + year;
    if (!same(of("rent") + of("annex_rent") + of("redevance") + of("vacancy") + of("rls"),
              of("revenue")))
      return "revenue" + year;
  }
  return account.size() == 0 ? "no account" : "";
}

Decimal sum_of_tranches(const Computed& computed, const std::string& column) {
  Decimal sum = 0;
  for (std::size_t i = 0; i < computed.size("tranches"); ++i)
    sum += computed.number("tranches[" + std::to_string(i) + "]." + column);
  return sum;
}

}  // namespace

TEST_CASE("any operation: the columns of its account add up, and tranches to the whole") {
  CHECK(holds(
      "account adds up",
      [] {
        AnyOperation it = any_operation();
        if (maybe()) it.more += any_treasury();
        RC_LOG() << it.text();
        const Computed computed = it.computed();
        const std::string fault = account_fault(computed);
        RC_ASSERT(fault == "");
        const std::pair<const char*, const char*> totals[] = {{"cost", "cost.total"},
                                                              {"grants", "funding.grants"},
                                                              {"loans", "funding.loans"},
                                                              {"own_funds", "funding.own_funds"},
                                                              {"rent_annual", "rent.annual"}};
        for (const auto& [column, total] : totals)
          RC_ASSERT(same(sum_of_tranches(computed, column), computed.number(total)));
      },
      60 / thinned));
}

TEST_CASE("any operation: a grant in the place of own funds that close the plan never hurts") {
  CHECK(holds(
      "more grant, less own funds",
      [] {
        AnyOperation it = any_operation();
        it.own_funds.reset();
        if (maybe()) it.more += any_treasury();
        RC_LOG() << it.text();
        const Computed before = it.computed();
        it.grants.push_back("origin: state, amount: " + hundredths(1, 20000000) + " EUR");
        const Computed after = it.computed();
        RC_ASSERT(after.number("balance.trough") >=
                  before.number("balance.trough") - d("0.000001"));
      },
      80 / thinned));
}

TEST_CASE("any operation: a grant in the place of a loan never hurts") {
  CHECK(holds(
      "more grant, less loan",
      [] {
        AnyOperation it = any_operation();
        it.own_funds = d("50000");
        if (maybe()) it.more += any_treasury();
        RC_LOG() << it.text();
        const Computed before = it.computed();
        AnyLoan& loan =
            it.loans[static_cast<std::size_t>(whole(0, static_cast<int>(it.loans.size()) - 1))];
        const Decimal amount = loan.amount * whole(1, 100) / 100;
        loan.amount -= amount;
        it.grants.push_back("origin: state, amount: " + written(amount) + " EUR");
        const Computed after = it.computed();
        RC_ASSERT(after.number("balance.trough") >=
                  before.number("balance.trough") - d("0.000001"));
      },
      80 / thinned));
}

// The first taxed year moves from Y to Y + 1: the flow of Y loses the tax, and no other moves.
TEST_CASE("any operation: the end of the TFPB exemption moves the cash by the tax alone") {
  CHECK(holds(
      "end of the exemption",
      [] {
        AnyOperation it = any_operation();
        it.more += "horizon: 45 years\n";
        if (const auto at = it.more.find("horizon: ");
            it.more.find("horizon: ", at + 1) != it.more.npos)
          it.more.erase(at, it.more.find('\n', at) - at + 1);
        const int year = whole(2028, 2070);
        const std::string tax = "{amount: " + hundredths(0, 900000) + " EUR/year, first_year: ";
        it.lines["property_tax"] = tax + std::to_string(year) + "}";
        RC_LOG() << it.text();
        const Computed taxed = it.computed();
        it.lines["property_tax"] = tax + std::to_string(year + 1) + "}";
        const Computed exempt = it.computed();
        for (int y = 2028; y <= 2072; ++y) {
          const Decimal moved = exempt.account(y, "cash_flow") - taxed.account(y, "cash_flow");
          RC_ASSERT(same(moved, y == year ? -taxed.account(y, "property_tax") : Decimal(0)));
        }
      },
      60 / thinned));
}
