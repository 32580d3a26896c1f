// SPDX-License-Identifier: Apache-2.0
// A tool whose case names a file of rows, with columns of every kind: it adds up what meters used.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "describe/row_file.hpp"
#include "messages/said.hpp"
#include "tool/cases.hpp"
#include "tool/define.hpp"
#include "verbs/evaluation.hpp"
#include "write/diagnostics.hpp"

namespace habitat::meters {

enum class Origin { read, estimated };

}  // namespace habitat::meters

template <>
inline constexpr auto habitat::names_of<habitat::meters::Origin> =
    habitat::name_table<habitat::meters::Origin>({
        {habitat::meters::Origin::read, "read", {"read", "relevé"}},
        {habitat::meters::Origin::estimated, "estimated", {"estimated", "estimé"}},
    });

namespace habitat::meters {

struct Reading {
  std::string meter;
  Date start;
  double use = 0;
  std::optional<double> index;
  int days = 30;
  Origin source = Origin::read;
  static void describe(auto& self, auto&& is) {
    is(self.meter, {.name = "meter", .label = {"meter", "compteur"}, .required = true});
    is(self.start, {.name = "start", .label = {"start", "début"}, .required = true});
    is(self.use, {.name = "use", .unit = "kWh", .min = "0 kWh", .label = {"use", "consommation"}});
    is(self.index, {.name = "index", .label = {"index", "index"}});
    is(self.days, {.name = "days", .unit = "days", .label = {"days", "jours"}});
    is(self.source, {.name = "source", .label = {"source", "origine"}});
  }
};

template <class N>
struct Case {
  CaseHeader header;
  law::Overrides parameters;
  RowFile<Reading> readings;
  N price = 1;
  static void describe(auto& self, auto&& is) {
    CaseHeader::describe(self.header, is);
    is(self.readings, {.name = "readings", .label = {"readings", "relevés"}});
    is(self.price, {.name = "price", .unit = "EUR/kWh", .label = {"price", "prix"}});
  }
};

template <class N>
struct Result {
  N cost = 0;
  int good = 0, faulty = 0, estimated = 0, days = 0, indices = 0;
  std::string meters;
  std::vector<Alert> alerts;
  static void describe(auto& self, auto&& is) {
    is(self.cost, {.name = "cost", .unit = "EUR", .label = {"cost", "coût"}});
    is(self.good, {.name = "good", .label = {"good", "bonnes"}});
    is(self.faulty, {.name = "faulty", .label = {"faulty", "fautives"}});
    is(self.estimated, {.name = "estimated", .label = {"estimated", "estimées"}});
    is(self.days, {.name = "days", .label = {"days", "jours"}});
    is(self.indices, {.name = "indices", .label = {"indices", "index"}});
    is(self.meters, {.name = "meters", .label = {"meters", "compteurs"}});
    is(self.alerts, {.name = "alerts", .label = {"alerts", "alertes"}});
  }
};

template <class N>
void check_case(const Case<N>&, Faults&) {}

// Each name of a meter once for each run of rows; "!" where a row is faulty.
template <class N>
Result<N> compute(const Case<N>& input, const law::Law&, Findings&, bool all) {
  Result<N> result;
  if (!input.readings.given() || !all) return result;
  Reading row;
  RowReader& reader = *input.readings.reader;
  reader.bind(slot_of(row));
  Date before;
  double use = 0;
  for (auto state = reader.next(); state != RowState::end; state = reader.next()) {
    result.meters += state == RowState::faulty ? row.meter + "!" : row.meter;
    ++(state == RowState::faulty ? result.faulty : result.good);
    if (state == RowState::faulty) continue;
    if (row.start < before)
      reader.tell("start", {Code::inconsistent,
                            {message({"before the row above", "avant la ligne du dessus"}), ""}});
    before = row.start;
    use += row.use;
    result.days += row.days;
    result.estimated += row.source == Origin::estimated;
    result.indices += row.index.has_value();
  }
  CHECK(reader.rows() == result.good + result.faulty);
  result.cost = decimal<N>(std::to_string(use)) * input.price;
  return result;
}

struct Definition {
  template <class N>
  using Case = meters::Case<N>;
  template <class N>
  using Result = meters::Result<N>;
  static bool wanted(const Wants& wants) { return wants("cost"); }
};

inline const Tool tool = define_tool<Definition>({.name = "meters", .question = {"?", "?"}});

// A case and its file in a folder that goes with it.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "rows-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()));
    path_ = name;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  std::string at(const std::string& name) const { return (path_ / name).string(); }

  Evaluation evaluated(std::string_view rows, const Wants& wants = everything) const {
    write("r.csv", rows);
    return evaluated_case("readings: r.csv\n", wants);
  }
  Evaluation evaluated_case(const std::string& keys, const Wants& wants = everything,
                            NumberKind kind = NumberKind::exact) const {
    return evaluate(tool, Source{at("case.yaml"), "schema: meters/case/1\n" + keys}, {}, kind,
                    wants);
  }

 private:
  std::filesystem::path path_;
};

inline std::string figure(const Evaluation& one, std::string_view name) {
  return one.calculation->results().member(name).text();
}

// "E210 r.csv:2:17 readings[0].use"; the name of the file alone.
inline std::vector<std::string> told(const Evaluation& one, const Faults& faults) {
  std::vector<std::string> all;
  for (const Diagnostic& fault : diagnostics_of(faults, one.document.sources, {}))
    all.push_back(fmt::format("{} {}:{}:{} {}", fault.code,
                              std::filesystem::path(fault.file).filename().string(),
                              fault.place.line, fault.place.column, fault.path));
  return all;
}

inline constexpr std::string_view two_meters =
    "meter,start,use [MWh],index,days,source\n"
    "A,2026-01-01,0.3,,31,estimated\n"
    "A,2026-02-01,0.25,12.5,,\n"
    "B,2026-03-01,450 kWh,,30,read\n";

}  // namespace habitat::meters
