// SPDX-License-Identifier: Apache-2.0
// The dated figures against a second transcription and against published rates, and how they are
// read by date, overridden and recorded.
#include "law/parameters.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "describe/describe.hpp"
#include "describe/unit.hpp"
#include "law/law.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/traced.hpp"

namespace habitat::law {
namespace {

constexpr Date first_check{2026, 11, 21}, as_of{2026, 11, 29};

// Typed a second time from the history of the rate, in hundredths of a percent.
struct Rate {
  int year, month, hundredths;
};
constexpr Rate livret_a_history[] = {
    {2005, 8, 200}, {2006, 2, 225}, {2006, 8, 275}, {2007, 8, 300}, {2008, 2, 350}, {2008, 8, 400},
    {2009, 2, 250}, {2009, 5, 175}, {2009, 8, 125}, {2010, 8, 175}, {2011, 2, 200}, {2011, 8, 225},
    {2013, 2, 175}, {2013, 8, 125}, {2014, 8, 100}, {2015, 8, 75},  {2020, 2, 50},  {2022, 2, 100},
    {2022, 8, 200}, {2023, 2, 300}, {2025, 2, 240}, {2025, 8, 170}, {2026, 2, 150}, {2026, 8, 170},
};

TEST_CASE("every value can be traced to a source") {
  for (const Parameter* parameter : all_parameters()) {
    CAPTURE(parameter->path);
    CHECK_FALSE(parameter->label.en.empty());
    CHECK_FALSE(parameter->label.fr.empty());
    CHECK(parse_unit(parameter->unit));
    CHECK((parameter->checked == first_check || parameter->checked == as_of));
    Date before;
    for (const DatedValue& value : parameter->values) {
      CHECK(before < value.from);
      before = value.from;
      CHECK_FALSE(value.source.en.empty());
      CHECK_FALSE(value.source.fr.empty());
      CHECK_FALSE(word_of(value.confidence).empty());
      if (value.value.empty()) {
        CHECK(value.number == 0);  // not known from its date on
        continue;
      }
      CHECK(value.value == trim_text(value.value));
      CHECK(value.number == decimal<double>(value.value));
    }
  }
}

TEST_CASE("the Livret A history agrees with a second transcription") {
  const auto values = parameter::livret_a.values;
  REQUIRE(values.size() == std::size(livret_a_history));
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Rate& rate = livret_a_history[i];
    const Date from{rate.year, rate.month, 1};
    CAPTURE(to_text(from));
    CHECK(values[i].from == from);
    CHECK(values[i].value == shift_text(std::to_string(rate.hundredths), -4));
    const bool ordered = from >= Date{2008, 8, 1} && from < Date{2026, 8, 1};
    CHECK(values[i].confidence == (ordered ? Confidence::official : Confidence::secondary));
  }
}

// Case S8: rates published with their date, then rates derived for November 2026.
struct PublishedRate {
  Date date;
  const Parameter& margin;
  const char *livret_a, *rate;
};
const PublishedRate published_rates[] = {
    {{2013, 2, 1}, parameter::loan_margin_plai, "0.0175", "0.0155"},
    {{2012, 6, 1}, parameter::loan_margin_plus, "0.0225", "0.0285"},
    {{2026, 6, 1}, parameter::loan_margin_plai, "0.015", "0.013"},
    {{2026, 6, 1}, parameter::loan_margin_pls, "0.015", "0.0261"},
    {as_of, parameter::loan_margin_plai, "0.017", "0.015"},
    {as_of, parameter::loan_margin_plus, "0.017", "0.023"},
    {as_of, parameter::loan_margin_plus_green, "0.017", "0.019"},
    {as_of, parameter::loan_margin_pls, "0.017", "0.0281"},
    {as_of, parameter::loan_margin_lli, "0.017", "0.031"},
};

TEST_CASE("published rates are the Livret A and the margin of the day") {
  const Law law;
  for (const PublishedRate& row : published_rates) {
    CAPTURE(row.margin.path);
    const auto livret_a = law.value<Decimal>(parameter::livret_a, row.date);
    const auto margin = law.value<Decimal>(row.margin, row.date);
    REQUIRE((livret_a && margin));
    CHECK(to_text(*livret_a) == row.livret_a);
    CHECK(to_text(Decimal(*livret_a + *margin)) == row.rate);
    const double rate = *law.value<double>(parameter::livret_a, row.date) +
                        *law.value<double>(row.margin, row.date);
    CHECK(rate == doctest::Approx(decimal<double>(row.rate)).epsilon(1e-12));
  }
}

TEST_CASE("a value holds from its day on, and nothing holds before the first") {
  const auto if_known = [](const DatedValue& value) {
    return value.value.empty() ? nullptr : &value;
  };
  for (const Parameter* parameter : all_parameters()) {
    CAPTURE(parameter->path);
    const DatedValue& first = parameter->values.front();
    Date eve = first.from;
    --eve.year;
    CHECK(value_at(*parameter, eve) == nullptr);
    CHECK_FALSE(Law().value<double>(*parameter, eve));
    CHECK_FALSE(Law().value<Decimal>(*parameter, eve));
    CHECK(value_at(*parameter, first.from) == if_known(first));
    CHECK(value_at(*parameter, {2199, 12, 31}) == if_known(parameter->values.back()));
  }
  CHECK(value_at(parameter::livret_a, {2026, 1, 31})->value == "0.017");
  CHECK(value_at(parameter::livret_a, {2026, 2, 1})->value == "0.015");
  CHECK(value_at(parameter::livret_a, {2026, 7, 31})->value == "0.015");
}

TEST_CASE("a figure is read into a number where one is known") {
  Overrides overrides;
  overrides.set("livret_a", *Written::read("0.03"));
  double rate = 0;
  REQUIRE(Law(as_of, &overrides).read(parameter::livret_a, as_of, rate));
  CHECK(rate == 0.03);
  REQUIRE(Law(as_of).read(parameter::livret_a, {2026, 1, 31}, rate));
  CHECK(rate == 0.017);
  CHECK_FALSE(Law(as_of).read(parameter::livret_a, {1750, 1, 1}, rate));
  CHECK(rate == 0.017);
}

TEST_CASE("parameters are found by path") {
  const auto paths = parameter_paths();
  CHECK(std::is_sorted(paths.begin(), paths.end()));
  for (const std::string& path : paths) CHECK(find_parameter(path)->path == path);
  CHECK(find_parameter("loan.margin.plai") == &parameter::loan_margin_plai);
  CHECK(find_parameter("loan.margin") == nullptr);
  CHECK(find_parameter("zzz") == nullptr);
  CHECK(last_checked() == as_of);
  CHECK(Law().as_of() == as_of);
}

TEST_CASE("a case sets parameters through a slot") {
  Overrides overrides;
  const Slot slot = slot_of(overrides);
  CHECK(slot.kind() == Kind::map);
  CHECK_FALSE(slot.present());
  CHECK(slot.access().key_fits("livret_a"));
  CHECK_FALSE(slot.access().key_fits("livret_b"));

  const Slot entry = slot.entry("livret_a");
  CHECK(entry.kind() == Kind::number);
  CHECK(entry.field().name == "livret_a");
  CHECK(entry.field().unit == "%/year");
  entry.set(number_or_words("0.0123"));
  CHECK((slot.present() && slot.size() == 1 && slot.key(0) == "livret_a"));
  CHECK(slot.element(0).text() == "0.0123");

  // It holds at all dates, those before the first value included.
  const Law law(as_of, &overrides);
  CHECK(law.value<double>(parameter::livret_a, {1950, 1, 1}) == 0.0123);
  CHECK(law.value<double>(parameter::livret_a, as_of) == 0.0123);
  CHECK(to_text(*law.value<Decimal>(parameter::livret_a, as_of)) == "0.0123");
  CHECK(to_text(*law.value<Decimal>(parameter::loan_margin_plai, as_of)) == "-0.002");
  CHECK(law.uses().empty());
}

TEST_CASE("readings are recorded once, with what the case set instead") {
  Overrides overrides;
  overrides.set("livret_a", *Written::read("0.02"));
  const Law law(as_of, &overrides, true);
  law.value<double>(parameter::livret_a, as_of);
  law.value<Decimal>(parameter::livret_a, as_of);
  law.value<double>(parameter::loan_margin_plus, {2012, 6, 1});
  law.value<double>(parameter::loan_margin_plus, {1999, 1, 1});  // gave nothing
  REQUIRE(law.uses().size() == 2);
  const Use &livret_a = law.uses()[0], &plus = law.uses()[1];
  CHECK(livret_a.parameter == &parameter::livret_a);
  CHECK(livret_a.overridden->text() == "0.02");
  CHECK(livret_a.value->value == "0.017");
  CHECK(plus.date == Date{2012, 6, 1});
  CHECK_FALSE(plus.overridden.has_value());
  CHECK(plus.value->confidence == Confidence::official);
}

TEST_CASE("a trace names the parameter and its date of effect") {
  Overrides overrides;
  overrides.set("livret_a", *Written::read("0.02"));
  const Recording recording;
  const Traced rate = *Law().value<Traced>(parameter::livret_a, as_of);
  const Traced own = *Law(as_of, &overrides).value<Traced>(parameter::livret_a, as_of);
  const auto name_of = [&](const Traced& x) {
    return recording.tape().names[recording.tape().nodes[x.node()].name];
  };
  CHECK(to_text(rate) == "0.017");
  CHECK(name_of(rate) == "law:livret_a@2026-08-01");
  CHECK(to_text(own) == "0.02");
  CHECK(name_of(own) == "parameters[livret_a]");
}

}  // namespace
}  // namespace habitat::law
