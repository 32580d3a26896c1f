// SPDX-License-Identifier: Apache-2.0
// Operations drawn at random, kept in parts so that a test may change one and write the case anew:
// tranches, areas, costs, grants, loans of any product, term and rate, lines of the account.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "finance/property.hpp"
#include "plai_balance/computed.hpp"

namespace habitat {

inline int whole(int least, int most) { return static_cast<int>(draw(least, most)); }
inline bool maybe() { return whole(0, 1) == 1; }
inline std::string one_of(std::initializer_list<const char*> choices) {
  return choices.begin()[whole(0, static_cast<int>(choices.size()) - 1)];
}
inline std::string hundredths(int least, int most) {
  const int drawn = whole(least, most);
  const std::string cents = std::to_string(100 + drawn % 100).substr(1);
  return std::to_string(drawn / 100) + "." + cents;
}

struct AnyLoan {
  std::string label, product, terms;
  std::string rate;  ///< percent
  Decimal amount = 0;
  bool balance = false;
};

struct AnyOperation {
  std::string letting, kind = "new_build";
  std::vector<std::string> tranches, rents;  ///< one rent each
  std::vector<std::string> costs, grants;
  std::vector<AnyLoan> loans;
  std::optional<Decimal> own_funds;  ///< none: they close the plan
  std::string own_funds_terms;
  std::map<std::string, std::string> lines;
  std::string more;

  std::string text() const {
    std::string text = "as_of: 2026-11-21\noperation: {kind: " + kind +
                       ", landlord: hlm, zone_123: 2, zone_abc: B1, region: other, decision_date: "
                       "2026-06-15, order_date: 2026-09-01, letting_date: " +
                       letting + "}\ntranches:\n";
    for (std::size_t i = 0; i < tranches.size(); ++i)
      text +=
          "  - {name: T" + std::to_string(i) + ", " + tranches[i] + ", rent: {" + rents[i] + "}}\n";
    text += "costs:\n";
    for (const auto& cost : costs) text += "  - {" + cost + "}\n";
    if (!grants.empty()) text += "grants:\n";
    for (std::size_t i = 0; i < grants.size(); ++i)
      text += "  - {label: G" + std::to_string(i) + ", " + grants[i] + "}\n";
    text += "loans:\n";
    for (const AnyLoan& loan : loans)
      text += "  - {label: " + loan.label + ", product: " + loan.product + ", rate: " + loan.rate +
              " %, " + loan.terms +
              (loan.balance ? ", balance: true" : ", amount: " + written(loan.amount) + " EUR") +
              "}\n";
    text += "own_funds: {" + own_funds_terms +
            (own_funds ? "amount: " + written(*own_funds) + " EUR" : "closing: true") + "}\n";
    text += "operating:\n";
    for (const auto& [name, line] : lines) text += "  " + name + ": " + line + "\n";
    return text + more;
  }
  Computed computed() const {
    return Computed(text(), [](std::string_view name) { return name != "schedules"; });
  }

