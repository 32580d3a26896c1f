// SPDX-License-Identifier: Apache-2.0
// The index of every day from the customer account of Enedis, until 2025 and on request since. The
// total is read; registers of the supplier end and fall when he changes, so of the others it is the
// distributor's that add up.
#include <algorithm>

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
      if (header.cells[i].starts_with("eas_d")) distributor_.push_back(i);
  }

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto time = time_of(cell_at(cells, 0));
    if (!time) return {};
    const auto day = midnight_of(*time);
    if (!day) return {"an index of the day that is not of midnight", "un index du jour qui n'est pas de minuit"};
    if (const auto value = total_of(cells)) sink_.index(*day, *value, false, line);
    return {};
  }

 private:
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
    [](const Header& header, MeterSink& sink) -> std::unique_ptr<FormReader> {
      return std::make_unique<Reader>(header, sink);
    },
    nullptr};

}  // namespace habitat::exports
