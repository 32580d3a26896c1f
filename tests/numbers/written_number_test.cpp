// SPDX-License-Identifier: Apache-2.0
// Numbers as people write them, and that each remedy, followed word for word, is read with the
// amount that was meant.

#include "describe/describe.hpp"
#include "finance/property.hpp"
#include "numbers/decimal.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/written_number.hpp"
#include "read/document.hpp"
#include "read/override.hpp"
#include "read/reader.hpp"
#include <doctest/doctest.h>

using namespace habitat;

namespace {

using Texts = std::vector<std::string>;

Texts readings(std::string_view number) {
  const Readings found = readings_of(number);
  Texts all;
  for (const std::string& one : {found.plain, found.decimal})
    if (!one.empty()) all.push_back(one);
  return all;
}

// Values without bounds, so that any number is read, and one with.
struct Thing {
  std::optional<Decimal> amount, rate, share;
  std::optional<int> count;
  static void describe(auto& self, auto&& is) {
    is(self.amount, {.name = "amount", .unit = "EUR"});
    is(self.rate, {.name = "rate", .unit = "%"});
    is(self.share, {.name = "share", .unit = "%", .min = "0 %", .max = "20 %"});
    is(self.count, {.name = "count"});
  }
};

// Where a value stands: after its key, between braces, on the command line.
enum class Way { block, braces, override };

// What is read of a member, or the fault of it.
struct ReadMember {
  std::string value;
  Faults faults;
};
ReadMember read_member(const std::string& name, const std::string& text, Way way) {
  Thing thing;
  ReadMember read;
  Places places;
  const std::string line = name + ": " + text;
  const std::string whole = way == Way::braces  ? "{" + line + "}\n"
                            : way == Way::block ? line + "\n"
                                                : "{}\n";
  Document document = read_document({"case.yaml", whole}, read.faults);
  if (way == Way::override)
    apply_override(document, slot_of(thing), {"--set", name + "=" + text}, read.faults);
  if (read.faults.empty()) read_slots(document.root, slot_of(thing), places, read.faults);
  if (read.faults.empty()) read.value = trim_text(slot_of(thing).member(name).text());
  return read;
}

// "write X"; "X if the comma groups thousands, Y if it is a decimal mark"; "X or Y?".
Texts remedies(const std::string& hint, Language language) {
  const bool english = language == Language::en;
  const std::string write = english ? "write " : "écrire ", when = english ? " if " : " si ",
                    other = english ? " or " : " ou ", end = english ? "?" : " ?";
  if (hint.starts_with(write)) return {hint.substr(write.size())};
  if (hint.ends_with(end) && hint.find(other) != hint.npos) {
    const auto at = hint.find(other);
    return {hint.substr(0, at),
            hint.substr(at + other.size(), hint.size() - end.size() - at - other.size())};
  }
  const auto first = hint.find(when), second = hint.find(", ", first), last = hint.rfind(when);
  RC_ASSERT(first != hint.npos && second != hint.npos && last > second);
  return {hint.substr(0, first), hint.substr(second + 2, last - second - 2)};
}

template <class T>
T one_of(const std::vector<T>& all) {
  return all[static_cast<std::size_t>(draw(0, static_cast<int>(all.size()) - 1))];
}

std::string digits(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += std::to_string(static_cast<int>(draw(0, 9)));
  return text;
}

// A number with groups of thousands or a decimal comma or both, and what it is.
struct Given {
  std::string text, value;
};
Given draw_number(Way way) {
  Given given;
  const std::string minus = one_of<std::string>({"-", "\u2212", "\u2013", "\u2010", "\uFF0D"});
  const std::string gap = way == Way::override ? one_of<std::string>({"", " ", "\u202F"}) : "";
  const std::string sign = one_of<std::string>({"", "-", "+"});
  const std::string mark =
      one_of<std::string>({" ", "\u00A0", "\u202F", "\u2009", "'", "\u2019", "_", ",", "."});
  given.value = sign + std::to_string(static_cast<int>(draw(1, 999)));
  given.text =
      sign.empty() ? given.value : (sign == "-" ? minus : sign) + gap + given.value.substr(1);
  for (int groups = static_cast<int>(draw(0, 3)); groups > 0; --groups) {
    const std::string group = digits(3);
    given.text += mark + group;
    given.value += group;
  }
  if (draw(0, 1) == 0) return given;
  if (way == Way::override && mark != "," && mark != "." && draw(0, 3) == 0) {
    given.text += ",";
    return given;
  }
  const std::string fraction = digits(static_cast<int>(draw(1, 4)));
  given.text += (mark == ","   ? "."
                 : mark == "." ? ","
                               : one_of<std::string>({",", "."})) +
                fraction;
  given.value += "." + fraction;
  return given;
}

// Whether its last mark, the only kind of point or comma in it, stands before three digits.
bool has_two_readings(const std::string& text) {
  const auto last = text.find_last_of(",.");
  return last != text.npos && text.size() - last == 4 &&
         text.find(text[last] == ',' ? '.' : ',') == text.npos;
}

}  // namespace

