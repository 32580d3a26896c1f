// SPDX-License-Identifier: Apache-2.0
// Majorities, second votes and what is missing, law of 10 July 1965: each article passes and fails
// by one vote and by one owner, counted by hand from the articles; published rows as they stand.
#include "densify/votes.hpp"

using namespace habitat;

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
