// SPDX-License-Identifier: Apache-2.0
#include "write/heading.hpp"

#include <fmt/core.h>

#include "describe/path.hpp"
#include "describe/unit.hpp"

namespace habitat {

std::string labels_along(const Slot& group, std::string_view path, Language language) {
  std::string label;
  Slot slot = group;
  const auto segments = parse_path(path);
  if (!segments) return "";
  for (const Segment& segment : *segments) {
    if (segment.is_element()) {
      label += fmt::format(" {}", segment.value);
      if (slot.kind() == Kind::list && slot.size() > 0) slot = slot.element(0);
      continue;
    }
    if (slot.kind() != Kind::group) return "";
    slot = slot.member(segment.member);
    if (!slot) return "";
    label += fmt::format("{}{}", label.empty() ? "" : " · ", slot.field().label.in(language));
  }
  return label;
}

std::string labelled_heading(const std::string& label, std::string_view unit, Language language) {
  return unit.empty() ? label : fmt::format("{} ({})", label, unit_sign(unit, language));
}

}  // namespace habitat
