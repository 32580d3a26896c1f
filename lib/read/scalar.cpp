// SPDX-License-Identifier: Apache-2.0
#include "read/scalar.hpp"

#include <algorithm>

#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "read/column_name.hpp"
#include "read/meant.hpp"
#include "read/number_remedy.hpp"

namespace habitat {
namespace {

constexpr int most_digits = 30;

bool is_not_finite(std::string_view text) {
  for (std::string_view word :
       {".nan", ".NaN", ".NAN", "nan", "NaN", "NAN", ".inf", "-.inf", "+.inf", ".Inf", "-.Inf",
        "inf", "-inf", "Inf", "infinity", "Infinity", "-Infinity"})
    if (text == word) return true;
  return false;
}

// The number of a quantity, unit not yet looked at.
std::optional<Written> plain_number(const Quantity& quantity, std::string_view text,
                                    const Field& field, const std::string& path, Faults& faults) {
  const auto fault = [&](FaultText words) -> std::optional<Written> {
    faults.push_back({std::move(words), {}, path});
    return {};
  };
  if (is_not_finite(text)) return fault({Code::not_finite, {path, std::string(text)}});
  if (quantity.number.find_first_of("eE") != std::string::npos)
    return fault({Code::exponent, {path}});
  const auto number = Written::read(quantity.number);
  if (!number) {
    const Readings readings = readings_of(quantity.number);
    if (!Written::read(readings.plain))
      return fault({Code::not_a_number, {path, std::string(text), with_unit("12.5", field.unit)}});
    const Remedy remedy = remedy_for(readings, quantity.unit, field);
    if (quantity.number.find(',') != std::string::npos)
      return fault({Code::decimal_comma, {path, remedy.write, remedy.choose}});
    if (Written::read(quantity.number.substr(sign_length(quantity.number))))
      return fault({Code::other_sign, {path, remedy.write, remedy.choose}});
    return fault({Code::grouped_digits, {path, remedy.write, remedy.choose}});
  }
  Written canonical = number->trimmed();
  if (static_cast<int>(canonical.text().size()) > most_digits + 2)
    return fault({Code::too_many_digits, {path, std::to_string(most_digits)}});
  return canonical;
}

// "8 %" where a part of 1 is wanted: 0.08. Nothing for other units.
std::string part_of_one(const Quantity& quantity) {
  const auto number = Written::read(quantity.number);
  if (quantity.unit != "%" || !number) return "";
  return number->shifted(-2).text();
}

// What is wrong with the unit of a value.
std::optional<FaultText> unit_fault(const Quantity& quantity, std::string_view unit,
                                    const std::string& path) {
  const bool ratio = is_ratio_unit(unit);
  // "2.6 %" is in the period of the field; "2.6 %/year" says it.
  if (quantity.unit.empty() || quantity.unit == unit || (ratio && quantity.unit == "%")) return {};
  if (unit.empty())
    return FaultText{Code::unit_unexpected, {path, quantity.unit, part_of_one(quantity)}};
  const auto given = parse_unit(quantity.unit), wanted = parse_unit(unit);
  if (!given) return FaultText{Code::unknown_unit, {path, quantity.unit, unit}};
  const bool same_scale =
      given->numerator == wanted->numerator && given->denominator == wanted->denominator;
  if (given->same_dimension(*wanted) && (!ratio || same_scale)) return {};
  return FaultText{Code::wrong_unit, {path, quantity.unit, unit}};
}

// A value in another unit is given anew, whatever its number: then the unit alone is told.
std::optional<Written> read_field(std::string_view text, const Field& field,
                                  const std::string& path, Faults& faults) {
  const Quantity quantity = cut_quantity(text);
  if (!quantity.number.empty())
    if (auto wrong = unit_fault(quantity, field.unit, path)) {
      faults.push_back({std::move(*wrong), {}, path});
      return {};
    }
  const auto number = plain_number(quantity, trimmed(text), field, path, faults);
  if (!number) return {};
  if (!is_ratio_unit(field.unit)) {
    if (quantity.unit.empty() || quantity.unit == field.unit) return number;
    return convert(*number, *parse_unit(quantity.unit), *parse_unit(field.unit));
  }
  if (!quantity.unit.empty()) return number->shifted(-2);
  if (number->is_zero()) return number;
  faults.push_back({Code::bare_ratio, {}, path, {path, sign_remedy(*number, field)}});
  return {};
}

}  // namespace

std::optional<Written> read_quantity(std::string_view text, std::string_view unit,
                                     const std::string& path, Faults& faults) {
  return read_field(text, Field{.name = "", .unit = unit}, path, faults);
}

namespace {

std::optional<Written> read_number(std::string_view text, const Field& field,
                                   const std::string& path, Faults& faults) {
  auto value = read_field(text, field, path, faults);
  if (!value || within(*value, field)) return value;
  faults.push_back(
      {Code::out_of_range, {}, path, {path, trimmed(text), range_words(field.min, field.max)}});
  return {};
}

// One of the words of a slot; `sample` is a number that may stand instead, if one may.
std::optional<Value> read_word(std::string_view text, const Slot& slot, const std::string& sample,
                               const std::string& path, Faults& faults) {
  std::vector<std::string> words;
  for (const Name& name : slot.words()) {
    if (name.word == text) return Value(text);
    words.emplace_back(name.word);
  }
  const std::string near = meant_word(text, slot);
  if (!sample.empty()) words.push_back(sample);
  faults.push_back({Code::unknown_word, {}, path, {path, std::string(text), near, listed(words)}});
  return {};
}

bool is_whole(const Written& value) { return value.decimals() == 0 && value.text().size() <= 9; }

// A number with a comma or with groups, where a whole one is wanted: of its readings those count
// that are whole.
void keep_whole(Fault& fault, std::string_view text, const Field& field) {
  const Quantity quantity = cut_quantity(text);
  const Readings readings = readings_of(quantity.number);
  const auto whole = [&](const std::string& reading) {
    Faults none;
    const auto value =
        read_quantity(with_unit(reading, quantity.unit), field.unit, fault.path, none);
    return value && is_whole(*value);
  };
  if (!whole(readings.plain))
    fault = {Code::not_whole, {}, fault.path, {fault.path, std::string(text)}};
  else if (!readings.decimal.empty() && !whole(readings.decimal))
    fault.arguments = {fault.path, with_unit(readings.plain, quantity.unit)};
}

// A whole number is asked for with a whole number.
std::optional<Value> read_integer(std::string_view text, const Field& field,
                                  const std::string& path, Faults& faults) {
  Faults found;
  const auto value = read_number(text, field, path, found);
  found.change([&](Fault& fault) {
    if (fault.code == Code::not_a_number)
      fault.arguments[2] = with_unit("12", field.unit);
    else if (fault.code == Code::decimal_comma || fault.code == Code::grouped_digits)
      keep_whole(fault, text, field);
  });
  faults.append(found);
  if (value && !is_whole(*value)) {
    // In another unit it may look whole: 30 months are 2.5 years.
    const std::string unit = cut_quantity(text).unit;
    const std::string told =
        unit.empty() || unit == field.unit
            ? std::string(text)
            : fmt::format("{} ({})", text, with_unit(value->trimmed().text(), field.unit));
    faults.push_back({Code::not_whole, {}, path, {path, told}});
    return {};
  }
  return value ? std::optional(Value(std::stoi(value->text()))) : std::nullopt;
}

std::optional<Value> as_value(std::optional<Written> number) {
  return number ? std::optional(Value(std::move(*number))) : std::nullopt;
}

// The flag that other words, or capitals, stand for.
std::string_view flag_meant(std::string_view text) {
  const std::string word = in_lower_case(text);
  for (std::string_view yes : {"true", "yes", "on", "oui", "vrai"})
    if (word == yes) return "true";
  for (std::string_view no : {"false", "no", "off", "non", "faux"})
    if (word == no) return "false";
  return "";
}

}  // namespace

std::optional<Value> read_scalar(std::string_view text, const Slot& slot, const Field& field,
                                 const std::string& path, Faults& faults) {
  text = trimmed(text);
  const auto fault = [&](FaultText words) -> std::optional<Value> {
    faults.push_back({std::move(words), {}, path});
    return {};
  };
  switch (slot.kind()) {
    case Kind::number:
      return as_value(read_number(text, field, path, faults));
    case Kind::integer:
      return read_integer(text, field, path, faults);
    case Kind::flag:
      if (text == "true" || text == "false") return Value(text == "true");
      return fault({Code::not_a_flag, {path, text, flag_meant(text)}});
    case Kind::date:
      if (const auto date = parse_date(text)) return Value(*date);
      return fault({Code::not_a_date, {path, text}});
    case Kind::choice:
      return read_word(text, slot, "", path, faults);
    case Kind::number_or_choice:
      for (const Name& name : slot.words())
        if (name.word == text) return Value(text);
      if (number_length(text) > 0 || text.find_first_of("-+.") == 0)
        return as_value(read_number(text, field, path, faults));
      return read_word(text, slot, with_unit("...", field.unit), path, faults);
    default:
      return Value(text);
  }
}

}  // namespace habitat
