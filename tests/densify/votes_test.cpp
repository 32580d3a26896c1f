// SPDX-License-Identifier: Apache-2.0
// Majorities, second votes and what is missing, law of 10 July 1965: each article passes and fails
// by one vote and by one owner, counted by hand from the articles; published rows as they stand.
#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "computed_case.hpp"
#include "densify/tool.hpp"

using namespace habitat;

namespace {

const std::string condominium =
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

ComputedCase one_vote(const std::string& article, const std::string& counted) {
  return {densify::tool(),
          condominium + "resolutions:\n  - {id: r, article: '" + article + "', " + counted + "}\n",
          everything};
}
ComputedCase vote(const std::string& article, const Totals& totals) {
  return one_vote(article, "totals: " + totals.text());
}
ComputedCase vote(const std::string& article, const Totals& totals, const Totals& special) {
  return one_vote(article, "totals: " + totals.text() + ", special: " + special.text());
}

// "result second_vote votes/owners missing"
std::string outcome(const ComputedCase& it) {
  return it.text("votes[r].result") + ' ' + it.text("votes[r].second_vote") + ' ' +
         it.text("votes[r].missing_votes") + '/' + it.text("votes[r].missing_members");
}
std::string outcome(const std::string& article, const Totals& totals) {
  return outcome(vote(article, totals));
}

Faults faults_of(const std::string& text) {
  return evaluate(densify::tool(), {"case.yaml", "schema: densify/case/1\n" + condominium + text},
                  {}, NumberKind::exact, everything)
      .faults;
}
bool refuses(const std::string& article, const Totals& totals, const std::string& path) {
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

const char* const four_owners =
    "owner,lot,usage,general\n"
    "A,1,dwelling,30\nA,5,garage,10\nB,2,dwelling,30\nC,3,dwelling,20\nD,4,dwelling,10\n";

const std::string two = "  - {id: r, article: '25'}\n  - {id: s, article: '24'}\n";

}  // namespace

TEST_CASE("votes: rows of section H, constructed from the law as it stands on 2026-02-06") {
  CHECK(outcome("25", {60, 40, 25, 5001, 2000, 10000}) == "adopted none 0/0");
  CHECK(outcome("25", {60, 40, 20, 3334, 3300, 10000}) == "second_vote 25-1 1667/0");
  CHECK(outcome("26", {60, 40, 20, 3334, 2000, 10000}) == "second_vote 26-1 3333/11");
  CHECK(outcome("26", {60, 40, 19, 3400, 3000, 10000}) == "rejected none 3267/12");
  CHECK(outcome("26", {60, 40, 21, 3333, 3000, 10000}) == "rejected none 3334/10");
  CHECK(outcome("24", {60, 40, 22, 3000, 3000, 10000}) == "rejected none 1/0");
  CHECK(outcome("26", {9, 7, 5, 667, 200, 1000}) == "adopted none 0/0");
  CHECK(outcome("26", {9, 7, 4, 700, 100, 1000}) == "second_vote 26-1 0/1");
  CHECK(outcome("25f", {118, 70, 40, 33334, 20000, 100000}) == "second_vote 25-1 16667/0");
  CHECK(outcome("26", {118, 70, 59, 66667, 1000, 100000}) == "second_vote 26-1 0/1");
}

TEST_CASE("votes: rows v1 to v4, where public programs are wrong") {
  CHECK(vote("26", {60, 40, 20, 3334, 2000, 10000}).text("votes[r].second_vote") == "26-1");
  CHECK(vote("26", {60, 40, 20, 3333, 2000, 10000}).text("votes[r].result") == "rejected");
  CHECK(vote("25", {60, 40, 20, 3334, 3300, 10000}).text("votes[r].second_vote") == "25-1");
  CHECK(vote("26", {9, 7, 4, 334, 100, 1000}).text("votes[r].result") == "second_vote");
}

TEST_CASE("votes: art. 24 by one vote, among votes cast") {
  CHECK(outcome("24", {10, 6, 3, 301, 300, 1000}) == "adopted none 0/0");
  CHECK(outcome("24", {10, 6, 3, 300, 300, 1000}) == "rejected none 1/0");
  CHECK(outcome("24", {10, 6, 3, 100, 300, 1000}) == "rejected none 201/0");
  CHECK(outcome("24", {10, 1, 1, 1, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("24", {10, 6, 0, 0, 0, 1000}) == "rejected none 1/0");
  CHECK(vote("24", {10, 6, 3, 300, 300, 1000}).says("A340"));
}

TEST_CASE("votes: art. 25 by one vote, of an even and an odd total; a third opens art. 25-1") {
  CHECK(outcome("25", {10, 6, 1, 501, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("25", {10, 6, 1, 500, 0, 1000}) == "second_vote 25-1 1/0");
  CHECK(outcome("25", {10, 6, 1, 501, 0, 1001}) == "adopted none 0/0");
  CHECK(outcome("25", {10, 6, 1, 500, 0, 1001}) == "second_vote 25-1 1/0");
  CHECK(outcome("25", {10, 6, 1, 334, 0, 1000}) == "second_vote 25-1 167/0");
  CHECK(outcome("25", {10, 6, 1, 333, 0, 1000}) == "rejected none 168/0");
  CHECK(outcome("25", {10, 6, 1, 333, 0, 999}) == "second_vote 25-1 167/0");
  CHECK(outcome("25", {10, 6, 1, 332, 0, 999}) == "rejected none 168/0");
  CHECK(vote("25", {10, 6, 1, 333, 0, 1000}).says("A340"));
}

TEST_CASE("votes: energy works below a third come before a new assembly, art. 25-1") {
  CHECK(outcome("25f", {10, 6, 1, 501, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("25f", {10, 6, 1, 334, 0, 1000}) == "second_vote 25-1 167/0");
  const ComputedCase below = vote("25f", {10, 6, 1, 333, 0, 1000});
  CHECK(outcome(below) == "second_vote 25-1_new_assembly 168/0");
  CHECK(below.text("votes[r].passed") == "false");
  CHECK(below.says("A335"));
  CHECK_FALSE(below.says("A334"));
}

TEST_CASE("votes: art. 26 by one vote and by one owner; art. 26-1 by each of its two tests") {
  CHECK(outcome("26", {11, 11, 6, 667, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("26", {11, 11, 6, 666, 0, 1000}) == "second_vote 26-1 1/0");
  CHECK(outcome("26", {11, 10, 5, 667, 0, 1000}) == "second_vote 26-1 0/1");
  CHECK(outcome("26", {12, 12, 6, 667, 0, 1000}) == "second_vote 26-1 0/1");
  CHECK(outcome("26", {12, 12, 7, 666, 0, 999}) == "adopted none 0/0");
  CHECK(outcome("26", {12, 12, 7, 665, 0, 999}) == "second_vote 26-1 1/0");
  // Of eleven present five are under half; of eleven owners and nine present five are not.
  CHECK(outcome("26", {12, 11, 5, 700, 0, 1000}) == "rejected none 0/2");
  CHECK(outcome("26", {12, 10, 5, 700, 0, 1000}) == "second_vote 26-1 0/2");
  CHECK(outcome("26", {12, 10, 5, 334, 0, 1000}) == "second_vote 26-1 333/2");
  CHECK(outcome("26", {12, 10, 5, 333, 0, 1000}) == "rejected none 334/2");
  CHECK(outcome("35-1", {11, 11, 6, 667, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("35-1", {11, 11, 6, 666, 0, 1000}) == "second_vote 26-1 1/0");
  CHECK(outcome("35-1", {12, 11, 5, 700, 0, 1000}) == "rejected none 0/2");
}

TEST_CASE("votes: unanimity by one vote and by one owner, without a second vote") {
  CHECK(outcome("unanimity", {10, 10, 10, 1000, 0, 1000}) == "adopted none 0/0");
  CHECK(outcome("unanimity", {10, 10, 9, 999, 1, 1000}) == "rejected none 1/1");
  CHECK(outcome("unanimity", {10, 9, 9, 1000, 0, 1000}) == "rejected none 0/1");
  CHECK(vote("unanimity", {10, 9, 9, 900, 0, 1000}).says("A340"));
}

TEST_CASE("votes: sale of the right to elevate, art. 26 in both assemblies") {
  const Totals general{20, 20, 11, 667, 300, 1000}, short_of{20, 20, 11, 666, 300, 1000};
  const Totals confirms{5, 5, 3, 200, 0, 300}, refuses_votes{5, 5, 3, 199, 0, 300},
      refuses_owners{6, 6, 3, 200, 0, 300};
  const ComputedCase both = vote("35-2", general, confirms);
  CHECK(outcome(both) == "adopted none 0/0");
  CHECK(both.text("votes[r].special_missing_votes") == "0");
  CHECK_FALSE(both.says("A231"));
  const ComputedCase votes = vote("35-2", general, refuses_votes);
  CHECK(outcome(votes) == "rejected none 0/0");
  CHECK(votes.text("votes[r].passed") == "false");
  CHECK(votes.text("votes[r].special_missing_votes") == "1");
  CHECK(votes.text("votes[r].special_missing_members") == "0");
  CHECK(votes.says("A231"));
  CHECK(vote("35-2", general, refuses_owners).text("votes[r].special_missing_members") == "1");
  // The second vote of the general assembly is of use only where the special one does not refuse.
  CHECK(outcome(vote("35-2", short_of, confirms)) == "second_vote 26-1 1/0");
  CHECK(outcome(vote("35-2", short_of, refuses_votes)) == "rejected none 1/0");
}

TEST_CASE("votes: a sale without its special assembly is not adopted, and says so") {
  for (const std::string article : {"35-2", "35-3"}) {
    const ComputedCase it = vote(article, {20, 20, 11, 667, 300, 1000});
    CHECK(outcome(it) == "rejected none 0/0");
    CHECK(it.text("votes[r].passed") == "false");
    CHECK(it.says("A230"));
    CHECK_FALSE(it.has("votes[r].special_missing_votes"));
    const ComputedCase again = vote(article, {20, 20, 11, 500, 300, 1000});
    CHECK(again.text("votes[r].result") == "second_vote");
    CHECK(again.says("A230"));
  }
  const ComputedCase unread = vote("26", {20, 20, 11, 667, 300, 1000}, {5, 5, 0, 0, 0, 300});
  CHECK(outcome(unread) == "adopted none 0/0");
  CHECK(unread.says("A339"));
}

TEST_CASE("votes: the same where the town may pre-empt, art. 25 and the owners concerned") {
  const Totals general{20, 20, 3, 501, 300, 1000};
  CHECK(outcome(vote("35-3", general, {6, 6, 4, 200, 0, 300})) == "adopted none 0/0");
  const ComputedCase half = vote("35-3", general, {6, 6, 3, 200, 0, 300});
  CHECK(outcome(half) == "rejected none 0/0");
  CHECK(half.text("votes[r].special_missing_members") == "1");
  CHECK(half.text("votes[r].special_missing_votes") == "0");
  CHECK(half.says("A232"));  // three of six owners, with two thirds of the votes
  CHECK_FALSE(vote("35-3", general, {6, 6, 4, 200, 0, 300}).says("A232"));
  // Art. 25-1 follows whatever asks for the majority of all votes; no new assembly below a third.
  const Totals confirms{6, 6, 4, 200, 0, 300};
  CHECK(outcome(vote("35-3", {20, 20, 3, 500, 300, 1000}, confirms)) == "second_vote 25-1 1/0");
  CHECK(outcome(vote("35-3", {20, 20, 3, 333, 300, 1000}, confirms)) == "rejected none 168/0");
}

TEST_CASE("votes: what has to be done next says what the same votes would come to") {
  CHECK(vote("25", {10, 8, 4, 400, 399, 1000}).says("A334"));
  CHECK(vote("26", {10, 8, 4, 501, 399, 1000}).says("A336"));
  CHECK_FALSE(vote("26", {10, 8, 6, 667, 0, 1000}).says("A336"));
}

TEST_CASE("votes: totals that do not fit together are refused") {
  CHECK(refuses("25", {10, 11, 5, 500, 0, 1000}, "present"));
  CHECK(refuses("25", {10, 8, 9, 500, 0, 1000}, "for_members"));
  CHECK(refuses("25", {10, 8, 5, 600, 401, 1000}, "total_shares"));
  CHECK(refuses("25", {0, 0, 0, 500, 0, 1000}, "members"));
  CHECK(refuses("25", {10, 8, 5, 0, 0, 0}, "total_shares"));
  CHECK(
      faults_of("resolutions:\n  - {id: r, article: '25'}\n  - {id: r, article: '24'}\n").count() ==
      1);
  CHECK(faults_of("resolutions:\n  - {id: r, article: 35-2, special: " +
                  Totals{5, 6, 3, 200, 0, 300}.text() + "}\n")
            .count() == 1);
  // As many as all: no fault.
  CHECK(outcome("25", {10, 10, 10, 600, 400, 1000}) == "adopted none 0/0");
  CHECK(outcome("25", {999999999, 5, 5, 500000000, 0, 999999999}) == "adopted none 0/0");
}

TEST_CASE("votes: neither totals nor votes is not known, and says what lacks") {
  const ComputedCase it(densify::tool(), condominium + "resolutions:\n  - {id: r, article: '25'}\n",
                        everything);
  CHECK(it.text("votes[r].resolution") == "r");
  for (const char* figure : {"passed", "second_vote", "result", "missing_votes", "missing_members"})
    CHECK_FALSE(it.has(std::string("votes[r].") + figure));
  CHECK(it.lacks("votes[r]", "votes"));
  CHECK(it.lacks("votes[r]", "resolutions[0].totals"));
}

TEST_CASE("votes: of a file, owners and not lots are counted, who is not named is absent") {
  const Meeting meeting(four_owners, "r,A,for\nr,B,abstain\nr,C,against\ns,A,absent\ns,D,for\n");
  for (const NumberKind kind : {NumberKind::exact, NumberKind::fast, NumberKind::traced}) {
    const ComputedCase it = meeting.computed(two, kind);
    CHECK(it.text("votes[r].members") == "4");
    CHECK(it.text("votes[r].present") == "3");
    CHECK(it.text("votes[r].for_members") == "1");
    CHECK(it.text("votes[r].for_shares") == "40");
    CHECK(it.text("votes[r].against_shares") == "20");
    CHECK(it.text("votes[r].total_shares") == "100");
    CHECK(outcome(it) == "second_vote 25-1 11/0");
    CHECK(it.text("votes[s].present") == "1");
    CHECK(it.text("votes[s].result") == "adopted");
  }
  CHECK(meeting.row_faults(two).empty());
}

TEST_CASE("votes: an owner above half has no more than the others together, art. 22") {
  // 60 of 100 come down to 40, all to 80.
  const Meeting meeting("owner,general\nA,60\nB,25\nC,15\n", "r,A,for\nr,B,against\ns,A,for\n");
  const ComputedCase it = meeting.computed(two);
  CHECK(it.text("votes[r].for_shares") == "40");
  CHECK(it.text("votes[r].total_shares") == "80");
  CHECK(outcome(it) == "second_vote 25-1 1/0");
  CHECK(it.says("A235"));
  // Half is not above half.
  const Meeting half("owner,general\nA,50\nB,35\nC,15\n", "r,A,for\n");
  CHECK(half.computed().text("votes[r].total_shares") == "100");
  CHECK_FALSE(half.computed().says("A235"));
  // An owner alone has no others.
  const Meeting alone("owner,general\nA,50\n", "r,A,for\n");
  CHECK_FALSE(alone.computed().has("votes[r].result"));
  CHECK(alone.computed().lacks("votes[r]", "owners"));
}

TEST_CASE("votes: a faulty row leaves open what it may be a vote on, and nothing else") {
  const std::string valid = "r,A,for\nr,B,for\nr,C,against\ns,A,for\ns,B,for\n";
  const auto open = [&](const std::string& row) {
    const ComputedCase it = Meeting(four_owners, valid + row).computed(two);
    CHECK(it.says("A233") == !(it.has("votes[r].result") && it.has("votes[s].result")));
    for (const std::string id : {"r", "s"})
      CHECK(it.lacks("votes[" + id + "]", "votes") == !it.has("votes[" + id + "].result"));
    return std::string(it.has("votes[r].result") ? "" : "r") +
           (it.has("votes[s].result") ? "" : "s");
  };
  const auto fault = [&](const std::string& row) {
    const auto all = Meeting(four_owners, valid + row).row_faults(two);
    REQUIRE(all.size() == 1);
    return all.front();
  };
  CHECK(open("s,D,against\n") == "");
  // Unknown owner, the same owner twice, a word that is no vote: the resolution of the row.
  CHECK(open("s,Z,for\n") == "s");
  CHECK(fault("s,Z,for\n") == "7:3 E455");
  CHECK(open("r,A,for\n") == "r");
  CHECK(fault("r,A,for\n") == "7:3 E456");
  CHECK(open("r,D,perhaps\n") == "r");
  // Unknown resolution: those on which the owner has no other vote.
  CHECK(open("t,A,for\n") == "");
  CHECK(fault("t,A,for\n") == "7:1 E454");
  CHECK(open("t,C,for\n") == "s");
  CHECK(open("t,D,for\n") == "rs");
  CHECK(Meeting(four_owners, valid + "t,Z,for\n").row_faults(two) ==
        std::vector<std::string>{"7:1 E454", "7:3 E455"});
  CHECK(open("t,Z,for\n") == "rs");
  // A row cut short names what it still names.
  CHECK(open("s,D\n") == "s");
  CHECK(open("for\n") == "rs");
}

TEST_CASE("votes: totals of the case are counted before rows of the file, and it is told") {
  const Meeting meeting(four_owners, "r,A,against\ns,A,for\n");
  const ComputedCase it = meeting.computed(
      "  - {id: r, article: '25', totals: {members: 4, present: 4, for_members: 3, for_shares: 80, "
      "against_shares: 20, total_shares: 100}}\n  - {id: s, article: '24'}\n");
  CHECK(it.text("votes[r].result") == "adopted");
  CHECK(it.text("votes[s].result") == "adopted");
  CHECK(it.says("A338"));
  CHECK_FALSE(meeting.computed(two).says("A338"));
}

TEST_CASE(
    "votes: of a file without owners, without rows or without whole shares nothing is known") {
  const Meeting no_rows(four_owners, "s,A,for\n");
  CHECK(no_rows.computed(two).lacks("votes[r]", "votes"));
  CHECK(no_rows.computed(two).text("votes[s].result") == "adopted");
  const Meeting half("owner,general\nA,50.5\nB,49.5\n", "r,A,for\n");
  CHECK(half.computed().lacks("votes[r]", "owners"));
  CHECK(half.computed().says("A234"));
  // More votes than are counted exactly, of one owner or of all.
  const Meeting much("owner,general\nA,1000000000\nB,1\n", "r,A,for\n");
  CHECK(much.computed().says("A234"));
  const Meeting many("owner,general\nA,600000000\nB,600000000\n", "r,A,for\n");
  CHECK(many.computed().says("A234"));
  // Shares of two lots that are whole together are votes.
  const Meeting lots("owner,general\nA,20.5\nA,20.5\nB,59\n", "r,A,for\n");
  CHECK(lots.computed().says("A234") == false);
  CHECK(lots.computed().text("votes[r].for_shares") == "41");
  const Meeting faulty_owner("owner,general\nA,20\nB,a\n", "r,A,for\n");
  CHECK(faulty_owner.computed().lacks("votes[r]", "owners"));
}

TEST_CASE("votes: owners vote by the general key, whichever keys split the cost") {
  const Meeting meeting("owner,lift\nA,20\nB,80\n", "r,A,for\n");
  const Faults faults =
      evaluate(
          densify::tool(),
          {"case.yaml", "schema: densify/case/1\n" + meeting.text("  - {id: r, article: '25'}\n") +
                            "aid: {key: lift}\nplan: {contingency_key: lift, "
                            "work_fund_key: lift}\n"},
          {}, NumberKind::exact, everything)
          .faults;
  REQUIRE(faults.count() == 1);
  CHECK((*faults.begin()).path == "owners");
}
