// SPDX-License-Identifier: Apache-2.0
// What customers of GRDF download: use by day, week or month, in kWh as GRDF counts them; volumes are
// not multiplied here.
#include "read/exports/forms.hpp"

namespace habitat::exports {
namespace {

constexpr std::string_view energy = "energie_consommee_(kwh)", first_index = "index_de_debut_de_periode_(m3)",
                           last_index = "index_de_fin_de_periode_(m3)", how = "qualification_du_releve";

// The day after days without a value begins at the index at which they did: what it gives is theirs
// too.
class Days : public FormReader {
 public:
  Days(const Header& header, MeterSink& sink)
      : sink_(sink),
        date_(header.find("date_de_releve")),
        energy_(header.find(energy)),
        from_(header.find(first_index)),
        to_(header.find(last_index)),
        how_(header.find(how)) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto day = day_of(cell_at(cells, date_));
    const std::string_view value = cell_at(cells, energy_), from = cell_at(cells, from_);
    if (!day) return without_date(value);
    if (is_missing(value)) {
      take_missing(*day, from, cell_at(cells, to_));
      return {};
    }
    const Use use = use_of(value, per_unit, true);
    if (!use.wrong.empty()) return use.wrong;
    const bool theirs = first_ && !from.empty() && from == index_ && end_ == *day;
    if (!theirs) tell_open();
    sink_.span(theirs ? *first_ : *day, next_day(*day), use.amount,
               is_estimated(cell_at(cells, how_)), line);
    first_.reset();
    return {};
  }
  void end() override { tell_open(); }

 private:
  // Where the index moved all the same, what the day used is not in the next one.
  void take_missing(Date day, std::string_view from, std::string_view to) {
    if (from != index_ || end_ != day) tell_open();
    if (from != to) {
      tell_open();
      return sink_.missing(day, next_day(day));
    }
    if (!first_) first_ = day;
    index_ = to;
    end_ = next_day(day);
  }
  void tell_open() {
    if (first_) sink_.missing(*first_, end_);
    first_.reset();
  }

  MeterSink& sink_;
  std::size_t date_, energy_, from_, to_, how_;
  std::optional<Date> first_;  // of days without a value
  std::string index_;
  Date end_ = {};
};

// The first and the last month hold the days of the export alone.
class Periods : public FormReader {
 public:
  Periods(const Header& header, MeterSink& sink)
      : sink_(sink), date_(header.find("date_de_releve")), energy_(header.find(energy)) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const std::string_view when = cell_at(cells, date_), value = cell_at(cells, energy_);
    const auto month = month_of(when);
    const auto week = week_of(when);
    if (!month && !week) return without_date(value);
    const Date first = week ? week->first : *month, end = week ? week->second : next_month(*month);
    if (end <= first) return {"a week ends after it begins", "une semaine finit après son début"};
    if (is_missing(value)) return sink_.missing(first, end), Text{};
    const Use use = use_of(value, per_unit, true);
    if (!use.wrong.empty()) return use.wrong;
    if (week)
      sink_.span(first, end, use.amount, false, line);
    else
      months_[first] = {use.amount, line};
    return {};
  }
  void end() override {
    for (const auto& [month, use] : months_)
      if (month == months_.begin()->first || month == months_.rbegin()->first)
        sink_.partial(month, next_month(month));
      else
        sink_.span(month, next_month(month), use.first, false, use.second);
    months_.clear();
  }

 private:
  MeterSink& sink_;
  std::size_t date_, energy_;
  std::map<Date, std::pair<Amount, int>> months_;
};

bool is_grdf(const Header& header) {
  return header.has("date_de_releve") && header.has("volume_consomme_(m3)") && header.has(energy);
}

}  // namespace

const Form grdf_daily{"grdf-daily",
                      {"GRDF, use by day", "GRDF, consommation par jour"},
                      Kind::readings,
                      Measure::daily,
                      Carrier::gas,
                      [](const Header& header) { return is_grdf(header) && header.has(first_index); },
                      reader_of<Days>,
                      nullptr};

const Form grdf_periods{"grdf-periods",
                        {"GRDF, use by week or month", "GRDF, consommation par semaine ou par mois"},
                        Kind::readings,
                        Measure::monthly,
                        Carrier::gas,
                        [](const Header& header) { return is_grdf(header) && !header.has(first_index); },
                        reader_of<Periods>,
                        nullptr};

}  // namespace habitat::exports
