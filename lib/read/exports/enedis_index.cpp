// SPDX-License-Identifier: Apache-2.0
// The index of every day from the customer account of Enedis, until 2025 and on request since. The
// total is read; registers of the supplier end and fall when he changes, so of the others it is the
// distributor's that add up.
#include <algorithm>

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"
#include "read/exports/forms.hpp"

namespace habitat::exports {
namespace {

constexpr int farthest = 120;  // minutes from midnight: clocks that are fixed on another offset

// The midnight that a time stands for.
std::optional<Date> midnight_of(const WrittenTime& time) {
  if (time.minute_of_day <= farthest) return time.date;
  if (time.minute_of_day >= 1440 - farthest) return next_day(time.date);
  return {};
}

class Reader : public FormReader {
 public:
  Reader(const Header& header, MeterSink& sink) : sink_(sink), total_(header.find("eas_t")) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
      if (header.cells[i].starts_with("eas_d"))
        distributor_.push_back(i);
      else if (header.cells[i].starts_with("eas_f"))
        supplier_[header.cells[i]].rank = i;
  }

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto time = time_of(cell_at(cells, 0));
    if (!time) {
      take_names(cells);
      return without_date(cell_at(cells, total_));
    }
    const auto day = midnight_of(*time);
    if (!day) return {"an index of the day that is not of midnight", "un index du jour qui n'est pas de minuit"};
    const auto value = total_of(cells);
    if (value && *value < 0) return {"an index is not below zero", "un index n'est pas négatif"};
    if (value) sink_.index(*day, *value, false, line);
    for (auto& [column, one] : supplier_)
      if (const auto index = amount_of(cell_at(cells, one.rank), per_thousandth))
        one.indexes[*day] = *index;
    return {};
  }
  void end() override {
    for (const auto& [column, one] : supplier_)
      for (const auto& [day, value] : one.indexes)
        sink_.part(one.name.empty() ? column : one.name, day, value);
  }

 private:
  // A register of the supplier, and what its hours are called.
  struct Register {
    std::size_t rank = 0;
    std::string name = {};
    std::map<Date, Amount> indexes = {};
  };

  // Below the rows stands what the registers count: "HC", "Heures Creuses", "EAS F1".
  void take_names(const std::vector<std::string>& cells) {
    for (std::size_t i = 2; i < cells.size(); ++i)
      if (const auto found = supplier_.find(folded(cells[i])); found != supplier_.end())
        if (found->second.name.empty()) found->second.name = in_lower_case(cells[i - 1]);
  }

  std::optional<Amount> total_of(const std::vector<std::string>& cells) const {
    if (!cell_at(cells, total_).empty()) return amount_of(cell_at(cells, total_), per_thousandth);
    std::optional<Amount> sum;
    for (const std::size_t one : distributor_)
      if (const auto value = amount_of(cell_at(cells, one), per_thousandth))
        sum = sum.value_or(0) + *value;
    return sum;
  }

  MeterSink& sink_;
  std::size_t total_;
  std::vector<std::size_t> distributor_;
  std::map<std::string, Register> supplier_;
};

}  // namespace

const Form enedis_index{
    "enedis-index",
    {"Enedis, index of every day", "Enedis, index de chaque jour"},
    Kind::readings,
    Measure::index,
    Carrier::electricity,
    [](const Header& header) {
      return header.find("horodate") == 0 && header.has("eas_t") &&
             header.said("grandeur_metier") == "Consommation" && header.said("unite") == "Wh";
    },
    reader_of<Reader>,
    nullptr};

}  // namespace habitat::exports
