// SPDX-License-Identifier: Apache-2.0
// The operating account: every line year by year, and the treasury that is left. The years run from
// the letting, or the first instalment before it, to the horizon.
#pragma once

#include "plai_balance/rules/account.hpp"
#include "plai_balance/rules/account_basis.hpp"
#include "plai_balance/rules/operating.hpp"
#include "plai_balance/words/account_words.hpp"

namespace habitat::plai_balance {

/// What the treasury of the year before earns or costs.
template <Number N>
N interest_on(const N& treasury, const N& credit_rate, const N& debit_rate) {
  return select(treasury < N(0), N(debit_rate * treasury), N(credit_rate * treasury));
}

/// Unfolds the lines one after the other, each a column over the years, then what they come to.
template <Number N>
class AccountModel {
 public:
  /// What stood in the account is written over.
  AccountModel(const AccountPlan<N>& plan, Account<N>& account)
      : plan_(plan), count_(plan.count()), account_(account) {
    account_.resize(count_);
  }

  void compute() {
    for (std::size_t i = 0; i < line_count; ++i) bases(static_cast<Line>(i));
    rents();
    if (plan_.transparent) transparent_redevance();
    add_up(Column::turnover, rent(), column(Line::annex_rent), column(Line::redevance));
    for (std::size_t i = 0; i < line_count; ++i) shares(static_cast<Line>(i));
    add_up(Column::revenue, rent(), column(Line::annex_rent), column(Line::redevance),
           column(Line::vacancy), column(Line::rls));
    add_up_costs();
    treasury();
  }

  /// Lets its rows be looked at, with what each year leaves in money of the letting year.
  void offer_rows(std::vector<YearEvent> events) {
    const N *const cash = column(Column::cash_flow), *const worth = plan_.worth.data();
    N* const constant = column(Column::constant_cash_flow);
    for (std::size_t i = 0; i < count_; ++i) constant[i] = cash[i] * worth[i];
    account_.offer_rows(plan_.first_year, std::move(events));
  }

 private:
  N* column(Line line) { return account_.of(line).data(); }
  N* column(Column which) { return account_.of(which).data(); }
  N* rent() { return column(Column::rent); }

  // Where the letting year stands.
  std::size_t letting_year() const {
    return std::min(static_cast<std::size_t>(plan_.letting_year - plan_.first_year), count_);
  }

  // The years of the account in which a line runs, from the letting on.
  std::pair<std::size_t, std::size_t> window(const LinePlan<N>& line) const {
    const int from = std::max({line.first_year, plan_.letting_year, plan_.first_year});
    const int to = std::min(line.last_year, plan_.first_year + plan_.years - 1);
    if (to < from) return {0, 0};
    return {static_cast<std::size_t>(from - plan_.first_year),
            static_cast<std::size_t>(to - plan_.first_year + 1)};
  }

  // Nothing beyond the years in which a line runs, which are most often all of them.
  void leave_out(N* amounts, std::size_t from, std::size_t to) const {
    if (from > 0) std::fill(amounts, amounts + from, N(0));
    if (to < count_) std::fill(amounts + to, amounts + count_, N(0));
  }

  // A share of the rents and nothing else: its column is written with the shares alone, and until
  // then holds what it held. Annex rents and redevance are what shares are of.
  bool is_bare_share(Line which, const LinePlan<N>& line) const {
    const bool of_turnover = which == Line::annex_rent || which == Line::redevance;
    return !(line.share == N(0)) && line.shares.empty() && line.base == N(0) && !line.has_given() &&
           !of_turnover && !plan_.transparent;
  }

  void bases(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    if (is_bare_share(which, line)) return;
    const N base = line.base;
    const auto [from, to] = base == N(0) ? std::pair<std::size_t, std::size_t>() : window(line);
    N* const amounts = column(which);
    leave_out(amounts, from, to);
    if (const N* const factors = plan_.factors(line))
      put_products(amounts + from, base, factors + from, to - from);
    else
      std::fill(amounts + from, amounts + to, base);
    begin(line, amounts, from, to);
    if (line.has_given()) put_given(line, amounts);
  }