  /// The loans as a search replaces them: those named first, then the dearest first.
  std::vector<AnyLoan*> replaced(const std::vector<std::string>& named = {}) {
    std::vector<AnyLoan*> order, others;
    for (const auto& label : named)
      for (AnyLoan& loan : loans)
        if (loan.label == label) order.push_back(&loan);
    for (AnyLoan& loan : loans)
      if (std::find(order.begin(), order.end(), &loan) == order.end()) others.push_back(&loan);
    std::stable_sort(others.begin(), others.end(),
                     [](const AnyLoan* a, const AnyLoan* b) { return d(b->rate) < d(a->rate); });
    order.insert(order.end(), others.begin(), others.end());
    return order;
  }
  /// Takes an amount off the loans in an order; what is left of it.
  static Decimal take(Decimal amount, const std::vector<AnyLoan*>& order) {
    for (AnyLoan* loan : order) {
      const Decimal off = std::min(amount, loan->amount);
      loan->amount -= off;
      amount -= off;
    }
    return amount;
  }
};

inline void draw_programme(AnyOperation& it) {
  for (int i = whole(1, 3); i > 0; --i) {
    const std::string product = one_of({"plai", "plai_adapte", "plus", "pls"});
    it.tranches.push_back("product: " + product + ", dwellings: " + std::to_string(whole(1, 30)) +
                          ", living_area: " + hundredths(3000, 200000) +
                          " m2, annex_area: " + hundredths(0, 20000) + " m2");
    const std::string margin = product == "pls" ? "0 %" : hundredths(0, 1500) + " %";
    it.rents.push_back(maybe() ? "basis: ceiling, margin: " + margin
                               : "per_m2: " + hundredths(300, 1200) + " EUR/m2/month");
  }
  it.costs.push_back("chapter: land, amount: " + hundredths(1000000, 50000000) +
                     " EUR, vat: included");
  for (int i = whole(1, 4); i > 0; --i)
    it.costs.push_back("chapter: " + one_of({"building", "fees", "sundry", "financial"}) +
                       ", amount: " + hundredths(100000, 90000000) + " EUR" +
                       (maybe() ? ", tranche: T0" : ""));
}

inline void draw_funding(AnyOperation& it) {
  for (int i = whole(0, 2); i > 0; --i)
    it.grants.push_back("amount: " + hundredths(0, 20000000) + " EUR, origin: " +
                        one_of({"state", "local", "other"}) + (maybe() ? ", tranche: T0" : ""));
  const int loans = whole(1, 4);
  for (int i = 0; i < loans; ++i)
    it.loans.push_back(
        {.label = "L" + std::to_string(i),
         .product = one_of({"plai", "plai_land", "plus", "pls_land", "pls", "employers", "bank"}),
         .terms = "term: " + std::to_string(whole(5, 60)) +
                  " years, progression: " + one_of({"-1", "-0.5", "0", "0.5"}) +
                  " %, revision: " + one_of({"fixed", "simple", "double", "double_limited"}) +
                  ", periodicity: " + one_of({"year", "year", "half_year", "quarter"}),
         .rate = hundredths(0, 450),
         .amount = d(hundredths(1000000, 60000000))});
  it.own_funds_terms =
      std::string(maybe() ? "remunerated: true, " : "") + (maybe() ? "reconstituted: true, " : "");
  if (maybe()) it.own_funds = d(hundredths(0, 30000000));
}

inline void draw_account(AnyOperation& it) {
  const std::string amount = " EUR/year";
  it.lines["vacancy"] = "{share_of_rent: " + hundredths(0, 1000) + " %}";
  it.lines["management"] = "{per_dwelling: " + hundredths(0, 90000) + " EUR/dwelling/year}";
  it.lines["maintenance"] = "{per_m2: " + hundredths(0, 1000) + " EUR/m2/year, index: 2.3 %}";
  it.lines["property_tax"] = "{amount: " + hundredths(0, 900000) + amount +
                             ", first_year: " + std::to_string(whole(2028, 2060)) + "}";
  it.lines["other"] = "{by_year: {2033: -" + hundredths(0, 3000000) + amount +
                      ", 2040: " + hundredths(0, 3000000) + amount + "}}";
  if (maybe()) it.lines["levies"] = "{share_of_rent: 0.4 %}";
  if (maybe()) it.lines["major_maintenance"] = "{share_of_cost: " + hundredths(0, 100) + " %}";
  it.more = "rent_index: {path: {2027: " + hundredths(0, 250) +
            " %}}\nprice_index: {path: {2028: " + hundredths(0, 250) +
            " %}}\nlivret_a: {reference: 1.5 %, path: {2029: " + hundredths(100, 300) + " %}}\n";
  if (maybe()) it.more += "horizon: " + std::to_string(whole(1, 70)) + " years\n";
}

inline AnyOperation any_operation() {
  AnyOperation it;
  it.letting = "2028-" + one_of({"01", "04", "07", "12"}) + "-01";
  draw_programme(it);
  draw_funding(it);
  draw_account(it);
  return it;
}

/// The rents of an operation times a factor, as amounts per m2.
inline void scale_rents(AnyOperation& it, const Computed& computed, const Decimal& factor) {
  for (std::size_t i = 0; i < it.rents.size(); ++i) {
    const Decimal rent = computed.number("tranches[" + std::to_string(i) + "].rent_per_m2");
    it.rents[i] = "basis: amount, per_m2: " + round_text(to_text(Decimal(rent * factor)), 20) +
                  " EUR/m2/month";
  }
}

inline std::string any_treasury(int most = 400) {
  return "treasury: {credit_rate: " + hundredths(0, most) +
         " %, debit_rate: " + hundredths(0, most) + " %}\n";
}

}  // namespace habitat
