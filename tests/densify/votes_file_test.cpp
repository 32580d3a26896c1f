// SPDX-License-Identifier: Apache-2.0
// Votes owner by owner, of two files: owners and not lots are counted, an owner above half is cut
// (art. 22), a faulty row leaves open what it may be a vote on. Counted by hand.
#include "densify/votes.hpp"

using namespace habitat;

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
