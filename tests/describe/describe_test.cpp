// SPDX-License-Identifier: Apache-2.0
#include "describe/describe.hpp"

#include <doctest/doctest.h>

#include <set>

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "messages/fault.hpp"
#include "messages/nearest.hpp"
#include "numbers/decimal.hpp"
#include "plai_balance/case/case.hpp"
#include "plai_balance/result/result.hpp"
#include "plai_balance/tool.hpp"

using namespace habitat;

namespace {

// How many members an aggregate has: the most values that its braces take.
struct Anything {
  template <class T>
  operator T() const {
    throw 0;
  }
};
template <class T, class... Values>
constexpr std::size_t member_count() {
  if constexpr (requires { T{Values{}..., Anything{}}; })
    return member_count<T, Values..., Anything>();
  else
    return sizeof...(Values);
}

template <class T>
void check_members() {
  CHECK_MESSAGE(described_members<T>() == member_count<T>(), std::string(__PRETTY_FUNCTION__));
}

}  // namespace

TEST_CASE("every member of a described struct is described") {
  using namespace plai_balance;
  check_members<Tolerance>();
  check_members<Reference>();
  check_members<KnownGap>();
  check_members<Expectation>();
  check_members<CaseHeader>();
  check_members<Operation>();
  check_members<Tranche<double>>();
  check_members<Cost<double>>();
  check_members<Grant<double>>();
  check_members<OwnFunds<double>>();
  check_members<Guarantee<double>>();
  check_members<LoanDeferral>();
  check_members<LoanDraw<double>>();
  check_members<Prefinancing<double>>();
  check_members<Loan<double>>();
  check_members<LivretA<double>>();
  check_members<SourceLine<double>>();
  check_members<CostFigures<double>>();
  check_members<FundingFigures<double>>();
  check_members<TrancheLine<double>>();
  check_members<GuaranteeLine<double>>();
  check_members<LoanLine<double>>();
  check_members<ScheduleRow<double>>();
  check_members<Schedule<double>>();
  check_members<AnnuityLine<double>>();
  check_members<OperatingLine<double>>();
  check_members<RlsTenants>();
  check_members<LevyBasis<double>>();
  check_members<Treasury<double>>();
  check_members<Manager<double>>();
  check_members<Sieg<double>>();
  check_members<Household>();
  check_members<SubLetting>();
  check_members<RentTerms<double>>();
  check_members<TaxeAmenagement<double>>();
  check_members<ProgrammeFigures<double>>();
  check_members<RentFigures<double>>();
  check_members<BalanceFigures<double>>();
  check_members<SolvedFigures<double>>();
  check_members<ManagerLine<double>>();
  check_members<SiegFigures<double>>();
  check_members<TenantLine<double>>();
  check_members<AccountLine<double>>();
  check_members<Alert>();
  check_members<Result<double>>();
  // The header's members stand beside the case's own.
  CHECK(described_members<Case<double>>() ==
        member_count<Case<double>>() - 1 + described_members<CaseHeader>());
}

TEST_CASE("every label is there in both languages, every bound is in the unit of its field") {
  plai_balance::Case<double> input;
  plai_balance::Result<double> result;
  for (const Slot& root : {slot_of(input), slot_of(result)})
    walk(root, [](const std::string& path, const Slot& slot) {
      if (slot.kind() == Kind::list && slot.size() == 0) slot.resize(1);
      if (path.empty() || path.ends_with("]")) return true;
      INFO(path);
      CHECK_FALSE(slot.field().label.en.empty());
      CHECK_FALSE(slot.field().label.fr.empty());
      CHECK(parse_unit(slot.field().unit).has_value());
      for (const Name& word : slot.words()) {
        CHECK_FALSE(word.label.en.empty());
        CHECK_FALSE(word.label.fr.empty());
      }
      return true;
    });
}

TEST_CASE("faults and alerts: one number each, words and hints in both languages") {
  std::set<std::string_view> numbers;
  for (const FaultWords& words : fault_table()) {
    INFO(std::string(words.number));
    CHECK(numbers.insert(words.number).second);
    CHECK_FALSE(words.message.en.empty());
    CHECK_FALSE(words.message.fr.empty());
    CHECK(words.hint.en.empty() == words.hint.fr.empty());
    CHECK(words.other_hint.en.empty() == words.other_hint.fr.empty());
  }
  std::string_view before;
  for (const auto& words : plai_balance::tool().alerts()) {
    // Sentences of one number stand together.
    CHECK(numbers.insert(words.number).second != (words.number == before));
    before = words.number;
    CHECK_FALSE(words.message.en.empty());
    CHECK_FALSE(words.message.fr.empty());
  }
}

