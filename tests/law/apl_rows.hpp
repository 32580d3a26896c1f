// SPDX-License-Identifier: Apache-2.0
// The reference households of the housing aid: tests/law/apl_cases.csv.
//
// `g`, `a`, `e` are generated households whose expected aid is the legal text evaluated exactly (g:
// APL of social tenants at four dates; a: AL; e: rooms, shared dwellings, private conventions, AAH,
// many dependents, thresholds); `cat` come from the tests of Catala's examples of the aid; `oft`
// from tests of OpenFisca-France, loose checks of other programs; `rls` ask for the RLS alone.
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "law/apl_exact.hpp"
#include "numbers/decimal.hpp"

namespace habitat::law {

struct AplRow {
  std::string id, kind, rls, figure, expected, tolerance, weight, rent, resources;
  Date date;
  int zone = 1, dependents = 0;
  bool couple = false, convention = true, social = true, disability_aid = false;

  template <class N>
  AplCase<N> as_case() const {
    AplCase<N> of;
    of.household = {couple, dependents};
    of.zone = static_cast<std::size_t>(zone - 1);
    of.kind = kind == "chambre"      ? LettingKind::chambre
              : kind == "colocation" ? LettingKind::colocation
                                     : LettingKind::ordinary;
    of.convention = convention;
    of.social_landlord = social;
    of.disability_aid = disability_aid;
    of.rent = decimal<N>(figure == "rls" ? "1000" : rent);  // the RLS stops at the rent
    of.resources = decimal<N>(resources);
    if (!rls.empty()) of.rls = decimal<N>(rls);
    return of;
  }
};

inline std::vector<AplRow> apl_rows() {
  std::ifstream file(std::string(TEST_DATA_DIR) + "/law/apl_cases.csv");
  std::string line;
  std::getline(file, line);
  std::vector<AplRow> all;
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    const auto cell = [&cells] {
      std::string text;
      std::getline(cells, text, ',');
      return text;
    };
    AplRow row;
    row.id = cell();
    row.date = *parse_date(cell());
    row.zone = std::stoi(cell());
    row.couple = cell() == "true";
    row.dependents = std::stoi(cell());
    row.rent = cell();
    row.resources = cell();
    row.convention = cell() == "true";
    row.social = cell() == "true";
    row.disability_aid = cell() == "true";
    row.kind = cell();
    row.rls = cell();
    row.figure = cell();
    row.expected = cell();
    row.tolerance = cell();
    row.weight = cell();
    all.push_back(std::move(row));
  }
  return all;
}

}  // namespace habitat::law
