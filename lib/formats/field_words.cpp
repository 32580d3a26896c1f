// SPDX-License-Identifier: Apache-2.0
#include "formats/field_words.hpp"

#include "describe/unit.hpp"
#include "formats/figure.hpp"

namespace habitat {
namespace {

class Sentence {
 public:
  explicit Sentence(Language language) : french_(language == Language::fr) {}
  void add(std::string_view part) {
    if (part.empty()) return;
    if (!text_.empty()) text_ += french_ ? " ; " : "; ";
    text_ += part;
  }
  void add(std::string_view name, std::string_view part) {
    if (!part.empty()) add(std::string(name) + (french_ ? " : " : ": ") + std::string(part));
  }
  std::string take() { return std::move(text_); }

 private:
  bool french_;
  std::string text_;
};

// "new_build (new building) | vefa (bought off plan)": a word that says it all stands alone.
std::string words_of(const Slot& slot, Language language) {
  std::string all;
  for (const Name& name : slot.words()) {
    all += (all.empty() ? "" : " | ") + std::string(name.word);
    const std::string_view label = name.label.in(language);
    if (!label.empty() && label != name.word) all += " (" + std::string(label) + ")";
  }
  return all;
}

// A bound in the unit that stands before it, without it; a ratio keeps its sign.
std::string bound_of(std::string_view bound, std::string_view unit) {
  const auto space = bound.find(' ');
  const bool told = space != bound.npos && !is_ratio_unit(unit) &&
                    parse_unit(bound.substr(space + 1)) == parse_unit(unit);
  return std::string(told ? bound.substr(0, space) : bound);
}

std::string range_of(const Field& field, bool french) {
  const std::string min = bound_of(field.min, field.unit), max = bound_of(field.max, field.unit);
  if (min.empty() && max.empty()) return "";
  if (max.empty()) return (french ? "au moins " : "at least ") + min;
  if (min.empty()) return (french ? "au plus " : "at most ") + max;
  return min + (french ? " à " : " to ") + max;
}

std::string kind_of(const Slot& slot, bool french) {
  switch (slot.kind()) {
    case Kind::flag:
      return "true | false";
    case Kind::date:
      return french ? "date AAAA-MM-JJ" : "date YYYY-MM-DD";
    case Kind::name_list:
      return french ? "un nom, ou [plusieurs]" : "a name, or [several]";
    case Kind::map:  // of years, unless its keys are a closed list
      return slot.access().known_keys ? "" : french ? "{ANNÉE: valeur}" : "{YEAR: value}";
    case Kind::integer:
      return slot.field().unit.empty() ? french ? "nombre entier" : "whole number" : "";
    default:
      return "";
  }
}

}  // namespace

std::string initial_value(const Slot& slot, const Field& field) {
  const bool holds = slot.is_scalar() && slot.present() && !field.required &&
                     slot.kind() != Kind::text && slot.kind() != Kind::name_list;
  if (!holds) return "";
  const std::string text = slot.get();
  if (text.empty()) return "";
  const bool number = slot.kind() == Kind::number || slot.kind() == Kind::integer;
  if (!number || field.unit.empty()) return text;
  const std::string_view unit = is_ratio_unit(field.unit) ? "%" : field.unit;
  return in_unit(text, field.unit) + " " + std::string(unit);
}

std::string field_words(const Slot& slot, const Field& field, Language language) {
  const bool french = language == Language::fr;
  Sentence sentence(language);
  sentence.add(field.label.in(language));
  sentence.add(field.doc.in(language));
  if (field.required) sentence.add(french ? "obligatoire" : "required");
  sentence.add(words_of(slot, language));
  sentence.add(kind_of(slot, french));
  const std::string range = range_of(field, french);
  sentence.add(std::string(field.unit) + (field.unit.empty() || range.empty() ? "" : ", ") + range);
  const std::string initial = initial_value(slot, field);
  sentence.add(french ? "par défaut" : "default",
               field.standing.empty() ? initial : field.standing.in(language));
  sentence.add("source", field.source.in(language));
  return sentence.take();
}

std::string figure_words(const Slot& slot, const Field& field, Language language) {
  Sentence sentence(language);
  sentence.add(field.label.in(language));
  sentence.add(field.doc.in(language));
  sentence.add(words_of(slot, language));
  sentence.add(field.unit);
  return sentence.take();
}

}  // namespace habitat
