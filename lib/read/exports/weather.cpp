// SPDX-License-Identifier: Apache-2.0
// Temperatures of days: Météo-France (open daily data) and SYNOP (every three hours, kelvin).
#include <fmt/core.h>

#include "read/exports/forms.hpp"

namespace habitat::exports {
namespace {

using Day = StationSink::Day;

// A station is named by eight digits; spreadsheets lose the zero that some begin with.
std::string station_of(std::string_view cell, std::size_t digits) {
  const bool number = !cell.empty() && cell.find_first_not_of("0123456789") == cell.npos;
  std::string name(cell);
  if (number && name.size() < digits) name.insert(0, digits - name.size(), '0');
  return name;
}

// The mean of the hours, the lowest and the highest of the day. Of the codes of quality 2 is doubtful.
class MeteoFrance : public FormReader {
 public:
  MeteoFrance(const Header& header, StationSink& sink) : header_(header.cells), sink_(sink) {
    for (std::size_t i = 0; i < header_.size(); ++i) rank_[header_[i]] = i;
  }

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto date = day_of(cell(cells, "aaaammjj"));
    if (!date) return without_date(cell(cells, "num_poste"));
    const std::string_view station = cell(cells, "num_poste");
    if (station.find_first_of("eE") != station.npos) return spoilt_number;
    for (const std::string_view name : {"tm", "tn", "tx"})
      if (!is_missing(cell(cells, name)) && !amount_of(cell(cells, name), per_unit)) return no_number;
    sink_.day({station_of(station, 8), *date, good(cells, "tm"), good(cells, "tn"), good(cells, "tx")},
              line);
    return {};
  }

 private:
  std::string_view cell(const std::vector<std::string>& cells, std::string_view name) const {
    const auto found = rank_.find(name);
    return found == rank_.end() ? std::string_view() : cell_at(cells, found->second);
  }
  std::optional<std::string> good(const std::vector<std::string>& cells, std::string_view name) const {
    const std::string_view value = cell(cells, name), quality = cell(cells, fmt::format("q{}", name));
    if (is_missing(value) || quality == "2") return {};
    std::string text(value);
    if (const auto comma = text.find(','); comma != text.npos) text[comma] = '.';
    return text;
  }

  std::vector<std::string> header_;
  std::map<std::string, std::size_t, std::less<>> rank_;
  StationSink& sink_;
};

// A day of UTC with all its eight values has their mean.
class Synop : public FormReader {
 public:
  Synop(const Header& header, StationSink& sink)
      : sink_(sink), station_(header.find("numer_sta")), date_(header.find("date")), t_(header.find("t")) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const std::string_view stamp = cell_at(cells, date_);
    const auto date = day_of(stamp.substr(0, std::min<std::size_t>(stamp.size(), 8)));
    if (stamp.size() != 14 || !date) return without_date(cell_at(cells, station_));
    const std::string station = station_of(cell_at(cells, station_), 5);
    if (station != day_.station || *date != day_.date) end();
    day_.station = station;
    day_.date = *date;
    line_ = line;
    const std::string_view value = cell_at(cells, t_);
    if (is_missing(value)) return {};
    const auto kelvin = amount_of(value, micro);
    if (!kelvin) return {"this is no number of kelvins", "ce n'est pas un nombre de kelvins"};
    sum_ += *kelvin;
    ++count_;
    return {};
  }
  void end() override {
    if (day_.station.empty()) return;
    if (count_ == a_day) {
      const Amount mean = sum_ - a_day * zero;  // eight times
      const Amount size = mean < 0 ? -mean : mean, rounded = (size + a_day / 2) / a_day;
      day_.mean = fmt::format("{}{}.{:06}", mean < 0 ? "-" : "", rounded / micro, rounded % micro);
    }
    sink_.day(day_, line_);
    day_ = {};
    sum_ = count_ = 0;
  }

 private:
  static constexpr Amount micro = 1'000'000, zero = 273'150'000, a_day = 8;
  StationSink& sink_;
  std::size_t station_, date_, t_;
  Day day_ = {};
  Amount sum_ = 0, count_ = 0;
  int line_ = 0;
};

}  // namespace

const Form meteo_france{"meteo-france-daily",
                        {"Météo-France, daily data", "Météo-France, données quotidiennes"},
                        Kind::temperatures,
                        Measure::daily,
                        Carrier::electricity,
                        [](const Header& header) {
                          return header.find("num_poste") == 0 && header.has("aaaammjj") &&
                                 (header.has("tm") || (header.has("tn") && header.has("tx")));
                        },
                        nullptr,
                        reader_of<MeteoFrance>};

const Form synop{"synop",
                 {"Météo-France, SYNOP", "Météo-France, SYNOP"},
                 Kind::temperatures,
                 Measure::daily,
                 Carrier::electricity,
                 [](const Header& header) {
                   return header.find("numer_sta") == 0 && header.find("date") == 1 && header.has("t");
                 },
                 nullptr,
                 reader_of<Synop>};

}  // namespace habitat::exports