TEST_CASE("units: their signs, their dimensions, exact conversions") {
  CHECK(parse_unit("EUR/m2/month") == parse_unit("€/m²/month"));
  CHECK_FALSE(parse_unit("francs").has_value());
  CHECK_FALSE(parse_unit("EUR/month/month/month/month/month/month/month/month").has_value());
  CHECK(convert(*Written::read("1.5"), *parse_unit("k€"), *parse_unit("EUR")).text() == "1500");
  CHECK(convert(*Written::read("-0.012345678"), *parse_unit("MEUR"), *parse_unit("EUR")).text() == "-12345.678");
  CHECK(convert(*Written::read("1500"), *parse_unit("EUR"), *parse_unit("k€")).text() == "1.5");
  CHECK(convert(*Written::read("45"), *parse_unit("EUR/m2/year"), *parse_unit("EUR/m2/month")).text() == "3.75");
  CHECK(convert(*Written::read("480"), *parse_unit("months"), *parse_unit("years")).text() == "40");
  CHECK_FALSE(parse_unit("EUR/m2")->same_dimension(*parse_unit("EUR/m2/month")));
  CHECK(unit_sign("EUR/m2/month", Language::fr) == "€/m²/mois");
  CHECK(parse_unit("EUR/m3") == parse_unit("€/m³"));
  CHECK_FALSE(parse_unit("m3")->same_dimension(*parse_unit("m2")));
  CHECK(unit_sign("m3/person/year", Language::fr) == "m³/personne/an");
  CHECK(convert(*Written::read("82.5"), *parse_unit("EUR/MWh"), *parse_unit("EUR/kWh")).text() == "0.0825");
  CHECK(unit_digits("EUR/kWh") == 4);
  CHECK(unit_digits("EUR/m3") == 2);
  CHECK(unit_digits("kg/kWh") == 4);
  CHECK(convert(*Written::read("1.5"), *parse_unit("km"), *parse_unit("m")).text() == "1500");
  CHECK(convert(*Written::read("2000"), *parse_unit("L"), *parse_unit("m3")).text() == "2");
  CHECK(parse_unit("kWh/day").has_value());
  CHECK(convert(*Written::read("6"), *parse_unit("L/min"), *parse_unit("m3/h")).text() == "0.36");
  CHECK(convert(*Written::read("60"), *parse_unit("W"), *parse_unit("kW")).text() == "0.06");
  CHECK(parse_unit("°C") == parse_unit("C"));
  CHECK(unit_sign("C", Language::en) == "°C");
  CHECK(unit_sign("kWp", Language::fr) == "kWc");
  CHECK(unit_sign("EUR/kWp/year", Language::fr) == "€/kWc/an");
}

TEST_CASE("units: none becomes another without being told to") {
  const std::vector<std::string> apart{"m",   "m2",    "m3", "kg", "kW",  "kWp", "kVA",
                                       "kWh", "therm", "C",  "F",  "day", "min"};
  for (const std::string& one : apart)
    for (const std::string& other : apart) {
      INFO(one << " " << other);
      CHECK(parse_unit(one)->same_dimension(*parse_unit(other)) == (one == other));
    }
}

TEST_CASE("dates of the calendar and no others") {
  CHECK(parse_date("2024-02-29").has_value());
  for (const char* bad : {"2023-02-29", "2026-13-01", "2026-1-1", "01/02/2026", "2026-00-10",
                          "-026-01-01", "2026-01-01T00"})
    CHECK_FALSE(parse_date(bad).has_value());
  CHECK(days_between({2024, 1, 1}, {2025, 1, 1}) == 366);
}

TEST_CASE("nearest names: one slip of the hand, not another word") {
  const std::vector<std::string> names{"amount", "label", "tranche"};
  CHECK(nearest("amuont", names) == "amount");
  CHECK(nearest("lable", names) == "label");
  CHECK(nearest("zzzzzz", names).empty());
}

TEST_CASE("paths: by position, by key, into maps, and what they do not name") {
  plai_balance::Case<Decimal> input;
  input.loans.resize(2);
  input.loans[0].label = "PLAI";
  input.loans[1].label = "PLUS";
  input.loans[1].rate = decimal<Decimal>("0.03");
  input.livret_a.path[2030] = decimal<Decimal>("0.02");
  const Slot root = slot_of(input);
  CHECK(find_slot(root, "loans[1].rate").slot.text() == "0.03");
  CHECK(find_slot(root, "loans[label=PLUS].rate").path == "loans[1].rate");
  CHECK(find_slot(root, "loans[PLUS].rate").path == "loans[1].rate");
  CHECK(find_slot(root, "livret_a.path[2030]").slot.text() == "0.02");
  CHECK_FALSE(find_slot(root, "loans[2].rate"));
  CHECK_FALSE(find_slot(root, "livret_a.path[2031]"));
  CHECK_FALSE(find_slot(root, "loans[label=PLS]"));
  CHECK_FALSE(find_slot(root, "loan[0]"));
  for (const char* bad : {"", ".", "a.", "[0]", "a[", "a[]", "a..b", "a]"})
    CHECK_FALSE(parse_path(bad).has_value());
  input.loans[1].label = "PLAI";
  CHECK(find_slot(root, "loans[label=PLAI]").several.size() == 2);
  CHECK(generic_path("schedules[loan=x].rows[3].year") == "schedules[].rows[].year");
}