  void put_given(const LinePlan<N>& line, N* amounts) const {
    for (const auto& [year, amount] : plan_.operating.given_of(line)) {
      const int at = year - plan_.first_year;
      if (at >= 0 && at < plan_.years) amounts[static_cast<std::size_t>(at)] = amount;
    }
  }

  // From the letting on.
  void rents() {
    const N yearly = plan_.rent, yearly_annex = plan_.annex_rent;
    const N* const irl = plan_.irl.data();
    const std::size_t letting = letting_year();
    N* const rents = rent();
    std::fill(rents, rents + letting, N(0));
    for (std::size_t i = letting; i < count_; ++i) rents[i] = yearly * irl[i];
    if (letting < count_) rents[letting] = rents[letting] * plan_.first_share;
    if constexpr (names_steps<N>)
      for (std::size_t i = letting; i < count_; ++i)
        rents[i] = step(words::rent, rents[i], plan_.year(i));
    if (!(yearly_annex == N(0)) && letting < count_) annexes(yearly_annex, letting);
  }

  // What is given for a year is all of the annex rents of that year.
  void annexes(const N& yearly, std::size_t letting) {
    const N* const irl = plan_.irl.data();
    N* const amounts = column(Line::annex_rent);
    const LinePlan<N>& line = plan_.operating.of(Line::annex_rent);
    amounts[letting] = amounts[letting] + yearly * N(irl[letting] * plan_.first_share);
    for (std::size_t i = letting + 1; i < count_; ++i) amounts[i] = amounts[i] + yearly * irl[i];
    put_given(line, amounts);
  }

  // The letting year counts for its months; a base that comes in by steps, for its first ones.
  void begin(const LinePlan<N>& line, N* amounts, std::size_t from, std::size_t to) const {
    if (from == to) return;
    int age = plan_.age(plan_.year(from));
    if (age == 1) amounts[from] = amounts[from] * plan_.first_share;
    for (std::size_t i = from; i < to && age < line.ramp; ++i, ++age)
      amounts[i] = amounts[i] * N(age) / N(line.ramp);
  }

  // The owner pays what it owes out of the redevance, and the shares of it that it owes as well.
  void transparent_redevance() {
    const std::vector<N> left = plan_.left_of_rents();
    for (std::size_t i = 0; i < count_; ++i) {
      const int year = plan_.year(i);
      if (year < plan_.letting_year) continue;
      N sum = plan_.own_funds_in(year) - plan_.annuities[i];
      for (std::size_t k = static_cast<std::size_t>(Line::vacancy); k < line_count; ++k)
        sum = sum + column(static_cast<Line>(k))[i];
      column(Line::redevance)[i] =
          step(words::lines[static_cast<std::size_t>(Line::redevance)],
               (N(0) - sum) / left[i] - rent()[i] - column(Line::annex_rent)[i], year);
    }
  }

  // What is made overlaps nothing that it is made of: a compiler then takes several years at once.
  static void put_products(N* products, const N& base, const N* factors, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) products[i] = base * factors[i];
  }
  template <class... Columns>
  static void put_sums(N* sums, std::size_t count, const Columns*... columns) {
    for (std::size_t i = 0; i < count; ++i) sums[i] = (... + columns[i]);
  }
  template <class... Columns>
  void add_up(Column which, const Columns*... columns) {
    put_sums(column(which), count_, columns...);
  }

  void add_up_costs() {
    constexpr auto first = static_cast<std::size_t>(Line::management);
    const auto add = [this]<std::size_t... k>(std::index_sequence<k...>) {
      add_up(Column::costs, column(static_cast<Line>(first + k))...);
    };
    add(std::make_index_sequence<line_count - first>());
  }

