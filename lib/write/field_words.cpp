// SPDX-License-Identifier: Apache-2.0
#include "write/field_words.hpp"

#include <fmt/format.h>

#include "describe/quantity.hpp"
#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "write/figure.hpp"

namespace habitat {
namespace {

// What there is to say, in a row.
std::string in_a_row(std::vector<std::string_view> parts, Language language) {
  std::erase(parts, "");
  return fmt::format("{}", fmt::join(parts, Text{"; ", " ; "}.in(language)));
}

// "new_build (new building) | vefa (bought off plan)": a word that says it all stands alone.
std::string words_of(const Slot& slot, Language language) {
  std::vector<std::string> all;
  for (const Name& name : slot.words()) {
    const std::string_view label = name.label.in(language);
    const bool alone = label.empty() || label == name.word;
    all.push_back(alone ? std::string(name.word) : fmt::format("{} ({})", name.word, label));
  }
  return fmt::format("{}", fmt::join(all, " | "));
}

// A bound in the unit that stands before it, without it; a ratio keeps its sign.
std::string bound_of(std::string_view bound, std::string_view unit) {
  const auto space = bound.find(' ');
  const bool told = space != bound.npos && !is_ratio_unit(unit) &&
                    parse_unit(bound.substr(space + 1)) == parse_unit(unit);
  return std::string(told ? bound.substr(0, space) : bound);
}

// The unit and the bounds of a number.
std::string measure_of(const Field& field, Language language) {
  const std::string min = bound_of(field.min, field.unit), max = bound_of(field.max, field.unit);
  if (min.empty() && max.empty()) return std::string(field.unit);
  const Message range = range_words(min, max);
  return field.unit.empty() ? range.in(language)
                            : fmt::format("{}, {}", field.unit, range.in(language));
}

Text kind_of(const Slot& slot) {
  switch (slot.kind()) {
    case Kind::flag:
      return {"true | false", "true | false"};
    case Kind::date:
      return {"date YYYY-MM-DD", "date AAAA-MM-JJ"};
    case Kind::name_list:
      return {"a name, or [several]", "un nom, ou [plusieurs]"};
    case Kind::row_file:
      return {"a CSV file beside the case, or [several]",
              "un fichier CSV à côté du cas, ou [plusieurs]"};
    case Kind::map:
      if (slot.access().known_keys) return {};
      return slot.access().keys->shape;
    case Kind::integer:
      if (!slot.field().unit.empty()) return {};
      return {"whole number", "nombre entier"};
    default:
      return {};
  }
}

// What holds when nothing is given.
std::string default_of(const Slot& slot, const Field& field, Language language) {
  const std::string initial = initial_value(slot, field);
  const std::string_view held =
      field.default_note.empty() ? std::string_view(initial) : field.default_note.in(language);
  return held.empty() ? "" : say(language, {"default: {}", "par défaut : {}"}, held);
}

// "1 year" of a field in years: units have both names, their plural ends in s.
std::string_view of_one(std::string_view unit) {
  const std::string_view one = unit.ends_with('s') ? unit.substr(0, unit.size() - 1) : unit;
  return parse_unit(one) ? one : unit;
}

std::string source_of(const Field& field, Language language) {
  const std::string_view source = field.source.in(language);
  return source.empty() ? "" : say(language, {"source: {}", "source : {}"}, source);
}

}  // namespace

std::string initial_value(const Slot& slot, const Field& field) {
  const bool holds = slot.is_scalar() && slot.present() && !field.required &&
                     slot.kind() != Kind::text && slot.kind() != Kind::name_list;
  if (!holds) return "";
  const Value value = slot.value();
  const bool number = slot.kind() == Kind::number || slot.kind() == Kind::integer;
  if (!number || field.unit.empty()) return value.text();
  const std::string_view unit = is_ratio_unit(field.unit) ? "%" : field.unit;
  const std::string shown =
      value.number() ? in_unit(*value.number(), field.unit).text() : value.text();
  return with_unit(shown, shown == "1" ? of_one(unit) : unit);
}

std::string field_words(const Slot& slot, const Field& field, Language language) {
  const Text required{"required", "obligatoire"};
  return in_a_row({field.label.in(language), field.doc.in(language),
                   field.required ? required.in(language) : "", words_of(slot, language),
                   kind_of(slot).in(language), measure_of(field, language),
                   default_of(slot, field, language), source_of(field, language)},
                  language);
}

std::string figure_words(const Slot& slot, const Field& field, Language language) {
  return in_a_row(
      {field.label.in(language), field.doc.in(language), words_of(slot, language), field.unit},
      language);
}

}  // namespace habitat
