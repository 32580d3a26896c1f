// SPDX-License-Identifier: Apache-2.0
// What there is to share: a series that is read or made up, or sums of a year that the case gives.
#pragma once

#include "cost_of_use/sharing/rules/coefficient_file.hpp"
#include "cost_of_use/sharing/rules/course.hpp"
#include "cost_of_use/sharing/rules/series_file.hpp"
#include "cost_of_use/sharing/rules/synthetic.hpp"
#include "cost_of_use/sharing/rules/times.hpp"
#include "messages/nearest.hpp"

namespace habitat::cost_of_use::sharing {

/// Columns that are neither members of a row nor those that are read by name.
template <Number N>
void tell_unread(Course<N>& course, const auto& file, const std::vector<std::string>& known,
                 std::string_view path) {
  for (const std::string& column : file.reader->unread())
    if (std::find(known.begin(), known.end(), column) == known.end())
      habitat::tell(course.findings, column_passed_over, {file.name(), column, listed_briefly(known)},
                    path);
}

template <Number N>
void make_series(Course<N>& course) {
  if (!power_of(course.input)) {
    course.findings.lacks("sharing.production", {"sharing.synthetic.power"});
    return;
  }
  course.series = synthetic_series(course.input, course.law.as_of().year);
  alert<SharingAlert::clear_sky>(course.findings, "sharing.synthetic");
  set_key(course.input, *course.series);
}

/// The coefficients of each step, where the key is made of them. With a fault there is no series.
template <Number N>
void read_coefficients(Course<N>& course) {
  const auto& file = course.input.coefficients;
  if (course.input.key != Key::dynamic || !file.reader) return;
  std::vector<std::string> joining;
  for (const energy::Sharer& one : course.series->sharers)
    if (one.joins) joining.push_back(one.name);
  tell_unread(course, file, joining, "sharing.coefficients");
  if (read_coefficients(*file.reader, *course.series) == 0) return;
  alert<SharingAlert::series_faulty>(course.findings, "sharing.coefficients", file.name());
  course.series.reset();
}

template <Number N>
void read_series(Course<N>& course) {
  const auto& file = course.input.series;
  std::vector<std::string> wanted;
  for (const Participant<N>& one : course.input.participants) wanted.push_back(one.name);
  if (is_long(*file.reader)) tell_unread(course, file, {"kwh"}, "sharing.series");
  SeriesRead read = read_series(*file.reader, course.input.step, wanted, file.name());
  if (read.faulty > 0)
    alert<SharingAlert::series_faulty>(course.findings, "sharing.series", file.name());
  else if (!read.series)
    alert<SharingAlert::series_empty>(course.findings, "sharing.series", file.name());
  course.series = std::move(read.series);
  if (!course.series) return;
  set_key(course.input, *course.series);
  read_coefficients(course);
}

/// The months of the seasons are asked for where somebody's network part is.
template <Number N>
energy::Seasons seasons_of(const Course<N>& course) {
  energy::Seasons seasons;
  const bool asked = std::any_of(
      course.input.participants.begin(), course.input.participants.end(),
      [](const Participant<N>& one) { return one.network_tariff && !one.off_peak.all(); });
  if (!asked) return seasons;
  using namespace law::parameter;
  const auto month = [&](const law::Parameter& parameter, int& into) {
    if (const auto value = course.law.template value<N>(parameter, course.law.as_of()))
      into = static_cast<int>(near_double(*value));
  };
  month(network_season_first_month, seasons.first_month);
  month(network_season_last_month, seasons.last_month);
  return seasons;
}

template <Number N>
void tell_series(Course<N>& course) {
  const std::string from = written_in_paris(course.series->first),
                    to = written_in_paris(course.series->end());
  const bool asks_year = course.input.plant || course.input.sizing ||
                         !course.input.typical.empty() || course.asks_saving();
  if (!course.energy.yearly() && asks_year)
    alert<SharingAlert::not_whole_years>(course.findings, "sharing.series", from, to);
  else if (!course.energy.yearly())
    alert<SharingAlert::short_series>(course.findings, "sharing.series", from, to);
  if (course.energy.years > 1)
    alert<SharingAlert::several_years>(course.findings, "sharing.series",
                                       std::to_string(course.energy.years));
  std::vector<std::string> nothing;
  int empty = 0;
  for (std::size_t k = 0; k < course.series->sharers.size(); ++k) {
    const energy::Sharer& sharer = course.series->sharers[k];
    const bool weighs = course.input.key == Key::fixed || course.input.key == Key::area;
    if (sharer.joins && weighs && sharer.coefficient <= 0) nothing.push_back(sharer.name);
    const SharerEnergy<N>& energy = course.energy.sharers[k];
    empty += sharer.joins && energy.is_empty() && energy.of.kind == ParticipantKind::dwelling;
  }
  std::vector<std::string> not_listed;
  if (!course.input.participants.empty())
    for (const SharerEnergy<N>& one : course.energy.sharers)
      if (!one.listed) not_listed.push_back(one.of.name);
  if (!not_listed.empty())
    alert<SharingAlert::not_listed>(course.findings, "sharing.series", listed_briefly(not_listed));
  if (!nothing.empty())
    alert<SharingAlert::no_coefficient>(course.findings, "sharing.participants",
                                        listed_briefly(nothing));
  if (empty > 0)
    alert<SharingAlert::empty_dwellings>(course.findings, "sharing.series", std::to_string(empty));
}

template <Number N>
void take_energy(Course<N>& course) {
  if (course.input.given) {
    course.energy = GivenEnergy<N>(course.input, *course.input.given).energy();
    if (!course.energy.production && !course.energy.shared)
      course.findings.lacks("sharing.production", {"sharing.given.production"});
    return;
  }
  if (course.input.synthetic)
    make_series(course);
  else if (course.input.series.reader)
    read_series(course);
  if (!course.series) return;
  course.seasons = seasons_of(course);
  course.sums = energy::allocate(*course.series, method_of(course.input.key),
                                 course.input.shares_again(), 1, course.seasons);
  course.energy = energy_of(course.input, *course.series, course.sums);
  tell_series(course);
  fill_times(*course.series, course.sums, course.figures);
}

}  // namespace habitat::cost_of_use::sharing
