// SPDX-License-Identifier: Apache-2.0
#include "formats/chart_series.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace habitat {
namespace {

constexpr double most = 1e15;  // euros

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

}  // namespace

ChartData chart_data(const Slot& list, Language language) {
  ChartData data;
  if (list.kind() != Kind::list || list.size() < 2) return data;
  const std::vector<Slot> first = list.element(0).members();
  std::vector<std::pair<int, std::size_t>> drawn;  // order on the page, rank
  std::size_t key = first.size();
  for (std::size_t i = 0; i < first.size(); ++i) {
    const Field& field = first[i].field();
    if (field.name == list.field().key && first[i].kind() == Kind::integer) key = i;
    if (field.chart != Chart::none && first[i].is_number()) drawn.emplace_back(field.page_order, i);
  }
  if (key == first.size() || drawn.empty()) return data;
  std::stable_sort(drawn.begin(), drawn.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [order, rank] : drawn)
    data.series.push_back(
        {std::string(first[rank].field().label.in(language)), first[rank].field().chart, {}});
  for (std::size_t row = 0; row < list.size(); ++row) {
    const std::vector<Slot> members = list.element(row).members();
    data.years.push_back(static_cast<int>(number_of(members[key])));
    for (std::size_t i = 0; i < drawn.size(); ++i)
      data.series[i].values.push_back(number_of(members[drawn[i].second]));
  }
  const bool too_large = std::any_of(data.series.begin(), data.series.end(), [](const auto& one) {
    return std::any_of(one.values.begin(), one.values.end(),
                       [](double value) { return std::fabs(value) > most; });
  });
  if (too_large) data.series.clear();
  std::erase_if(data.series, [](const ChartSeries& one) { return !draws(one); });
  return data;
}

}  // namespace habitat
