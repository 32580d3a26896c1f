// SPDX-License-Identifier: Apache-2.0
// An export as a test takes it: all that its rows say of one meter, or of stations.
#pragma once

#include <doctest/doctest.h>

#include "read/exports/export_file.hpp"
#include "read/exports/months.hpp"

namespace habitat::exports {

// A series that keeps its steps as well.
class Steps : public MeterSeries {
 public:
  void step(Minute end, Amount watts, bool estimated, int line) override {
    steps_[end] = watts;
    MeterSeries::step(end, watts, estimated, line);
  }
  // The use between two times of a day, "5" for 5 kWh, of steps of 30 minutes.
  std::string between(Date day, int from, int to) const {
    Amount sum = 0;
    for (const auto& [end, watts] : steps_)
      if (end > begin_of(day) + from && end <= begin_of(day) + to) sum += 30 * watts;
    return exports::to_text(sum);
  }

 private:
  std::map<Minute, Amount> steps_;
};

// What a file says, of one meter or of stations.
class Taken : public ExportTaker, public StationSink {
 public:
  MeterSink* meter(const Form&, const std::string& of, const std::string&) override {
    number = of;
    return &series;
  }
  StationSink* stations(const Form&, const std::string&) override { return this; }
  void row_fault(const std::string&, int line, const Text&, const std::string&) override {
    faulty.push_back(line);
  }
  void day(const Day& one, int) override { days.push_back(one); }

  Steps series;
  std::string number;
  std::vector<int> faulty;
  std::vector<Day> days;
  ExportSeen seen;
  std::vector<Span> spans;

  std::string use(const char* first, const char* end) const {
    const auto sum = use_between(spans, *parse_date(first), *parse_date(end));
    return sum ? exports::to_text(sum->use) : "";
  }
  std::string total() const {
    Amount sum = 0;
    for (const Span& one : spans) sum += one.use;
    return exports::to_text(sum);
  }
  std::string estimated() const {
    Amount sum = 0;
    for (const Span& one : spans) sum += one.estimated ? one.use : 0;
    return exports::to_text(sum);
  }
  std::string part(std::string_view name) const {
    for (const Part& one : series.parts())
      if (one.name == name) return exports::to_text(one.use);
    return "";
  }
  std::string form() const { return seen.forms.empty() ? "" : std::string(seen.forms.back()->name); }
};

inline Taken taken(std::string_view text) {
  Taken all;
  TextBytes bytes(text, 7);
  all.seen = read_export("x.csv", bytes, all);
  all.spans = all.series.spans();
  return all;
}

}  // namespace habitat::exports
