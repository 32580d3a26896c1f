// SPDX-License-Identifier: Apache-2.0
#include "read/override_change.hpp"

#include "describe/quantity.hpp"
#include "describe/unit.hpp"
#include "numbers/decimal.hpp"

namespace habitat {
namespace {

struct Read {
  Written number;
  std::string unit;
};

std::optional<Read> read(const std::string& text) {
  const Quantity quantity = cut_quantity(text);
  const auto number = Written::read(quantity.number);
  return number ? std::optional(Read{*number, quantity.unit}) : std::nullopt;
}

// What is added, in the unit of what it is added to; nothing where it measures something else.
std::optional<Written> in_unit_of(const Read& there, const Read& added) {
  const bool same = added.unit == there.unit || added.unit.empty() || there.unit.empty();
  // "0.5 %" is in the period of what is there, "1.5 %/year".
  const bool ratio = is_ratio_unit(there.unit) && (added.unit == "%" || there.unit == "%");
  if (same || ratio) return added.number;
  const auto from = parse_unit(added.unit), to = parse_unit(there.unit);
  if (!from || !to || !from->same_dimension(*to)) return {};
  return convert(added.number, *from, *to);
}

// A factor: 1.1, or 110 %.
std::optional<Written> factor_of(const Read& by) {
  if (by.unit.empty()) return by.number;
  return by.unit == "%" ? std::optional(by.number.shifted(-2)) : std::nullopt;
}

Written sum(const Written& a, const Written& b) {
  return *written(number_of<Decimal>(a) + number_of<Decimal>(b));
}
Written product(const Written& a, const Written& b) {
  return *written(number_of<Decimal>(a) * number_of<Decimal>(b));
}

}  // namespace

ChangeOf change_of(std::string_view text) {
  const auto path = [&] {
    text.remove_suffix(1);
    return text.substr(0, text.find_last_not_of(' ') + 1);
  };
  if (text.ends_with('+')) return {Change::add, path()};
  if (text.ends_with('*')) return {Change::multiply, path()};
  return {Change::replace, text};
}

void change_value(Change change, const Node* there, Node& value, const std::string& path, Place place,
                  Faults& faults) {
  if (change == Change::replace) return;
  const auto from = there && there->type == Node::Type::scalar ? read(there->text) : std::nullopt;
  if (!from) return faults.push_back({Code::set_nothing_to_change, place, path, {path}});
  const auto by = value.type == Node::Type::scalar ? read(value.text) : std::nullopt;
  if (!by) {
    const std::string sample = change == Change::add ? with_unit("0.5", from->unit) : "1.1";
    return faults.push_back({Code::not_a_number, value.place, path, {path, value.text, sample}});
  }
  const auto operand = change == Change::add ? in_unit_of(*from, *by) : factor_of(*by);
  if (!operand && change == Change::add)
    return faults.push_back({Code::wrong_unit, value.place, path, {path, by->unit, from->unit}});
  if (!operand)
    return faults.push_back({Code::unit_unexpected, value.place, path, {path, by->unit, ""}});
  const Written result =
      change == Change::add ? sum(from->number, *operand) : product(from->number, *operand);
  const bool takes_unit = change == Change::add && from->unit.empty();
  value.text = with_unit(result.text(), takes_unit ? by->unit : from->unit);
}

}  // namespace habitat
