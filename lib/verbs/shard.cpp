// SPDX-License-Identifier: Apache-2.0
// What schedulers say of a task. An array of Slurm numbers its tasks as its user chose; ranks of
// MPI and of steps count from 0.
#include "verbs/shard.hpp"

#include <fmt/format.h>

#include <charconv>

#include "messages/said.hpp"

namespace habitat::verbs {
namespace {

constexpr int most_shards = 1000000;

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

std::optional<Shard> as_written(const std::string& asked) {
  const auto slash = asked.find('/');
  if (slash == asked.npos) return {};
  const auto number = whole_number(std::string_view(asked).substr(0, slash)),
             count = whole_number(std::string_view(asked).substr(slash + 1));
  if (!number || !count || *number < 1 || *number > *count || *count > most_shards) return {};
  return Shard{*number, *count};
}

class Schedulers {
 public:
  explicit Schedulers(const Environment& environment) : environment_(environment) {}

  std::optional<Shard> shard(Faults& faults) {
    const bool array = is_set("SLURM_ARRAY_TASK_ID");
    const std::string_view rank = variable_of_rank();
    if (array && !rank.empty())
      refuse(message({"{} and {} are both set", "{} et {} sont tous deux définis"},
                     "SLURM_ARRAY_TASK_ID", rank));
    const auto found = reason_     ? std::nullopt
                       : array     ? task_of_array()
                       : rank != "" ? of_rank(rank)
                                   : none();
    if (reason_) faults.push_back({Code::no_shard, {}, "", {*reason_}});
    return reason_ ? std::nullopt : found;
  }

 private:
  struct Ranks {
    const char *rank, *size;
  };

  const char* text(const char* name) const {
    const char* value = environment_(name);
    return value ? value : "";
  }
  bool is_set(const char* name) const { return *text(name) != '\0'; }
  void refuse(Message reason) {
    if (!reason_) reason_ = std::move(reason);
  }
  // What is no number is told by its name.
  int number(const char* name) {
    const auto found = whole_number(text(name));
    if (!found)
      refuse(message({"{} is \"{}\", no whole number", "{} vaut « {} », pas un nombre entier"}, name,
                     text(name)));
    return found.value_or(0);
  }

  std::optional<Shard> none() {
    refuse({"neither a Slurm array, nor Open MPI, PMI or srun says which part this is",
            "ni un tableau Slurm, ni Open MPI, PMI ou srun ne dit quelle part c'est"});
    return {};
  }

  static constexpr Ranks mpi{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"};
  static constexpr Ranks pmi{"PMI_RANK", "PMI_SIZE"};
  static constexpr Ranks step{"SLURM_PROCID", "SLURM_NTASKS"};

  // A script of sbatch has a SLURM_PROCID too: a rank is that of a step of several tasks.
  bool is_of_step() const {
    return is_set(step.rank) && is_set("SLURM_STEP_ID") &&
           whole_number(text(step.size)).value_or(0) > 1;
  }
  std::string_view variable_of_rank() const {
    if (is_set(mpi.rank)) return mpi.rank;
    if (is_set(pmi.rank)) return pmi.rank;
    return is_of_step() ? step.rank : "";
  }
  std::optional<Shard> of_rank(std::string_view variable) {
    const Ranks& of = variable == mpi.rank ? mpi : variable == pmi.rank ? pmi : step;
    const int rank = number(of.rank), size = number(of.size);
    if (rank < 0 || rank >= size)
      refuse(message({"{} is {}, and {} is {}", "{} vaut {}, et {} vaut {}"}, of.rank, rank,
                     of.size, size));
    return Shard{rank + 1, size, of.rank};
  }

  std::optional<Shard> task_of_array() {
    const int id = number("SLURM_ARRAY_TASK_ID"), first = number("SLURM_ARRAY_TASK_MIN"),
              last = number("SLURM_ARRAY_TASK_MAX"), count = number("SLURM_ARRAY_TASK_COUNT"),
              by = number("SLURM_ARRAY_TASK_STEP");
    if (reason_) return {};
    if (count == 1)
      refuse(message({"the array has one task alone, {}: sent again by itself it does not say of how "
                      "many it is one",
                      "le tableau n'a qu'une tâche, {} : renvoyée seule, elle ne dit pas de combien "
                      "elle est une"},
                     id));
    else if (by < 1 || (last - first) / by + 1 != count)
      refuse(message({"the array has {} tasks from {} to {} by {}: there are gaps",
                      "le tableau a {} tâches de {} à {} par pas de {} : il a des trous"},
                     count, first, last, by));
    else if (id < first || id > last || (id - first) % by != 0)
      refuse(message({"the task {} is none of the array from {} to {} by {}",
                      "la tâche {} n'est pas du tableau de {} à {} par pas de {}"},
                     id, first, last, by));
    return reason_ ? std::nullopt
                   : std::optional(Shard{(id - first) / by + 1, count, "SLURM_ARRAY_TASK_ID"});
  }

  const Environment& environment_;
  std::optional<Message> reason_;
};

}  // namespace

std::string Shard::padded() const {
  return fmt::format("{:0{}}", number, std::to_string(count).size());
}

std::optional<Shard> read_shard(const std::string& asked, const Environment& environment,
                                Faults& faults) {
  if (asked == "auto") return Schedulers(environment).shard(faults);
  const auto shard = as_written(asked);
  if (!shard) faults.push_back({Code::option_word, {}, "", {"--shard", asked, "K/N, auto"}});
  return shard;
}

}  // namespace habitat::verbs
