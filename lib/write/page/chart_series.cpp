// SPDX-License-Identifier: Apache-2.0
#include "write/page/chart_series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "describe/date.hpp"
#include "describe/unit.hpp"
#include "write/figure.hpp"

namespace habitat {
namespace {

constexpr double most = 1e15;

// What is no number is drawn as nothing.
double number_of(const Slot& slot) {
  if (!slot.present()) return 0;
  const Value value = slot.value();
  if (value.count()) return *value.count();
  const double number = value.number() ? number_of<double>(*value.number()) : 0;
  return std::isfinite(number) ? number : 0;
}

bool draws(const ChartSeries& series) {
  return std::any_of(series.values.begin(), series.values.end(),
                     [](double value) { return value != 0; });
}

// Years at round ones; dates as many as there is room for.
std::string mark_of(const Slot& key, std::size_t row, std::size_t count, Language language) {
  const std::string text = key.text();
  if (key.kind() == Kind::integer) {
    const int every = count <= 15 ? 1 : count <= 30 ? 2 : count <= 75 ? 5 : 10;
    return static_cast<int>(number_of(key)) % every == 0 ? text : "";
  }
  constexpr std::size_t most_dates = 10;
  const std::size_t every = (count + most_dates - 1) / most_dates;
  return row % every == 0 ? human_date(text, language) : "";
}

// Both ways: what costs less from there on, and what no longer does.
void find_crossings(ChartData& data) {
  for (std::size_t line = 1; line < data.series.size(); ++line)
    for (std::size_t row = 1; row < data.rows.size(); ++row) {
      const auto &first = data.series.front().values, &other = data.series[line].values;
      const double before = other[row - 1] - first[row - 1], after = other[row] - first[row];
      if (!((before > 0 && after <= 0) || (before < 0 && after >= 0))) continue;
      const double part = before / (before - after);
      data.crossings.push_back(
          {line, row, part, first[row - 1] + part * (first[row] - first[row - 1])});
    }
}

class Reading {
 public:
  Reading(const Slot& list, Language language) : list_(list), language_(language) {}

  ChartData data() {
    if (!choose_columns()) return {};
    for (std::size_t row = 0; row < list_.size(); ++row) each_ ? add_beside(row) : add(row);
    for (ChartSeries& series : data_.series) series.values.resize(data_.rows.size());
    const bool too_large =
        std::any_of(data_.series.begin(), data_.series.end(), [](const ChartSeries& one) {
          return std::any_of(one.values.begin(), one.values.end(),
                             [](double value) { return std::fabs(value) > most; });
        });
    if (too_large) data_.series.clear();
    if (!each_)
      std::erase_if(data_.series, [](const ChartSeries& one) { return !draws(one); });
    else if (std::none_of(data_.series.begin(), data_.series.end(), draws))
      data_.series.clear();
    else
      find_crossings(data_);
    return std::move(data_);
  }

 private:
  bool choose_columns() {
    const std::vector<Slot> members = list_.element(0).members();
    std::optional<std::size_t> key;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const Field& field = members[i].field();
      const bool names = members[i].kind() == Kind::integer || members[i].kind() == Kind::date ||
                         members[i].kind() == Kind::text;
      if (field.name == list_.field().key && names) key = i;
      if (field.layout.chart == Chart::part) part_ = i;
      if (field.layout.chart == Chart::mark) mark_ = i;
      if (field.layout.chart == Chart::each) each_ = i;
      if (field.layout.chart != Chart::none && members[i].is_number()) columns_.push_back(i);
    }
    if (!key || columns_.empty()) return false;
    key_ = *key;
    const auto order = [&](std::size_t i) { return members[i].field().layout.order; };
    std::stable_sort(columns_.begin(), columns_.end(),
                     [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    data_.compares = each_.has_value();
    for (const std::size_t i : columns_) {
      if (each_) break;
      const Field& field = members[i].field();
      data_.series.push_back({std::string(field.label.in(language_)), field.layout.chart, {}});
    }
    data_.unit = unit_sign(members[columns_.front()].field().unit, language_);
    return true;
  }

  void add(std::size_t row) {
    const std::vector<Slot> members = list_.element(row).members();
    const Slot& key = members[key_];
    data_.rows.push_back(human_value(key, key.field(), {language_}));
    data_.marks.push_back(mark_of(key, row, list_.size(), language_));
    for (std::size_t i = 0; i < columns_.size(); ++i)
      data_.series[i].values.push_back(number_of(members[columns_[i]]));
    if (mark_ && members[*mark_].present())
      data_.events.push_back(
          {row, human_value(members[*mark_], members[*mark_].field(), {language_})});
    if (!part_) return;
    std::string words = human_value(members[*part_], members[*part_].field(), {language_});
    if (row > 0 && words != words_of_part_) data_.divisions.push_back({row, words});
    words_of_part_ = std::move(words);
  }

  // Of a list that goes through the years once for each value of a column: a line for each of them,
  // whose name is the value.
  void add_beside(std::size_t row) {
    const std::vector<Slot> members = list_.element(row).members();
    const std::string value = human_value(members[*each_], members[*each_].field(), {language_});
    if (row == 0 || value != values_.back()) {
      values_.push_back(value);
      place_ = 0;
      for (const std::size_t i : columns_)
        data_.series.push_back(
            {label_of(value, members[i].field()), members[i].field().layout.chart, {}});
    }
    if (values_.size() == 1) {
      const Slot& key = members[key_];
      data_.rows.push_back(human_value(key, key.field(), {language_}));
      data_.marks.push_back(mark_of(key, row, rows_of_first(), language_));
    }
    if (++place_ > data_.rows.size()) return;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      data_.series[data_.series.size() - columns_.size() + i].values.push_back(
          number_of(members[columns_[i]]));
  }
  // How many rows the first value has: for the marks under the axis.
  std::size_t rows_of_first() {
    const auto value = [&](std::size_t row) { return list_.element(row).members()[*each_].text(); };
    for (; first_rows_ == 0 || (first_rows_ < list_.size() && value(first_rows_) == value(0));)
      ++first_rows_;
    return first_rows_;
  }
  std::string label_of(const std::string& value, const Field& column) const {
    return columns_.size() == 1 ? value : fmt::format("{} · {}", value, column.label.in(language_));
  }

  const Slot& list_;
  Language language_;
  std::size_t key_ = 0;
  std::vector<std::size_t> columns_;
  std::optional<std::size_t> part_, each_, mark_;
  std::string words_of_part_;
  std::vector<std::string> values_;  ///< of the column that has lines for each of its values
  std::size_t first_rows_ = 0;
  std::size_t place_ = 0;  ///< among the rows of one of them
  ChartData data_;
};

}  // namespace

ChartData chart_data(const Slot& list, Language language) {
  if (list.kind() != Kind::list || list.size() < 2) return {};
  return Reading(list, language).data();
}

}  // namespace habitat
