// SPDX-License-Identifier: Apache-2.0
// What stands beside the drawing of a building, in both languages.
#pragma once

#include "densify/case/rights_names.hpp"
#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::densify::building {

/// A number with its unit, as a table of each language has it.
template <Number N>
Message quantity(const N& number, int digits, std::string_view unit) {
  const std::string text = trim_text(rounded_text<N>(number, digits));
  return {fmt::format("{}\u00A0{}", grouped_text(text, Language::en), unit),
          fmt::format("{}\u00A0{}", grouped_text(text, Language::fr), unit)};
}
template <Number N>
Message square_metres(const N& area) {
  return quantity(area, 1, "m²");
}
template <Number N>
Message metres(const N& height) {
  return quantity(height, 2, "m");
}

inline constexpr Text title{"What stands, and what the rules of planning leave to build",
                            "L'existant, et ce que les règles d'urbanisme laissent construire"};
inline constexpr Text section{"Section", "Coupe"};
inline constexpr Text from_above{"From above", "Vue de dessus"};

/// A sentence about so many levels, in each language by its own rule of what is one.
inline Message counted(int levels, Said<long long> one, Said<long long> several) {
  return {say_counted<>(Language::en, levels, one, several),
          say_counted<>(Language::fr, levels, one, several)};
}
inline Message standing(int levels) {
  return counted(levels, {"{} level that stands", "{} niveau existant"},
                 {"{} levels that stand", "{} niveaux existants"});
}
inline Message added(int levels) {
  return counted(levels, {"{} level added", "{} niveau ajouté"},
                 {"{} levels added", "{} niveaux ajoutés"});
}
/// Of a building beside the one that stands.
inline Message beside(int levels) {
  return counted(levels, {"{} level beside", "{} niveau à côté"},
                 {"{} levels beside", "{} niveaux à côté"});
}
template <Number N>
Message with_area(const Message& levels, const N& floor_area) {
  return message({"{}: {} of floor area", "{} : {} de surface de plancher"}, levels,
                 square_metres(floor_area));
}
/// Where the levels would hold more than the rules leave.
template <Number N>
Message room_for(const Message& levels, const N& floor_area) {
  return message({"{}, as high as may be built; {} of floor area are left",
                  "{}, à la hauteur permise ; il reste {} de surface de plancher"},
                 levels, square_metres(floor_area));
}

template <Number N>
Message height_allowed(const N& height) {
  return message({"height allowed: {}", "hauteur permise : {}"}, metres(height));
}
template <Number N>
Message ridge(const N& height) {
  return message({"ridge of the building next door: {}", "faîtage du bâtiment voisin : {}"},
                 metres(height));
}

template <Number N>
Message parcel(const N& area) {
  return message({"parcel: {}", "parcelle : {}"}, square_metres(area));
}
template <Number N>
Message footprint(const N& area) {
  return message({"footprint that stands: {}", "emprise existante : {}"}, square_metres(area));
}
template <Number N>
Message new_footprint(const N& area) {
  return message({"new footprint: {}", "nouvelle emprise : {}"}, square_metres(area));
}
template <Number N>
Message largest_footprint(const N& area) {
  return message({"largest footprint: {}", "emprise maximale : {}"}, square_metres(area));
}
template <Number N>
Message largest_footprint(const N& area, const N& left) {
  return message(
      {"largest footprint: {}, of which {} are left", "emprise maximale : {}, dont il reste {}"},
      square_metres(area), square_metres(left));
}
template <Number N>
Message full_footprint(const N& area) {
  return message(
      {"largest footprint: {}, nothing of it is left", "emprise maximale : {}, il n'en reste rien"},
      square_metres(area));
}

inline constexpr Text nothing_added{"Nothing can be added.", "Rien ne peut être ajouté."};
/// Which rule leaves no more; nothing where it is not known.
constexpr Text bound_by(Binding rule) {
  switch (rule) {
    case Binding::footprint:
      return {"What limits the floor area is the footprint allowed.",
              "C'est l'emprise au sol permise qui limite la surface de plancher."};
    case Binding::height:
      return {"What limits the floor area is the height allowed.",
              "C'est la hauteur permise qui limite la surface de plancher."};
    case Binding::open_ground:
      return {"What limits the floor area is the open ground that has to stay.",
              "C'est la pleine terre à garder qui limite la surface de plancher."};
    case Binding::density:
      return {"What limits the floor area is the old density ratio (COS).",
              "C'est l'ancien COS qui limite la surface de plancher."};
    case Binding::structure:
      return {"What limits the floor area is what the structure carries.",
              "C'est ce que porte la structure qui limite la surface de plancher."};
    case Binding::none:
      return {};
  }
  return {};
}
inline constexpr Text section_sketched{
    "The section is to scale; it takes each footprint for a square.",
    "La coupe est à l'échelle ; elle prend chaque emprise pour un carré."};
inline constexpr Text sketched_from_above{
    "From above areas are to scale, not shapes and places.",
    "De dessus, les surfaces sont à l'échelle, pas les formes ni les places."};

}  // namespace habitat::densify::building
