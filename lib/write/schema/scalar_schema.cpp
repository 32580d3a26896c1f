// SPDX-License-Identifier: Apache-2.0
#include "write/schema/scalar_schema.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/quantity.hpp"
#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

constexpr std::string_view number_pattern = "[+-]?[0-9]+(\\.[0-9]+)?";
// Between a number and its unit: plain, no-break, narrow no-break spaces.
constexpr std::string_view gap_pattern = "[ \\u00a0\\u202f]*";

// "(EUR|€|kEUR)/(m2|m²)/(year|month)", the factors below the line in every order.
std::string unit_pattern(std::string_view unit) {
  std::vector<std::string> factors, orders;
  for (const auto& symbols : symbols_for(unit))
    factors.push_back(fmt::format("({})", fmt::join(symbols, "|")));
  std::sort(factors.begin() + 1, factors.end());
  do {
    orders.push_back(fmt::format("{}", fmt::join(factors, "/")));
  } while (std::next_permutation(factors.begin() + 1, factors.end()));
  return fmt::format("({})", fmt::join(orders, "|"));
}

// A rate may leave its period out, but does not change it: "2.6 %", "2.6 %/year".
std::string ratio_pattern(std::string_view unit) {
  std::vector<std::string> signs{"%"};
  const auto factors = symbols_for(unit);
  if (factors.size() > 1)
    for (const auto period : factors.back())
      if (std::string sign = fmt::format("%/{}", period); parse_unit(sign) == parse_unit(unit))
        signs.push_back(std::move(sign));
  return fmt::format(R"({}{}({})|[+-]?0+(\.0+)?)", number_pattern, gap_pattern,
                     fmt::join(signs, "|"));
}

std::string quantity_pattern(std::string_view unit) {
  std::string inside(number_pattern);
  if (is_ratio_unit(unit))
    inside = ratio_pattern(unit);
  else if (!unit.empty())
    inside = fmt::format("{}({}{})?", number_pattern, gap_pattern, unit_pattern(unit));
  return fmt::format(R"(^[ \t]*({})[ \t]*$)", inside);
}

void write_bound(JsonWriter& json, std::string_view name, std::string_view bound,
                 std::string_view unit) {
  if (const auto limit = bound_value(bound, unit)) json.number_member(name, limit->text());
}

// What YAML makes a number of, and what it leaves a text.
void write_number(JsonWriter& json, const Slot& slot, const Field& field) {
  json.begin_object();
  const bool ratio = is_ratio_unit(field.unit);
  json.member("type", slot.kind() == Kind::integer ? "integer" : "number");
  if (ratio)
    json.number_member("const", "0");
  else {
    write_bound(json, "minimum", field.min, field.unit);
    write_bound(json, "maximum", field.max, field.unit);
  }
  json.end_object();
  json.begin_object();
  json.member("type", "string");
  json.member("pattern", quantity_pattern(field.unit));
  json.end_object();
}

// A word such as zone 2 reaches a schema as a number.
void write_words(JsonWriter& json, const Slot& slot) {
  json.key("enum");
  json.begin_array();
  for (const Name& name : slot.words()) json.string(name.word);
  for (const Name& name : slot.words())
    if (is_decimal_text(name.word)) json.number(name.word);
  json.end_array();
}

}  // namespace

void write_scalar_schema(JsonWriter& json, const Slot& slot, const Field& field) {
  switch (slot.kind()) {
    case Kind::number:
    case Kind::integer:
    case Kind::number_or_choice:
      json.key("anyOf");
      json.begin_array();
      if (slot.kind() == Kind::number_or_choice) {
        json.begin_object();
        write_words(json, slot);
        json.end_object();
      }
      write_number(json, slot, field);
      return json.end_array();
    case Kind::flag:
      return json.member("type", "boolean");
    case Kind::date:
      json.member("type", "string");
      json.member("format", "date");
      return json.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case Kind::choice:
      return write_words(json, slot);
    default:
      // Any scalar is a text as it was written: a name may be 2, a date of a source 2012.
      json.key("type");
      json.begin_array();
      for (const char* type : {"string", "number", "boolean"}) json.string(type);
      return json.end_array();
  }
}

}  // namespace habitat
