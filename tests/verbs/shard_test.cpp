// SPDX-License-Identifier: Apache-2.0
// Which part of a run a task is, from what schedulers were seen to set.
#include "verbs/shard.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace habitat;
using verbs::read_shard, verbs::Shard;

namespace {

struct Told {
  std::optional<Shard> shard;
  Faults faults;
};

Told told(const std::string& asked, const std::map<std::string, std::string>& set = {}) {
  Told all;
  all.shard = read_shard(
      asked,
      [&](const char* name) {
        const auto found = set.find(name);
        return found == set.end() ? nullptr : found->second.c_str();
      },
      all.faults);
  return all;
}

std::map<std::string, std::string> array(const char* id, const char* count, const char* first,
                                         const char* last, const char* by) {
  return {{"SLURM_ARRAY_TASK_ID", id},
          {"SLURM_ARRAY_TASK_COUNT", count},
          {"SLURM_ARRAY_TASK_MIN", first},
          {"SLURM_ARRAY_TASK_MAX", last},
          {"SLURM_ARRAY_TASK_STEP", by}};
}

bool is(const Told& it, int number, int count) {
  return it.faults.empty() && it.shard && it.shard->number == number && it.shard->count == count;
}
bool refused(const Told& it, Code code) {
  return !it.shard && it.faults.count() == 1 && it.faults.codes().front() == code;
}

}  // namespace

TEST_CASE("shard: as it is written") {
  CHECK(is(told("3/8"), 3, 8));
  CHECK(is(told("1/1"), 1, 1));
  for (const char* wrong : {"0/8", "9/8", "-1/8", "3", "3/", "/8", "3/8/2", "a/b", "3/ 8", ""})
    CHECK(refused(told(wrong), Code::option_word));
  CHECK(told("3/8").shard->padded() == "3");
  CHECK(told("3/64").shard->padded() == "03");
}

TEST_CASE("shard: a task of an array of Slurm, whatever it counts from and by") {
  CHECK(is(told("auto", array("1", "8", "1", "8", "1")), 1, 8));
  CHECK(is(told("auto", array("7", "8", "0", "7", "1")), 8, 8));
  CHECK(is(told("auto", array("4", "8", "0", "14", "2")), 3, 8));
}

TEST_CASE("shard: an array with gaps, or a task sent again alone, is refused") {
  CHECK(refused(told("auto", array("3", "3", "1", "5", "1")), Code::no_shard));
  CHECK(refused(told("auto", array("3", "1", "3", "3", "1")), Code::no_shard));
  CHECK(refused(told("auto", array("x", "8", "1", "8", "1")), Code::no_shard));
  CHECK(refused(told("auto", array("9", "8", "1", "8", "1")), Code::no_shard));
}

TEST_CASE("shard: ranks of Open MPI, PMI and steps; a script of sbatch alone is none") {
  CHECK(is(told("auto", {{"OMPI_COMM_WORLD_RANK", "0"}, {"OMPI_COMM_WORLD_SIZE", "8"}}), 1, 8));
  CHECK(is(told("auto", {{"PMI_RANK", "7"}, {"PMI_SIZE", "8"}}), 8, 8));
  const std::map<std::string, std::string> script{{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "2"}};
  CHECK(refused(told("auto", script), Code::no_shard));
  auto step = script;
  step["SLURM_STEP_ID"] = "0";
  CHECK(is(told("auto", step), 1, 2));
  // Within sbatch every rank of mpirun has those too: its own rank counts.
  auto mpi = script;
  mpi["OMPI_COMM_WORLD_RANK"] = "3";
  mpi["OMPI_COMM_WORLD_SIZE"] = "4";
  CHECK(is(told("auto", mpi), 4, 4));
  CHECK(refused(told("auto", {{"PMI_RANK", "8"}, {"PMI_SIZE", "8"}}), Code::no_shard));
  CHECK(refused(told("auto"), Code::no_shard));
}

TEST_CASE("shard: two levels at once are refused") {
  auto both = array("1", "8", "1", "8", "1");
  both["OMPI_COMM_WORLD_RANK"] = "0";
  both["OMPI_COMM_WORLD_SIZE"] = "2";
  CHECK(refused(told("auto", both), Code::no_shard));
}

TEST_CASE("shard: parts in their order are the whole, none larger than another by more than one") {
  for (const std::int64_t all : {0, 1, 7, 8, 1000, 30'000'001})
    for (int count = 1; count <= 9; ++count) {
      std::int64_t at = 0;
      for (int number = 1; number <= count; ++number) {
        const Shard shard{number, count};
        CHECK(shard.first_of(all) == at);
        at = shard.end_of(all);
        CHECK(at - shard.first_of(all) >= all / count);
        CHECK(at - shard.first_of(all) <= all / count + 1);
      }
      CHECK(at == all);
    }
}
