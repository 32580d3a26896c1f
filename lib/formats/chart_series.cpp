// SPDX-License-Identifier: Apache-2.0
#include "formats/chart_series.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "describe/date.hpp"
#include "describe/unit.hpp"
#include "formats/figure.hpp"

namespace habitat {
namespace {

constexpr double most = 1e15;

// What is no number is drawn as nothing.
double number_of(const Slot& slot) {
  if (!slot.present()) return 0;
  const std::string text = slot.get();
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && std::isfinite(value) ? value : 0;
}

bool draws(const ChartSeries& series) {
  return std::any_of(series.values.begin(), series.values.end(),
                     [](double value) { return value != 0; });
}

// Years at round ones; dates as many as there is room for.
std::string mark_of(const Slot& key, std::size_t row, std::size_t count, Language language) {
  const std::string text = key.get();
  if (key.kind() == Kind::integer) {
    const int every = count <= 15 ? 1 : count <= 30 ? 2 : count <= 75 ? 5 : 10;
    return static_cast<int>(number_of(key)) % every == 0 ? text : "";
  }
  constexpr std::size_t most_dates = 10;
  const std::size_t every = (count + most_dates - 1) / most_dates;
  return row % every == 0 ? human_date(text, language) : "";
}

class Reading {
 public:
  Reading(const Slot& list, Language language) : list_(list), language_(language) {}

  ChartData data() {
    if (!choose_columns()) return {};
    for (std::size_t row = 0; row < list_.size(); ++row) add(row);
    const bool too_large =
        std::any_of(data_.series.begin(), data_.series.end(), [](const ChartSeries& one) {
          return std::any_of(one.values.begin(), one.values.end(),
                             [](double value) { return std::fabs(value) > most; });
        });
    if (too_large) data_.series.clear();
    std::erase_if(data_.series, [](const ChartSeries& one) { return !draws(one); });
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
      if (field.chart == Chart::part) part_ = i;
      if (field.chart != Chart::none && members[i].is_number()) columns_.push_back(i);
    }
    if (!key || columns_.empty()) return false;
    key_ = *key;
    const auto order = [&](std::size_t i) { return members[i].field().page_order; };
    std::stable_sort(columns_.begin(), columns_.end(),
                     [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    for (const std::size_t i : columns_) {
      const Field& field = members[i].field();
      data_.series.push_back({std::string(field.label.in(language_)), field.chart, {}});
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
    if (!part_) return;
    std::string words = human_value(members[*part_], members[*part_].field(), {language_});
    if (row > 0 && words != words_of_part_) data_.divisions.push_back({row, words});
    words_of_part_ = std::move(words);
  }

  const Slot& list_;
  Language language_;
  std::size_t key_ = 0;
  std::vector<std::size_t> columns_;
  std::optional<std::size_t> part_;
  std::string words_of_part_;
  ChartData data_;
};

}  // namespace

ChartData chart_data(const Slot& list, Language language) {
  if (list.kind() != Kind::list || list.size() < 2) return {};
  return Reading(list, language).data();
}

}  // namespace habitat
