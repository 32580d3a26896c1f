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
    if (!day) return {};
    const std::string_view value = cell_at(cells, energy_), from = cell_at(cells, from_);
    if (is_missing(value)) {
      if (!open_ || from != index_) tell_open();
      if (!open_) open_ = Open{*day, line};
      index_ = cell_at(cells, to_);
      end_ = next_day(*day);
      return {};
    }
    const auto use = amount_of(value, per_unit);
    if (!use) return no_number;
    const bool theirs = open_ && !from.empty() && from == index_ && end_ == *day;
    if (open_ && !theirs) tell_open();
    sink_.span(theirs ? open_->first : *day, next_day(*day), *use, is_estimated(cell_at(cells, how_)),
               line);
    open_.reset();
    return {};
  }
  void end() override { tell_open(); }

 private:
  struct Open {
    Date first;
    int line;
  };
  void tell_open() {
    if (open_) sink_.missing(open_->first, end_, open_->line);
    open_.reset();
  }

  MeterSink& sink_;
  std::size_t date_, energy_, from_, to_, how_;
  std::optional<Open> open_;
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
    if ((!month && !week) || is_missing(value)) return {};
    const auto use = amount_of(value, per_unit);
    if (!use) return no_number;
    if (week)
      sink_.span(week->first, week->second, *use, false, line);
    else
      months_[*month] = {*use, line};
    return {};
  }
  void end() override {
    for (const auto& [month, use] : months_)
      if (month == months_.begin()->first || month == months_.rbegin()->first)
        sink_.missing(month, next_month(month), use.second);
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
                      [](const Header& header, MeterSink& sink) -> std::unique_ptr<FormReader> {
                        return std::make_unique<Days>(header, sink);
                      },
                      nullptr};

const Form grdf_periods{"grdf-periods",
                        {"GRDF, use by week or month", "GRDF, consommation par semaine ou par mois"},
                        Kind::readings,
                        Measure::monthly,
                        Carrier::gas,
                        [](const Header& header) { return is_grdf(header) && !header.has(first_index); },
                        [](const Header& header, MeterSink& sink) -> std::unique_ptr<FormReader> {
                          return std::make_unique<Periods>(header, sink);
                        },
                        nullptr};

}  // namespace habitat::exports
