// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/explainer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr int longest_formula = 12;  // names; beyond, a formula says less than its parts

int decimals_shown(const Decimal& value) {
  const auto exact = written(value);
  return exact ? std::min(8, exact->decimals()) : 0;
}

void erase_all(std::string& text, const std::string& part) {
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at))
    text.erase(at, part.size());
}

}  // namespace

const Explained& Explainer::entry(std::uint32_t node) const {
  const auto found = entries_.find(node);
  return found != entries_.end() ? found->second : entries_.emplace(node, made(node)).first->second;
}

void Explainer::fill(std::uint32_t node, Explained& entry) const {
  collect(node, entry.parts);
  int budget = 3 * longest_formula;
  const bool long_winded =
      static_cast<int>(entry.parts.size()) > longest_formula || !fits(node, budget);
  entry.formula = long_winded || !says_more(node) ? "" : formula(node, 0);
  // Inside one loan, its name need not be said again and again.
  const auto dot = entry.name.find("].");
  if (dot != entry.name.npos) erase_all(entry.formula, entry.name.substr(0, dot + 2));
}

Explained Explainer::made(std::uint32_t node) const {
  const Tape::Node& at = tape_.nodes[node];
  Explained entry;
  entry.node = node;
  entry.name = name_of(node);
  entry.exact = value_of(at.value);
  if (at.operation == Operation::input) {
    const InputOrigin origin = origin_of_(tape_.names[at.name]);
    entry.value = quantity(at.value, origin.field);
    entry.label = origin.field.label.in(human_.language);
    entry.unit = origin.field.unit;
    entry.origin = origin.origin;
  } else if (at.operation == Operation::step) {
    Field field;
    field.unit = at.words->unit;
    entry.value = quantity(at.value, field);
    entry.label = at.words->label.in(human_.language);
    entry.unit = field.unit;
    entry.source = at.words->source.in(human_.language);
    fill(at.a, entry);
  }
  return entry;
}

// Rates and figures without unit (discount factors) show the digits they have, up to more than
// the eye's two.
std::string Explainer::quantity(const Decimal& value, const Field& field) const {
  const Value exact = value_of(value);
  HumanStyle style = human_;
  const int most = field.unit.empty() ? 6 : is_ratio_unit(field.unit) ? 4 : 0;
  if (style.precision < 0 && most > 0 && exact.number())
    style.precision =
        std::clamp(own_decimals(*exact.number(), field.unit), unit_digits(field.unit), most);
  return human_quantity(exact, field, style);
}

bool Explainer::is_named(std::uint32_t node) const {
  const Operation operation = tape_.nodes[node].operation;
  return operation == Operation::input || operation == Operation::step;
}

std::string Explainer::name_of(std::uint32_t node) const {
  const Tape::Node& at = tape_.nodes[node];
  if (at.operation == Operation::input) return origin_of_(tape_.names[at.name]).path;
  if (at.operation == Operation::step) {
    const std::string name = join_path(tape_.names[at.name], at.words->name);
    return at.index == no_index ? name : fmt::format("{}[{}]", name, at.index);
  }
  return human_quantity(value_of(at.value), Field{}, {human_.language, decimals_shown(at.value)});
}

// The named figures that a formula rests on, each once, in the order of reading. A node between
// them may be reached in many ways; it is entered once. A sum may be as deep as it is long, so
// what is still to be entered stands in a list.
void Explainer::collect(std::uint32_t whole, std::vector<std::uint32_t>& parts) const {
  std::set<std::uint32_t> seen;
  std::vector<std::uint32_t> to_enter{whole};
  while (!to_enter.empty()) {
    const std::uint32_t node = to_enter.back();
    to_enter.pop_back();
    const Tape::Node& at = tape_.nodes[node];
    if (at.operation == Operation::constant || !seen.insert(node).second) continue;
    if (is_named(node)) {
      parts.push_back(node);
      continue;
    }
    if (at.operation != Operation::negate) to_enter.push_back(at.b);
    to_enter.push_back(at.a);
  }
}

// A formula that is a bare number, or the name of its only part, says nothing.
bool Explainer::says_more(std::uint32_t node) const {
  return tape_.nodes[node].operation != Operation::constant && !is_named(node);
}

// Whether a formula stays within so many names and signs.
bool Explainer::fits(std::uint32_t node, int& budget) const {
  if (--budget < 0) return false;
  const Tape::Node& at = tape_.nodes[node];
  if (is_named(node) || at.operation == Operation::constant) return true;
  return fits(at.a, budget) && fits(at.b, budget);
}

// Written with as few brackets as the operations allow.
std::string Explainer::formula(std::uint32_t node, int binding) const {
  if (is_named(node)) return name_of(node);
  const Tape::Node& at = tape_.nodes[node];
  const auto bracketed = [&](const std::string& text, int own) {
    return own < binding ? fmt::format("({})", text) : text;
  };
  const auto a = [&](int around) { return formula(at.a, around); };
  const auto b = [&](int around) { return formula(at.b, around); };
  switch (at.operation) {
    case Operation::add:
      return bracketed(fmt::format("{} + {}", a(1), b(1)), 1);
    case Operation::subtract:
      if (tape_.nodes[at.a].operation == Operation::constant && tape_.nodes[at.a].value == 0)
        return bracketed(fmt::format("-{}", b(2)), 1);
      return bracketed(fmt::format("{} - {}", a(1), b(2)), 1);
    case Operation::multiply:
      return bracketed(fmt::format("{} × {}", a(2), b(2)), 2);
    case Operation::divide:
      return bracketed(fmt::format("{} / {}", a(2), b(3)), 2);
    case Operation::negate:
      return fmt::format("-{}", a(3));
    case Operation::power:
      return fmt::format("{}^{}", a(4), b(4));
    case Operation::minimum:
      return fmt::format("min({}, {})", a(0), b(0));
    case Operation::maximum:
      return fmt::format("max({}, {})", a(0), b(0));
    case Operation::round:
      return fmt::format("round({}, {})", a(0), b(0));
    case Operation::whole:
      return fmt::format("floor({})", a(0));
    case Operation::select:
      return a(binding);
    default:
      return name_of(node);
  }
}

const Explained& child_of(const Explained& entry, std::size_t i, const Explainer& explainer) {
  return i < entry.parts.size() ? explainer.entry(entry.parts[i])
                                : entry.found_in[i - entry.parts.size()];
}

}  // namespace habitat