TEST_CASE("written number: one reading where one is meant, two where a comma or points may be") {
  for (std::string one : {"1 234,56", "1.234,56", "1,234.56", "1'234.56", "1\u202F234,56"})
    CHECK_MESSAGE(readings(one) == Texts{"1234.56"}, one);
  CHECK(readings("2,6") == Texts{"2.6"});
  CHECK(readings("0,800") == Texts{"0.800"});
  CHECK(readings(",5") == Texts{"0.5"});
  CHECK(readings("1.234,567") == Texts{"1234.567"});
  CHECK(readings("1 234 567") == Texts{"1234567"});
  CHECK(readings("800,000") == Texts{"800000", "800.000"});
  CHECK(readings("-64,520") == Texts{"-64520", "-64.520"});
  CHECK(readings("2.350.000") == Texts{"2350000", "2350.000"});
  for (std::string two : {"1 234,567", "1234,567", "1'234,567", "1\u202F234,567"})
    CHECK_MESSAGE((readings(two) == Texts{"1234567", "1234.567"}), two);
  CHECK(readings("0 800,000").empty());
  CHECK(readings("2,350,000") == Texts{"2350000", "2350.000"});
}

TEST_CASE("written number: groups of other than three digits, and marks mixed, are no number") {
  for (std::string none :
       {"12 34", "1234 567", "1,23,456", "1.234,567,890", "1 234.567 890", "01 234", ".5", "", "-",
        "123,456,78", "1.234.56", "800, 000", "1,234,", "5."})
    CHECK_MESSAGE(readings(none).empty(), none);
}

TEST_CASE("written number: a minus of any kind, also apart; a comma that nothing follows") {
  for (std::string minus :
       {"-", "\u2212", "\u2013", "\u2014", "\u2010", "\u2011", "\uFE63", "\uFF0D"})
    for (std::string gap : {"", " ", "\u202F"}) {
      CHECK_MESSAGE(readings(minus + gap + "500") == Texts{"-500"}, minus);
      CHECK_MESSAGE(readings(minus + gap + "1 234,56") == Texts{"-1234.56"}, minus);
    }
  CHECK(readings("+ 500") == Texts{"+500"});
  CHECK(readings("5,") == Texts{"5"});
  CHECK(readings("1 234,") == Texts{"1234"});
}

