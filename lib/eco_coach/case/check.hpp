// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a case before anything is computed of it.
#pragma once

#include <set>

#include "describe/check_words.hpp"
#include "describe/path.hpp"
#include "eco_coach/case/case.hpp"
#include "eco_coach/case/check_meter.hpp"
#include "eco_coach/case/check_programme.hpp"
#include "eco_coach/case/grid.hpp"

namespace habitat::eco_coach {

/// A file has one form: periods with uses, or dates with indices.
inline void check_form(const RowFile<Reading>& readings, Faults& faults) {
  if (!readings.given() || !readings.reader) return;
  const RowReader& reader = *readings.reader;
  const bool uses = reader.has("period_start") && reader.has("period_end") && reader.has("use");
  const bool indices = reader.has("date") && reader.has("index");
  if (uses != indices) return;
  inconsistent(faults, "readings",
               {"a file of readings has one form: period_start, period_end, use; or date, index",
                "un fichier de relevés a une forme : period_start, period_end, use ; ou date, "
                "index"});
}

/// A gesture is named once: figures are asked for by its name.
template <Number N>
void check_gestures(const std::vector<Gesture<N>>& gestures, Faults& faults) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < gestures.size(); ++i)
    if (!names.insert(gestures[i].name).second)
      faults.push_back(
          {Code::repeated_name, {}, path_at("gestures", i, "name"), {gestures[i].name, "name"}});
}

/// A day has its mean, or its lowest and its highest.
inline void check_temperatures(const RowFile<TemperatureDay>& days, std::string_view name,
                               Faults& faults) {
  if (!days.given() || !days.reader) return;
  const RowReader& reader = *days.reader;
  if (reader.has("t_mean") || (reader.has("t_min") && reader.has("t_max"))) return;
  inconsistent(faults, std::string(name),
               {"the file has no column t_mean, nor both t_min and t_max",
                "le fichier n'a pas de colonne t_mean, ni t_min avec t_max"},
               {"name the column of the mean of the day t_mean, or those of its lowest and highest "
                "t_min and t_max",
                "nommer t_mean la colonne de la moyenne du jour, ou t_min et t_max celles de son "
                "minimum et de son maximum"});
}

/// A case that names no file, no bill and no programme has nothing to compute.
template <Number N>
void check_given(const Case<N>& input, Faults& faults) {
  const bool any = input.readings.given() || input.temperatures.given() ||
                   input.normal_year.given() || input.normal_degree_days.given() ||
                   !input.corrections.empty() || input.programme || !input.benchmarks.empty() ||
                   !input.gestures.empty() || input.tariffs.given() || input.households.given();
  if (any) return;
  faults.push_back(
      {Code::one_of_needed,
       {},
       "",
       {Text{"the case", "le cas"},
        listed({"readings", "temperatures", "normal_year", "normal_degree_days", "corrections",
                "programme", "benchmarks", "gestures", "tariffs", "households"})}});
}

template <Number N>
void check_case(const Case<N>& input, Faults& faults) {
  const auto needed = [&](bool given, std::string_view name, std::string_view sample) {
    if (!given)
      faults.push_back({Code::missing_key, {}, "", {std::string(name), sample, std::string(name)}});
  };
  // Of several files some may say it: a meter of another is told at its row.
  const bool one_file = input.readings.names.size() == 1 && input.readings.reader;
  if (one_file && !input.meters.given() && !input.readings.reader->is_export()) {
    needed(input.carrier.has_value(), "carrier", "gas");
    needed(input.unit || !input.readings.reader->unit("use").empty(), "unit", "kWh");
  }
  check_given(input, faults);
  check_form(input.readings, faults);
  check_gestures(input.gestures, faults);
  check_temperatures(input.temperatures, "temperatures", faults);
  check_temperatures(input.normal_year, "normal_year", faults);
  check_grid(input.method, input.meters.given(), faults);
  if (input.carrier && input.unit && !input.meters.given())
    if (auto wrong = wrong_unit(*input.carrier, *input.unit))
      faults.push_back({std::move(*wrong), {}, "unit"});
  if (auto wrong = wrong_date({input.coaching_start, input.reporting_start, input.reporting_end}))
    faults.push_back({std::move(wrong->fault), {}, std::string(wrong->name)});
  for (std::size_t i = 0; i < input.adjustments.size(); ++i)
    if (!(*input.adjustments[i].from < *input.adjustments[i].to))
      inconsistent(faults, path_at("adjustments", i, "to"),
                   {"an adjustment ends after it begins", "un ajustement finit après son début"});
  if (input.programme) check_programme(*input.programme, faults);
  check_benchmarks(input.benchmarks, input.programme.has_value(), faults);
}

}  // namespace habitat::eco_coach
