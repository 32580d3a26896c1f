// SPDX-License-Identifier: Apache-2.0
#include "read/row_cells.hpp"

#include <algorithm>
#include <charconv>

#include "messages/plain_text.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/number.hpp"
#include "read/cell_text.hpp"
#include "read/column_name.hpp"
#include "read/scalar.hpp"

namespace habitat {
namespace {

constexpr int exact_digits = 15, most_digits = 30, largest_power = 30;
constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                             1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// The digits of a plain decimal as a whole number, how many stood after the point, its power of
// ten, and what follows. A `long` one has more digits than that number holds.
struct Plain {
  bool good = false, negative = false, is_long = false;
  long long digits = 0;
  int decimals = 0, power = 0;
  std::string_view number, rest;
};

// "e-05" behind a number, as data frames write it.
void take_power(Plain& plain) {
  if (plain.rest.empty() || (plain.rest[0] != 'e' && plain.rest[0] != 'E')) return;
  const char* first = plain.rest.data() + 1;
  const char* const end = plain.rest.data() + plain.rest.size();
  if (first != end && *first == '+') ++first;
  int power = 0;
  const auto read = std::from_chars(first, end, power);
  if (read.ec != std::errc() || power > largest_power || power < -largest_power) return;
  plain.power = power;
  plain.rest = {read.ptr, static_cast<std::size_t>(end - read.ptr)};
}

Plain take_number(std::string_view text) {
  Plain plain;
  const char* at = text.data();
  const char* const end = at + text.size();
  if (at != end && (*at == '-' || *at == '+')) plain.negative = *at++ == '-';
  const char* const first = at;
  unsigned long long value = 0;
  const auto digit = [](char c) { return static_cast<unsigned>(c - '0') < 10; };
  for (; at != end && digit(*at); ++at) value = value * 10 + static_cast<unsigned>(*at - '0');
  auto count = at - first;
  if (count == 0) return plain;
  if (at != end && *at == '.') {
    const char* const point = at++;
    for (; at != end && digit(*at); ++at) value = value * 10 + static_cast<unsigned>(*at - '0');
    plain.decimals = static_cast<int>(at - point) - 1;
    if (plain.decimals == 0) return plain;
    count += plain.decimals;
  }
  if (count > most_digits) return plain;
  plain.good = true;
  plain.is_long = count > exact_digits;
  plain.digits = plain.is_long ? 0 : static_cast<long long>(value);
  const auto length = static_cast<std::size_t>(at - text.data());
  plain.number = text.substr(0, length);
  plain.rest = text.substr(length);
  take_power(plain);
  plain.is_long |= plain.power != 0;
  return plain;
}

// The nearest double of a number whose digits do not fit, ten to the `places` times smaller.
double nearest_double(const Plain& plain, int places) {
  std::string text(plain.number.substr(plain.number.starts_with('+') ? 1 : 0));
  text += 'e';
  text += std::to_string(-places);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value == 0 ? 0 : value;
}

int power_of_ten(double x) {
  return static_cast<int>(std::find(std::begin(powers), std::end(powers), x) - std::begin(powers));
}

bool is_power_of_ten(double x) {
  return std::find(std::begin(powers), std::end(powers), x) != std::end(powers);
}

}  // namespace

std::string without_exponent(std::string_view cell) {
  const Quantity quantity = cut_quantity(cell);
  const auto e = quantity.number.find_first_of("eE");
  if (e == quantity.number.npos || e == 0 || !Written::read(quantity.number.substr(0, e)))
    return std::string(cell);
  const std::string power = quantity.number.substr(e + 1);
  int places = 0;
  const char* const first = power.data() + (power.starts_with('+') ? 1 : 0);
  const auto end = std::from_chars(first, power.data() + power.size(), places);
  if (end.ptr != power.data() + power.size() || places > largest_power ||
      places < -largest_power)
    return std::string(cell);
  return with_unit(Written::read(quantity.number.substr(0, e))->shifted(places).text(),
                   quantity.unit);
}

std::string with_header_unit(std::string_view cell, std::string_view unit) {
  if (unit.empty()) return std::string(cell);
  const Quantity quantity = cut_quantity(cell);
  const bool bare = !quantity.number.empty() && quantity.unit.empty();
  return with_unit(cell, bare ? unit : "");
}

CellReader::Factor CellReader::factor_of(std::string_view suffix, std::string_view unit) {
  Factor factor;
  factor.suffix = suffix;
  if (is_ratio_unit(unit)) {
    factor.known = suffix == "%" || suffix == unit;
    factor.places = 2;
    return factor;
  }
  const auto given = parse_unit(suffix), wanted = parse_unit(unit);
  if (suffix.empty() || !given || !wanted || !given->same_dimension(*wanted)) return factor;
  factor.known = true;
  // Both sides without what they share, so that they stay small.
  long long n = given->numerator * wanted->denominator, d = given->denominator * wanted->numerator;
  for (long long by : {2, 3, 5})
    while (n % by == 0 && d % by == 0) n /= by, d /= by;
  factor.numerator = static_cast<double>(n);
  factor.denominator = static_cast<double>(d);
  factor.decimal = is_power_of_ten(factor.numerator) && is_power_of_ten(factor.denominator);
  return factor;
}

CellReader::CellReader(const Found& found, std::string_view unit, const RowDialect& dialect)
    : slot_(found.slot),
      field_(found.field),
      path_(found.path),
      unit_(unit),
      dialect_(dialect),
      commas_(slot_ && !dialect.is_standard() && is_numeric(slot_.kind())) {
  if (!slot_ || !slot_.is_scalar()) return;
  base_present_ = slot_.present();
  if (base_present_) base_ = slot_.value();
  const bool number = slot_.is_number();
  way_ = number ? Way::number : slot_.kind() == Kind::integer ? Way::integer : Way::other;
  if (number && base_.number()) base_number_ = number_of<double>(*base_.number());
  if (unit_.empty())
    bare_.known = !is_ratio_unit(field_.unit);
  else
    bare_ = factor_of(unit_, field_.unit);
  own_ = factor_of(is_ratio_unit(field_.unit) ? "%" : field_.unit, field_.unit);
  if (slot_.kind() == Kind::text && unit_.empty()) way_ = Way::text;
  if (slot_.kind() == Kind::name_list) way_ = unit_.empty() ? Way::names : Way::none;
  if (!number && way_ != Way::integer) return;
  bound(field_.min, min_, has_min_);
  bound(field_.max, max_, has_max_);
}

void CellReader::bound(std::string_view text, double& into, bool& given) const {
  const auto value = bound_value(text, field_.unit);
  given = value.has_value();
  if (given) into = number_of<double>(*value);
}

void CellReader::reset() {
  if (!moved_ || way_ == Way::none) return;
  moved_ = false;
  if (!base_present_) {
    if (slot_.access().clear)
      slot_.access().clear(slot_.object());
    else
      slot_.set(way_ == Way::names ? Value(std::vector<std::string>{}) : Value(""));
  } else if (way_ == Way::number && slot_.kind() == Kind::number && slot_.access().real) {
    *slot_.access().real(slot_.object()) = base_number_;
  } else {
    slot_.set(base_);
  }
}

// Of a file with decimal commas; false where a number has two readings.
bool CellReader::take_point(std::string_view& cell) {
  PointedNumber number = with_decimal_point(cell, dialect_);
  pointed_ = std::move(number.text);
  cell = pointed_;
  return number.other.empty();
}

// Two decimals of at most 15 digits that give one double are the same.
bool CellReader::inside(double value, bool exact) const {
  if (has_min_ && !(exact ? value >= min_ : value > min_)) return false;
  return !has_max_ || (exact ? value <= max_ : value < max_);
}

bool CellReader::read_number(std::string_view cell) {
  const Plain plain = take_number(trimmed(cell));
  if (!plain.good) return slot_.kind() == Kind::number_or_choice && read_other(cell);
  const auto rest = trimmed(plain.rest);
  const Factor& factor = rest.empty() ? bare_ : own_;
  const int places = plain.decimals + factor.places;
  double value = 0;
  if (plain.digits == 0 && !plain.is_long && rest.empty()) {
    if (!unit_.empty() && !bare_.known) return false;  // zero needs no sign of unit
  } else {
    if (!factor.known || (!rest.empty() && rest != factor.suffix) || places > 22) return false;
    if (plain.is_long) return read_long(cell, factor);
    const double digits = static_cast<double>(plain.digits) * factor.numerator;
    const double scale = powers[places] * factor.denominator;
    constexpr double exact_up_to = 9007199254740992.0;  // 2^53
    if (digits > exact_up_to || (factor.denominator != 1 && scale > exact_up_to)) return false;
    value = digits / scale;
    if (plain.negative) value = value == 0 ? 0 : -value;
  }
  if (!inside(value, factor.decimal)) return false;
  const auto text = trimmed(cell);
  if (set_number(value, text.substr(0, text.size() - plain.rest.size()), factor)) return true;
  return read_other(cell);
}

// What lies within the bounds without doubt is taken here, the rest exactly.
bool CellReader::read_long(std::string_view cell, const Factor& factor) {
  const Plain plain = take_number(trimmed(cell));
  if (plain.power != 0 || !factor.decimal || !slot_.access().real) return read_other(cell);
  const int places =
      factor.places + power_of_ten(factor.denominator) - power_of_ten(factor.numerator);
  const double value = nearest_double(plain, places);
  if (!inside(value, false)) return read_other(cell);
  *slot_.access().real(slot_.object()) = value;
  return true;
}

// A number that is no `double` is set from its digits, where the unit leaves them as they are.
bool CellReader::set_number(double value, std::string_view digits, const Factor& factor) {
  if (slot_.access().real) {
    *slot_.access().real(slot_.object()) = value;
    return true;
  }
  const bool as_they_are = factor.places == 0 && factor.numerator == 1 && factor.denominator == 1;
  if (as_they_are || value == 0)
    slot_.set(Value(value == 0 ? Written() : Written::read(digits)->trimmed()));
  return as_they_are || value == 0;
}

bool CellReader::read_integer(std::string_view cell) {
  const auto text = trimmed(cell);
  int value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto rest = trimmed(text.substr(static_cast<std::size_t>(end.ptr - text.data())));
  const bool same_unit = rest.empty() ? unit_.empty() || unit_ == field_.unit : rest == field_.unit;
  const bool plain = end.ec == std::errc() && text.size() < 10 && same_unit &&
                     !is_ratio_unit(field_.unit) && inside(value, true);
  if (!plain) return read_other(cell);
  slot_.set(Value(value));
  return true;
}

bool CellReader::read_text(std::string_view cell) {
  slot_.set(Value(trimmed(cell)));
  return true;
}

// A name alone; a list of them in brackets is for the reader of cases.
bool CellReader::read_names(std::string_view cell) {
  const auto text = trimmed(cell);
  if (text.empty() || text[0] == '[' || text[0] == '{') return false;
  std::vector<std::string> names;
  if (text != "all") names.emplace_back(text);
  slot_.set(Value(std::move(names)));
  return true;
}

bool CellReader::read_other(std::string_view cell) {
  const auto text = trimmed(cell);
  for (const Name& name : slot_.words())
    if (name.word == text) {
      slot_.set(Value(text));
      return true;
    }
  scratch_.clear();
  const std::string written = slot_.kind() == Kind::flag   ? std::string(flag_of_cell(text, dialect_))
                              : slot_.kind() == Kind::date ? date_of_cell(text, dialect_)
                              : way_ == Way::other         ? std::string(text)
                                                           : without_exponent(text);
  const auto value = read_scalar(with_header_unit(written, unit_), slot_, field_, path_, scratch_);
  if (!value) return false;
  slot_.set(*value);
  return true;
}

}  // namespace habitat
