// SPDX-License-Identifier: Apache-2.0
// What has to fit together in a programme and its benchmarks: names are there once, and those that
// refer to another list stand in it.
#pragma once

#include <algorithm>

#include "describe/check_words.hpp"
#include "eco_coach/case/benchmark.hpp"
#include "eco_coach/case/programme.hpp"

namespace habitat::eco_coach {

/// The names of a list; one that is there twice is a fault.
template <class T>
std::vector<std::string> names_once(const std::vector<T>& list, std::string T::*name,
                                    std::string_view path, std::string_view member,
                                    Faults& faults) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string& one = list[i].*name;
    if (std::find(names.begin(), names.end(), one) != names.end())
      faults.push_back(
          {Code::repeated_name, {}, path_at(path, i, member), {one, std::string(member)}});
    names.push_back(one);
  }
  return names;
}

inline void refer_to(const std::vector<std::string>& names, std::string_view list,
                     const std::string& name, const std::string& path, Faults& faults) {
  if (std::find(names.begin(), names.end(), name) != names.end()) return;
  faults.push_back({Code::unknown_name,
                    {},
                    path,
                    {std::string(list), name, nearest(name, names), listed_briefly(names)}});
}

template <Number N>
void check_programme(const Programme<N>& programme, Faults& faults) {
  if (programme.renewable_to < programme.months)
    inconsistent(faults, "programme.renewable_to",
                 {"a measure is renewable up to no less than its own length",
                  "une mesure est renouvelable jusqu'à sa propre durée au moins"});
  names_once(programme.lines, &ProgrammeLine<N>::label, "programme.lines", "label", faults);
  names_once(programme.printed, &PrintedSum<N>::scope, "programme.printed", "scope", faults);
  const auto sites =
      names_once(programme.sites, &ProgrammeSite::label, "programme.sites", "label", faults);
  std::vector<std::string> scopes{"total"};
  for (std::size_t i = 0; i < programme.lines.size(); ++i) {
    const ProgrammeLine<N>& line = programme.lines[i];
    if (line.funder == "total")
      inconsistent(faults, path_at("programme.lines", i, "funder"),
                   {"no funder is called total: so is the printed sum of all lines",
                    "aucun financeur ne s'appelle total : c'est la somme imprimée de toutes les "
                    "lignes"});
    if (!line.funder.empty()) add_once(scopes, line.funder);
    if (!sites.empty() && !line.site.empty())
      refer_to(sites, "programme.sites", line.site, path_at("programme.lines", i, "site"), faults);
  }
  for (std::size_t i = 0; i < programme.printed.size(); ++i)
    refer_to(scopes, "programme.lines", programme.printed[i].scope,
             path_at("programme.printed", i, "scope"), faults);
}

template <Number N>
void check_benchmarks(const std::vector<Benchmark<N>>& benchmarks, bool with_programme,
                      Faults& faults) {
  names_once(benchmarks, &Benchmark<N>::label, "benchmarks", "label", faults);
  for (std::size_t i = 0; with_programme && i < benchmarks.size(); ++i)
    if (benchmarks[i].label == "programme")
      inconsistent(faults, path_at("benchmarks", i, "label"),
                   {"the row called programme is that of the case's own",
                    "la ligne appelée programme est celle du programme du cas"});
}

}  // namespace habitat::eco_coach
