// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheet_chart.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "describe/unit.hpp"
#include "messages/nearest.hpp"

namespace habitat {
namespace {

class Charts {
 public:
  Charts(const std::vector<Slot>& columns, std::size_t first_column,
         const std::vector<std::vector<SheetCell>>& rows, Language language)
      : columns_(columns), first_column_(first_column), rows_(rows), language_(language) {}

  std::vector<SheetChart> over(const Field& list, std::size_t count) {
    const auto key = key_of(list);
    if (!key || count < 2) return {};
    SheetChart bars{"", "", true, first_column_ + *key, {}};
    SheetChart lines{"", "", false, first_column_ + *key, {}};
    const auto each = column_of(Chart::each);
    for (std::size_t first = rows_.size() - count; first < rows_.size();) {
      const std::size_t last = each ? last_of_value(*each, first) : rows_.size() - 1;
      for (const std::size_t column : drawn()) {
        const Field& field = columns_[column].field();
        SheetChart& chart = field.layout.chart == Chart::bar && !each ? bars : lines;
        add(chart, field, {label_of(each, column, first), first_column_ + column, first, last});
      }
      first = last + 1;
    }
    std::vector<SheetChart> charts;
    for (SheetChart* chart : {&bars, &lines})
      if (!chart->series.empty()) {
        if (!each) chart->title = labels_of(*chart);
        charts.push_back(std::move(*chart));
      }
    return charts;
  }

 private:
  std::optional<std::size_t> key_of(const Field& list) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].field().name == list.key && columns_[i].kind() != Kind::number) return i;
    return {};
  }
  std::optional<std::size_t> column_of(Chart kind) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].field().layout.chart == kind) return i;
    return {};
  }

  // A band is how far a line may be off: no line of its own.
  std::vector<std::size_t> drawn() const {
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const Chart kind = columns_[i].field().layout.chart;
      if (kind == Chart::bar || kind == Chart::line || kind == Chart::area) drawn.push_back(i);
    }
    std::stable_sort(drawn.begin(), drawn.end(), [&](std::size_t a, std::size_t b) {
      return columns_[a].field().layout.order < columns_[b].field().layout.order;
    });
    return drawn;
  }

  std::size_t last_of_value(std::size_t each, std::size_t first) const {
    const auto value = [&](std::size_t row) { return rows_[row][first_column_ + each].value; };
    std::size_t last = first;
    while (last + 1 < rows_.size() && value(last + 1) == value(first)) ++last;
    return last;
  }

  static std::string labels_of(const SheetChart& chart) {
    std::vector<std::string> labels;
    for (const SheetSeries& series : chart.series) labels.push_back(series.label);
    return listed(labels);
  }

  std::string label_of(std::optional<std::size_t> each, std::size_t column,
                       std::size_t row) const {
    std::string label(columns_[column].field().label.in(language_));
    if (!each) return label;
    const std::string& value = rows_[row][first_column_ + *each].value;
    return drawn().size() == 1 ? value : fmt::format("{} · {}", value, label);
  }

  void add(SheetChart& chart, const Field& field, SheetSeries series) const {
    const auto drawn = [&](std::size_t row) { return !is_nothing(rows_[row][series.column]); };
    bool any = false;
    for (std::size_t row = series.first_row; row <= series.last_row; ++row) any |= drawn(row);
    if (!any) return;
    if (chart.series.empty()) chart.unit = unit_sign(field.unit, language_);
    chart.series.push_back(std::move(series));
  }

  const std::vector<Slot>& columns_;
  std::size_t first_column_;
  const std::vector<std::vector<SheetCell>>& rows_;
  Language language_;
};

}  // namespace

std::vector<SheetChart> sheet_charts(const std::vector<Slot>& columns, const Field& list,
                                     std::size_t first_column,
                                     const std::vector<std::vector<SheetCell>>& rows,
                                     std::size_t count, Language language) {
  return Charts(columns, first_column, rows, language).over(list, count);
}

}  // namespace habitat