  void shares(Line which) {
    const LinePlan<N>& line = plan_.operating.of(which);
    N* const amounts = column(which);
    const bool given = line.has_given();
    if (line.has_share()) {
      const auto [from, to] = window(line);
      const N* const sums = column(Column::turnover);
      if (is_bare_share(which, line)) {
        leave_out(amounts, from, to);
        put_products(amounts + from, line.share, sums + from, to - from);
        return name_steps(which);
      }
      const auto add = [&](std::size_t i) {
        amounts[i] = amounts[i] + line.share_in(plan_.year(i)) * sums[i];
      };
      for (std::size_t i = from; !given && i < to; ++i) add(i);
      for (std::size_t i = from; given && i < to; ++i)
        if (!plan_.operating.is_given(line, plan_.year(i))) add(i);
    } else if (line.base == N(0) && !given) {
      return;
    }
    name_steps(which);
  }

  void name_steps(Line which) {
    if constexpr (names_steps<N>) {
      N* const amounts = column(which);
      const Step& word = words::lines[static_cast<std::size_t>(which)];
      if (which == Line::property_tax) name_exemption(amounts);
      for (std::size_t i = 0; i < count_; ++i) amounts[i] = step(word, amounts[i], plan_.year(i));
    }
  }

  // Why an exempt year bears no tax.
  void name_exemption(N* amounts) const {
    const int taxed_from = plan_.operating.of(Line::property_tax).first_year;
    for (std::size_t i = 0; i < count_; ++i)
      if (plan_.year(i) >= plan_.letting_year && plan_.year(i) < taxed_from)
        amounts[i] = step(words::exempt_until, amounts[i], taxed_from - 1);
  }

  void treasury() {
    own_funds();
    N *const annuities = column(Column::annuities), *const interest =
                                                        column(Column::treasury_interest);
    for (std::size_t i = 0; i < count_; ++i)
      annuities[i] = step(words::annuities, N(0) - plan_.annuities[i], plan_.year(i));
    // What a year leaves but for interest: the sum is made year by year with it.
    N* const cash = column(Column::cash_flow);
    add_up(Column::cash_flow, column(Column::revenue), column(Column::costs),
           column(Column::own_funds_annuity), annuities);
    const bool bears = !(plan_.credit_rate == N(0)) || !(plan_.debit_rate == N(0));
    if (!bears) std::fill(interest, interest + count_, N(0));
    bears ? accumulate<true>(cash, interest) : accumulate<false>(cash, interest);
  }

  void own_funds() {
    N* const own = column(Column::own_funds_annuity);
    std::fill(own, own + count_, N(0));
    const int last = std::min(plan_.own_funds_last, plan_.first_year + plan_.years - 1);
    for (int year = std::max(plan_.own_funds_first, plan_.first_year); year <= last; ++year)
      own[year - plan_.first_year] = N(0) - plan_.own_funds_annuity;
  }

  // From year to year, since each bears the interest of the one before.
  template <bool bears>
  void accumulate(N* cash, N* interest) {
    N* const cumulated = column(Column::cumulated);
    const N credit = plan_.credit_rate, debit = plan_.debit_rate;
    const N with_credit = N(1) + credit, with_debit = N(1) + debit;
    N before = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      const int year = plan_.year(i);
      const N left = cash[i];
      if constexpr (bears)
        interest[i] = step(words::treasury_interest, interest_on(before, credit, debit), year);
      cash[i] = step(words::cash_flow, left + interest[i], year);
      // The same sum, for which a sweep waits one addition less from year to year.
      if constexpr (bears && std::is_same_v<N, double>)
        before = select(before < N(0), N(with_debit * before), N(with_credit * before)) + left;
      else
        before = step(words::cumulated, before + cash[i], year);
      cumulated[i] = before;
    }
  }

  const AccountPlan<N>& plan_;
  std::size_t count_;
  Account<N>& account_;
};

}  // namespace habitat::plai_balance