TEST_CASE("written number: a remedy is read as it stands, and is one of what the text may mean") {
  CHECK(holds("remedies", [] {
    const Way way = one_of<Way>({Way::block, Way::braces, Way::override});
    Given given = draw_number(way);
    // A point alone is a decimal mark.
    const std::string unsigned_text = given.text.substr(sign_length(given.text));
    if (is_decimal_text(unsigned_text))
      given.value = (given.value.starts_with('-') ? "-" : "") + unsigned_text;
    const bool ratio = draw(0, 3) == 0;
    const std::string unit =
        one_of<std::string>(ratio ? Texts{"", " %", "%"} : Texts{"", " EUR", "EUR", "\u00A0EUR"});
    const std::string member = ratio ? "rate" : "amount";
    RC_LOG() << given.text << unit << " in " << static_cast<int>(way);
    const ReadMember read = read_member(member, given.text + unit, way);
    if (is_decimal_text(given.text)) return;
    RC_ASSERT(read.faults.count() == 1u);
    RC_ASSERT(read.faults[0].code == Code::decimal_comma ||
              read.faults[0].code == Code::grouped_digits ||
              read.faults[0].code == Code::other_sign);
    for (Language language : {Language::en, Language::fr}) {
      bool meant = false;
      const Texts all = remedies(read.faults[0].hint(language), language);
      for (const std::string& remedy : all) {
        const ReadMember again = read_member(member, remedy, way);
        RC_ASSERT(again.faults.empty());
        const std::string value = ratio ? shift_text(again.value, 2) : again.value;
        const bool same = compare_text(value, given.value) == 0;
        meant |= same;
        const bool bare_ratio = ratio && unit.empty();
        RC_ASSERT(same || has_two_readings(given.text) || bare_ratio);
      }
      RC_ASSERT(meant);
    }
  }));
}

TEST_CASE("written number: of a whole number the whole readings count") {
  const auto hint = [](const std::string& text) {
    const Faults faults = read_member("count", text, Way::block).faults;
    REQUIRE(faults.count() == 1);
    return std::string(words_of(faults[0].code).number) + " " + faults[0].hint(Language::en);
  };
  CHECK(hint("64,520") == "E210 write 64520");
  CHECK(hint("64,000") ==
        "E210 64000 if the comma groups thousands, 64.000 if it is a decimal mark");
  CHECK(hint("2,5") == "E215 write it without decimals");
  CHECK(hint("1 234") == "E211 write 1234");
}

TEST_CASE("written number: between braces a comma right within a number is its decimal mark") {
  const auto found = [](const std::string& text) {
    std::string all;
    for (const Fault& fault : read_member("amount", text, Way::braces).faults)
      all += std::string(words_of(fault.code).number) + " " + std::to_string(fault.place.column) +
             "+" + std::to_string(fault.place.length) + " ";
    return all;
  };
  CHECK(found("696,50 EUR") == "E210 10+10 ");
  CHECK(found("1,000,000 EUR, rate: 2,000 %") == "E210 10+13 E210 31+7 ");
  CHECK(found("696, 50 EUR") == "E201 15+6 ");
  CHECK(found("696,50 EUR: 2") == "E201 14+6 ");
  CHECK(found("'696',50 EUR") == "E201 16+6 ");
  CHECK(found("1 EUR, 5: 1, 5: 2") == "E102 23+1 ");
}

TEST_CASE("written number: a remedy is of a unit that is read, and of what is in the bounds") {
  const auto told = [](const std::string& member, const std::string& text) {
    const Faults faults = read_member(member, text, Way::override).faults;
    REQUIRE(faults.count() == 1);
    return std::string(words_of(faults[0].code).number) + " " + faults[0].hint(Language::en);
  };
  CHECK(told("amount", "800,000 m2") == "E207 give the value in EUR");
  CHECK(told("amount", "1 000,00 francs") == "E206 expected: EUR");
  CHECK(told("amount", "800, 000 EUR") == "E214 such as 12.5 EUR");
  CHECK(told("amount", "123,456,78 EUR") == "E214 such as 12.5 EUR");
  CHECK(told("amount", "5, EUR") == "E210 write 5 EUR");
  CHECK(told("amount", "- 250000 EUR") == "E223 write -250000 EUR");
  CHECK(told("amount", "\u2212500 EUR") == "E223 write -500 EUR");
  CHECK(told("share", "0.026") == "E209 0.026 % or 2.6 %?");
  CHECK(told("share", "2.6") == "E209 write 2.6 %: 260 % is out of bounds, 0 % to 20 %");
  CHECK(told("share", "2,6") == "E210 write 2.6 %: 260 % is out of bounds, 0 % to 20 %");
  CHECK(told("share", "560.117") ==
        "E209 560.117 % and 56011.7 % are both out of bounds, 0 % to 20 %");
  CHECK(told("share", "530 %") == "E216 ");
}
