// SPDX-License-Identifier: Apache-2.0
// Whether the totals of a vote fit together.
#pragma once

#include <set>

#include "densify/case/resolution.hpp"
#include "describe/check_words.hpp"
#include "messages/said.hpp"

namespace habitat::densify {

/// Part of a whole: for_members of present, present of members.
inline void check_part(Faults& faults, const std::string& path, std::string_view part, int of_part,
                       std::string_view whole, int of_whole) {
  if (of_part <= of_whole) return;
  faults.push_back(
      {Code::inconsistent,
       {},
       join_path(path, part),
       {message({"{}, {}, is above {}, {}", "{}, {}, dépasse {}, {}"}, part, of_part, whole,
                of_whole),
        Text{"members are all owners; present those who are there, represented or by post; "
             "for_members those of them who are for",
             "members sont tous les copropriétaires ; present ceux présents, représentés ou par "
             "correspondance ; for_members ceux d'entre eux qui sont pour"}}});
}

inline void check_totals(const VoteTotals& totals, const std::string& path, Faults& faults) {
  check_part(faults, path, "present", *totals.present, "members", *totals.members);
  check_part(faults, path, "for_members", *totals.for_members, "present", *totals.present);
  const std::int64_t cast = std::int64_t{*totals.for_shares} + *totals.against_shares;
  if (cast > *totals.total_shares)
    faults.push_back({Code::inconsistent,
                      {},
                      join_path(path, "total_shares"),
                      {message({"for_shares and against_shares come to {}, more than all votes, {}",
                                "for_shares et against_shares font {}, plus que toutes les voix, "
                                "{}"},
                               cast, *totals.total_shares),
                       Text{"total_shares are the votes of all owners, present or not",
                            "total_shares sont les voix de tous les copropriétaires, présents ou "
                            "non"}}});
  if (*totals.for_members == 0 && *totals.for_shares > 0)
    inconsistent(faults, join_path(path, "for_members"),
                 {"nobody is for, and there are votes for",
                  "personne n'est pour, et il y a des voix "
                  "pour"});
  for (const auto& [name, count] : {std::pair<std::string_view, int>{"members", *totals.members},
                                    {"total_shares", *totals.total_shares}})
    if (count == 0)
      inconsistent(faults, join_path(path, name),
                   {"an assembly without owners or votes decides nothing",
                    "une assemblée sans copropriétaires ou sans voix ne décide rien"});
}

/// A resolution is named once: votes are asked for by its name.
inline void check_resolutions(const std::vector<Resolution>& resolutions, Faults& faults) {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < resolutions.size(); ++i) {
    const Resolution& one = resolutions[i];
    if (!ids.insert(one.id).second)
      faults.push_back({Code::repeated_name, {}, path_at("resolutions", i, "id"), {one.id, "id"}});
    if (one.totals) check_totals(*one.totals, path_at("resolutions", i, "totals"), faults);
    if (one.special) check_totals(*one.special, path_at("resolutions", i, "special"), faults);
  }
}

}  // namespace habitat::densify
