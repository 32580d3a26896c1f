// SPDX-License-Identifier: Apache-2.0
// Resolutions put to a condominium: by totals of votes, or by owners and their votes in files.
#pragma once

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "computed_case.hpp"
#include "densify/tool.hpp"

namespace habitat {

inline const std::string condominium =
    "as_of: 2026-06-01\n"
    "condominium: {dwellings: 60, region: other, construction_year: 1970, "
    "main_residence_share: 100 %, registered: true}\n";

struct Totals {
  int members, present, for_members, for_shares, against_shares, total_shares;
  std::string text() const {
    return fmt::format(
        "{{members: {}, present: {}, for_members: {}, for_shares: {}, against_shares: {}, "
        "total_shares: {}}}",
        members, present, for_members, for_shares, against_shares, total_shares);
  }
};

inline ComputedCase one_vote(const std::string& article, const std::string& counted) {
  return {densify::tool(),
          condominium + "resolutions:\n  - {id: r, article: '" + article + "', " + counted + "}\n",
          everything};
}
inline ComputedCase vote(const std::string& article, const Totals& totals) {
  return one_vote(article, "totals: " + totals.text());
}
inline ComputedCase vote(const std::string& article, const Totals& totals, const Totals& special) {
  return one_vote(article, "totals: " + totals.text() + ", special: " + special.text());
}

// "result second_vote votes/owners missing"
inline std::string outcome(const ComputedCase& it) {
  return it.text("votes[r].result") + ' ' + it.text("votes[r].second_vote") + ' ' +
         it.text("votes[r].missing_votes") + '/' + it.text("votes[r].missing_members");
}
inline std::string outcome(const std::string& article, const Totals& totals) {
  return outcome(vote(article, totals));
}

inline Faults faults_of(const std::string& text) {
  return evaluate(densify::tool(), {"case.yaml", "schema: densify/case/1\n" + condominium + text},
                  {}, NumberKind::exact, everything)
      .faults;
}
inline bool refuses(const std::string& article, const Totals& totals, const std::string& path) {
  const Faults faults = faults_of("resolutions:\n  - {id: r, article: '" + article +
                                  "', totals: " + totals.text() + "}\n");
  for (const Fault& fault : faults)
    if (fault.path == "resolutions[0].totals." + path) return true;
  return false;
}

// Owners and their votes in files beside each other.
class Meeting {
 public:
  Meeting(const std::string& owners, const std::string& votes) {
    std::ofstream(owners_) << owners;
    std::ofstream(votes_) << "resolution,owner,vote\n" << votes;
  }
  ~Meeting() {
    std::filesystem::remove(owners_);
    std::filesystem::remove(votes_);
  }
  std::string text(const std::string& resolutions) const {
    return condominium + "owners: " + owners_.string() + "\nvotes: " + votes_.string() +
           "\nresolutions:\n" + resolutions;
  }
  ComputedCase computed(const std::string& resolutions = "  - {id: r, article: '25'}\n",
                        NumberKind kind = NumberKind::exact) const {
    return {densify::tool(), text(resolutions), everything, kind};
  }
  /// The faults of rows, by place: "3:1 E454".
  std::vector<std::string> row_faults(
      const std::string& resolutions = "  - {id: r, article: '25'}\n") const {
    const Evaluation evaluation =
        evaluate(densify::tool(), {"case.yaml", "schema: densify/case/1\n" + text(resolutions)}, {},
                 NumberKind::exact, everything);
    REQUIRE(evaluation.faults.empty());
    std::vector<std::string> all;
    for (const Fault& fault : evaluation.row_faults)
      all.push_back(
          fmt::format("{}:{} {}", fault.place.line, fault.place.column, number_of(fault)));
    return all;
  }

 private:
  static std::string number_of(const Fault& fault) {
    return std::string(words_of(fault.code).number);
  }
  const std::filesystem::path folder_ = std::filesystem::temp_directory_path();
  const std::filesystem::path owners_ = folder_ / "habitat-votes-test-owners.csv";
  const std::filesystem::path votes_ = folder_ / "habitat-votes-test-votes.csv";
};

inline constexpr const char* four_owners =
    "owner,lot,usage,general\n"
    "A,1,dwelling,30\nA,5,garage,10\nB,2,dwelling,30\nC,3,dwelling,20\nD,4,dwelling,10\n";

inline const std::string two = "  - {id: r, article: '25'}\n  - {id: s, article: '24'}\n";

}  // namespace habitat
