// SPDX-License-Identifier: Apache-2.0
// Very many meters as rows: what is held of one is bounded, whatever it uses and however often it
// is read, and what comes out does not depend on how many threads judge them. A program of its own,
// because it counts the bytes that are held. Meters are made up: a winter and a summer a month, not
// two alike.
#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>

#include "eco_coach/tool.hpp"
#include "files/files.hpp"
#include "messages/fingerprint.hpp"
#include "verbs/evaluation.hpp"
#include "write/forms/forms.hpp"

namespace {
std::atomic<long> held{0}, most{0};
}

// With what the allocator rounds up, and its eight bytes before each piece.
[[gnu::noinline]] void* operator new(std::size_t size) {
  void* const memory = std::malloc(size);
  if (!memory) throw std::bad_alloc();
  const long now = held += static_cast<long>(malloc_usable_size(memory)) + 8;
  for (long before = most; before < now && !most.compare_exchange_weak(before, now);) {
  }
  return memory;
}
[[gnu::noinline]] void operator delete(void* memory) noexcept {
  if (memory) held -= static_cast<long>(malloc_usable_size(memory)) + 8;
  std::free(memory);
}
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept {
  operator delete(memory);
}

namespace {

using namespace habitat;
namespace fs = std::filesystem;

// Without a file of households.
constexpr long most_bytes_a_meter = 300;

class Case {
 public:
  Case(int meters, int readings) {
    std::string name = (fs::temp_directory_path() / "habitat-many-XXXXXX").string();
    if (::mkdtemp(name.data())) folder_ = name;
    std::ofstream(folder_ / "case.yaml") << "schema: eco-coach/case/1\nas_of: 2026-11-29\n"
                                            "coaching_start: 2025-10-01\nreadings: r.csv\n"
                                            "meters: m.csv\ntemperatures: t.csv\n";
    std::ofstream m(folder_ / "m.csv"), r(folder_ / "r.csv"), t(folder_ / "t.csv");
    t << "station_id,date,t_mean\n";
    const int first = day_number({2024, 10, 1});
    for (int day = first; day < first + 600; ++day)
      t << "Lille," << to_text(date_of(day)) << ',' << degrees(day) << '\n';
    m << "meter_id,household_id,carrier,unit,station_id\n";
    r << "meter_id,period_start,period_end,use\n";
    for (int i = 0; i < meters; ++i) {
      // As long as the names of meters in France are.
      const std::string id = std::to_string(30000000000000 + i);
      m << id << ",H" << i / 2 << (i % 2 ? ",gas" : ",electricity") << ",kWh,Lille\n";
      for (int k = 0; k < readings; ++k) {
        const int from = first + 30 * k;
        r << id << ',' << to_text(date_of(from)) << ',' << to_text(date_of(from + 30)) << ','
          << 100 + i % 50 + 10 * (20 - degrees(from + 15)) + (7 * i + 3 * k) % 11 << '\n';
      }
    }
  }
  ~Case() { fs::remove_all(folder_); }
  std::string path() const { return (folder_ / "case.yaml").string(); }

 private:
  static int degrees(int day) { return 12 - (day / 30 % 12 < 6 ? 8 : 0) + day % 5; }
  fs::path folder_;
};

class ToWriter : public ElementTaker {
 public:
  explicit ToWriter(Writer& writer) : writer_(writer) {}
  void add(const Slot& element) override { writer_.add_element(element); }
  void replace(std::size_t rank, const Slot& element) override {
    writer_.replace_element(rank, element);
  }

 private:
  Writer& writer_;
};

struct Ran {
  std::string sha256;
  std::uint64_t bytes = 0;
  long memory = 0;
};

Ran run(const std::string& path, const Form& form, int workers, bool held_in_result = false) {
  const Tool& tool = eco_coach::tool();
  const auto shape = result_shape(tool);
  const auto writer = form.writer(
      {shape->results(), Selection(std::vector<std::string>{"meters"}), {}, {}, {}, {}});
  ToWriter to_writer(*writer);
  Wants wants = [&](std::string_view name) { return writer->may_want(name); };
  wants.workers = workers;
  if (!held_in_result)
    wants.taker = [&](std::string_view list) {
      return writer->takes_elements(list) ? &to_writer : nullptr;
    };
  Faults faults;
  const long before = held;
  most = before;
  {
    Evaluation one = evaluate(tool, *read_file(path, faults), {}, NumberKind::exact, wants);
    writer->add(report_of(tool, one, {"0", "", {}}));
  }
  FingerprintOfParts fingerprint;
  Ran ran;
  writer->finish(faults).give([&](std::string_view piece) {
    fingerprint.add(piece);
    ran.bytes += piece.size();
    return true;
  });
  ran.sha256 = fingerprint.take();
  ran.memory = most - before;
  return ran;
}

bool holds(bool good, const char* what) {
  if (!good) std::printf("not so: %s\n", what);
  return good;
}

}  // namespace

int main() {
  // Enough that what is there whatever the number of rows is filled.
  constexpr int some = 2000, many = 5000;
  const Case few_meters(some, 15), many_meters(many, 15), more_readings(some, 24);
  bool good = true;
  for (const Form* const one : {&csv_form, &ndjson_form}) {
    const Form& form = *one;
    const Ran few = run(few_meters.path(), form, 1), all = run(many_meters.path(), form, 1);
    const Ran more = run(more_readings.path(), form, 1);
    const long a_meter = (all.memory - few.memory) / (many - some);
    std::printf("%s: %ld bytes a meter; %ld for %d of them, read more often %ld\n",
                std::string(form.name).c_str(), a_meter, few.memory, some, more.memory);
    good &= holds(all.bytes > 200u * many, "a row for each meter");
    good &= holds(a_meter <= most_bytes_a_meter, "few bytes a meter");
    good &= holds(more.memory - few.memory < 100000, "no more memory for more readings");
    good &= holds(run(few_meters.path(), form, 3).sha256 == few.sha256,
                  "three threads write what one does");
    good &= holds(run(few_meters.path(), form, 1, true).sha256 == few.sha256,
                  "the same as of meters that the result holds");
  }
  return good ? 0 : 1;
}
