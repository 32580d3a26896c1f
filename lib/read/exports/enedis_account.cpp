// SPDX-License-Identifier: Apache-2.0
// The workbooks of the customer account of Enedis since 2025, saved as CSV: use of each day in kWh, or
// mean kW of each step.
#include "read/exports/forms.hpp"
#include "read/exports/local_steps.hpp"

namespace habitat::exports {
namespace {

constexpr Amount per_kilowatt_minute = 1000 * per_watt_minute;

class Days : public FormReader {
 public:
  Days(const Header& header, MeterSink& sink)
      : sink_(sink), date_(header.find("date")), value_(header.find("valeur_(en_kwh)")) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto day = day_of(cell_at(cells, date_));
    const std::string_view value = cell_at(cells, value_);
    if (!day) return without_date(value);
    if (is_missing(value)) {
      sink_.missing(*day, next_day(*day));
      return {};
    }
    const Use use = use_of(value, per_unit);
    if (!use.wrong.empty()) return use.wrong;
    sink_.span(*day, next_day(*day), use.amount, false, line);
    return {};
  }

 private:
  MeterSink& sink_;
  std::size_t date_, value_;
};

class Steps : public FormReader {
 public:
  Steps(const Header& header, MeterSink& sink)
      : sink_(sink), end_(header.find("fin")), value_(header.find("valeur_(en_kw)")) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto end = time_of(cell_at(cells, end_));
    const std::string_view value = cell_at(cells, value_);
    if (is_missing(value)) return {};
    if (!end) return without_date(value);
    const Use watts = use_of(value, per_kilowatt_minute);
    if (!watts.wrong.empty()) return watts.wrong;
    steps_.add({end->date, end->minute_of_day, watts.amount, false, line});
    return {};
  }
  void end() override { steps_.give(sink_); }

 private:
  MeterSink& sink_;
  std::size_t end_, value_;
  LocalSteps steps_;
};

// A roof has a file of its own form: what it produces is no use.
bool is_of_use(const Header& header) {
  return header.said("type_de_comptage").starts_with("Consommation");
}

}  // namespace

const Form enedis_account_daily{
    "enedis-account-daily",
    {"Enedis, customer account by day", "Enedis, espace client par jour"},
    Kind::readings,
    Measure::daily,
    Carrier::electricity,
    [](const Header& header) {
      return header.has("date") && header.has("valeur_(en_kwh)") && is_of_use(header);
    },
    reader_of<Days>,
    nullptr};

const Form enedis_account_curve{
    "enedis-account-curve",
    {"Enedis, load curve of the customer account", "Enedis, courbe de charge de l'espace client"},
    Kind::readings,
    Measure::curve,
    Carrier::electricity,
    [](const Header& header) {
      return header.has("debut") && header.has("fin") && header.has("valeur_(en_kw)") &&
             is_of_use(header);
    },
    reader_of<Steps>,
    nullptr};

}  // namespace habitat::exports
