// SPDX-License-Identifier: Apache-2.0
// What customers of EDF download: days and months of use in kWh, index by register, mean watts of half
// hours, newest first.
#include <algorithm>

#include "messages/utf8.hpp"
#include "read/exports/forms.hpp"
#include "read/exports/local_steps.hpp"

namespace habitat::exports {
namespace {

constexpr std::string_view nature = "nature_de_la_donnee";

class Days : public FormReader {
 public:
  explicit Days(MeterSink& sink) : sink_(sink) {}
  Text row(const std::vector<std::string>& cells, int line) override {
    const auto day = day_of(cell_at(cells, 0));
    if (!day) return without_date(cell_at(cells, 1));
    if (is_missing(cell_at(cells, 1))) {
      sink_.missing(*day, next_day(*day));
      return {};
    }
    const Use use = use_of(cell_at(cells, 1), per_unit, true);
    if (!use.wrong.empty()) return use.wrong;
    sink_.span(*day, next_day(*day), use.amount, is_estimated(cell_at(cells, 2)), line);
    return {};
  }

 private:
  MeterSink& sink_;
};

// Rows of a year are sums of months.
class Months : public FormReader {
 public:
  explicit Months(MeterSink& sink) : sink_(sink) {}
  Text row(const std::vector<std::string>& cells, int line) override {
    const auto month = month_of(cell_at(cells, 0));
    if (!month && folded(cell_at(cells, 0)).starts_with("annee")) return {};
    if (!month) return without_date(cell_at(cells, 1));
    if (is_missing(cell_at(cells, 1))) {
      sink_.missing(*month, next_month(*month));
      return {};
    }
    const Use use = use_of(cell_at(cells, 1), per_unit, true);
    if (!use.wrong.empty()) return use.wrong;
    sink_.span(*month, next_month(*month), use.amount, is_estimated(cell_at(cells, 2)), line);
    return {};
  }

 private:
  MeterSink& sink_;
};

// Registers in any order; their sum is the meter's count.
class Index : public FormReader {
 public:
  Index(const Header& header, MeterSink& sink) : sink_(sink) {
    for (std::size_t i = 2; i < header.cells.size(); ++i)
      if (header.cells[i].ends_with(unit)) registers_.push_back({i, name_of(header.cells[i])});
  }
  Text row(const std::vector<std::string>& cells, int line) override {
    const auto day = day_of(cell_at(cells, 0));
    if (!day) return without_date(cell_at(cells, registers_.front().rank));
    Amount sum = 0;
    std::vector<Amount> indexes;
    for (const Register& one : registers_) {
      if (is_missing(cell_at(cells, one.rank))) return {};
      const Use index = use_of(cell_at(cells, one.rank), per_unit, true);
      if (!index.wrong.empty()) return index.wrong;
      indexes.push_back(index.amount);
      sum += index.amount;
    }
    for (std::size_t i = 0; i < indexes.size(); ++i) sink_.part(registers_[i].name, *day, indexes[i]);
    sink_.index(*day, sum, is_estimated(cell_at(cells, 1)), line);
    return {};
  }

 private:
  static constexpr std::string_view unit = "_(kwh)";
  struct Register {
    std::size_t rank;
    std::string name;
  };
  // "Index Heures pleines (kWh)", as it is folded: "heures pleines".
  static std::string name_of(std::string_view heading) {
    heading.remove_suffix(unit.size());
    if (heading.starts_with("index_")) heading.remove_prefix(6);
    std::string name(heading);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
  }

  MeterSink& sink_;
  std::vector<Register> registers_;
};

// A line "DD/MM/YYYY;;" opens a day, whose midnight is its end.
class HalfHours : public FormReader {
 public:
  explicit HalfHours(MeterSink& sink) : sink_(sink) {}
  Text row(const std::vector<std::string>& cells, int line) override {
    const std::string_view first = cell_at(cells, 0);
    if (const auto day = day_of(first)) day_ = day;
    if (is_missing(cell_at(cells, 1))) return {};
    if (first.size() != 8 || first[2] != ':' || !day_) return without_date(cell_at(cells, 1));
    // Real files have some, such as 09:09:06, beside the steps.
    const auto time = parse_time("2000-01-01T" + std::string(first));
    if (!time || time->minute_of_day % 10 != 0) return sink_.off_grid(), Text{};
    const Use watts = use_of(cell_at(cells, 1), per_watt_minute, true);
    if (!watts.wrong.empty()) return watts.wrong;
    const bool end_of_day = time->minute_of_day == 0;
    steps_.add({end_of_day ? next_day(*day_) : *day_, time->minute_of_day, watts.amount,
                is_estimated(cell_at(cells, 2)), line});
    return {};
  }
  void end() override { steps_.give(sink_); }

 private:
  MeterSink& sink_;
  std::optional<Date> day_;
  LocalSteps steps_;
};

}  // namespace

const Form edf_daily{"edf-daily",
                     {"EDF, use by day", "EDF, consommation par jour"},
                     Kind::readings,
                     Measure::daily,
                     Carrier::electricity,
                     [](const Header& header) {
                       return header.find("date_de_consommation") == 0 &&
                              header.find("consommation_(kwh)") == 1 && header.has(nature);
                     },
                     reader_of<Days>,
                     nullptr};

const Form edf_monthly{"edf-monthly",
                       {"EDF, use by month", "EDF, consommation par mois"},
                       Kind::readings,
                       Measure::monthly,
                       Carrier::electricity,
                       [](const Header& header) {
                         return header.find("periode_de_consommation") == 0 &&
                                header.find("consommation_(kwh)") == 1 && header.has(nature);
                       },
                       reader_of<Months>,
                       nullptr};

const Form edf_curve{"edf-30min",
                     {"EDF, power by half hour", "EDF, puissance par demi-heure"},
                     Kind::readings,
                     Measure::curve,
                     Carrier::electricity,
                     [](const Header& header) {
                       return header.find_beginning("date_et_heure_de_releve") == 0 &&
                              header.find("puissance_atteinte_(w)") == 1;
                     },
                     reader_of<HalfHours>,
                     nullptr};

const Form edf_index{"edf-index",
                     {"EDF, index", "EDF, index"},
                     Kind::readings,
                     Measure::index,
                     Carrier::electricity,
                     [](const Header& header) {
                       return header.find_beginning("date_de_releve_de_l") == 0 &&
                              header.find_beginning("type_d") == 1 && header.cells.size() > 2 &&
                              header.cells[2].ends_with("(kwh)");
                     },
                     reader_of<Index>,
                     nullptr};

}  // namespace habitat::exports
