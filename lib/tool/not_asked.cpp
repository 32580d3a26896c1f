// SPDX-License-Identifier: Apache-2.0
#include "tool/not_asked.hpp"

#include <algorithm>

#include "describe/path.hpp"

namespace habitat {
namespace {

// Whether something is given under a generic path; of a list in any of its elements.
bool is_given(const Slot& slot, std::string_view path) {
  if (!slot || !slot.present()) return false;
  if (path.empty()) return slot.kind() != Kind::list || slot.size() > 0;
  if (path.starts_with("[]")) {
    const std::string_view rest = path.substr(path.starts_with("[].") ? 3 : 2);
    for (std::size_t i = 0; slot.kind() == Kind::list && i < slot.size(); ++i)
      if (is_given(slot.element(i), rest)) return true;
    return false;
  }
  if (slot.kind() != Kind::group) return true;  // of a map or a file: it is there
  const auto end = std::min(path.find_first_of(".["), path.size());
  const std::string_view rest = path.substr(end + (path.substr(end).starts_with('.') ? 1 : 0));
  return is_given(slot.member(path.substr(0, end)), rest);
}

bool has_value(const Slot& slot) {
  bool any = false;
  walk(slot, [&](const std::string&, const Slot& inner) {
    any = any || (inner.is_scalar() && inner.present() &&
                  (inner.kind() != Kind::text || !inner.text().empty()));
    return !any;
  });
  return any;
}

class NotAsked {
 public:
  NotAsked(const Slot& inputs, Findings& findings) : inputs_(inputs), findings_(findings) {}

  void look(const Slot& slot, const std::string& path, Field inherited) {
    if (is_told(path)) return;
    const Field& field = slot.field();
    if (!field.given_by.empty()) inherited.given_by = field.given_by;
    if (!field.none_means.empty()) inherited.none_means = field.none_means;
    if (slot.kind() == Kind::group) {
      if (!has_value(slot) && tell(path, inherited.given_by)) return;
      for (const Slot& member : slot.members())
        if (!has_status(slot, member))
          look(member, join_path(path, member.field().name), inherited);
    } else if (slot.kind() == Kind::list) {
      for (std::size_t i = 0; i < slot.size(); ++i) look(slot.element(i), path + "[]", inherited);
    } else if (slot.is_scalar() && !slot.present() && !tell(path, inherited.given_by) &&
               !inherited.none_means.empty()) {
      findings_.means(path, inherited.none_means);
    }
  }

 private:
  bool is_told(const std::string& path) const {
    return std::any_of(findings_.missing.begin(), findings_.missing.end(), [&](const Missing& one) {
      const std::string told = generic_path(one.figure);
      return path == told || path.starts_with(told + '.') || path.starts_with(told + '[');
    });
  }

  static bool has_status(const Slot& group, const Slot& member) {
    const std::string name = std::string(member.field().name) + "_status";
    const Slot status = group.member(name);
    return status && status.present();
  }

  // Whether an input, or what a figure named there lacks, would bring it.
  bool tell(const std::string& path, std::string_view given_by) {
    std::vector<std::string> wanting;
    while (!given_by.empty()) {
      const auto end = std::min(given_by.find(", "), given_by.size());
      const std::string one(given_by.substr(0, end));
      given_by.remove_prefix(std::min(end + 2, given_by.size()));
      if (!add_of_figure(one, wanting) && !is_given(inputs_, one)) add_once(wanting, one);
    }
    if (wanting.empty()) return false;
    findings_.not_asked(path, std::move(wanting));
    return true;
  }
  bool add_of_figure(const std::string& figure, std::vector<std::string>& wanting) const {
    bool any = false;
    for (const Missing& one : findings_.missing) {
      if (generic_path(one.figure) != figure) continue;
      any = true;
      for (const std::string& input : one.inputs) add_once(wanting, input);
    }
    return any;
  }

  const Slot& inputs_;
  Findings& findings_;
};

}  // namespace

void tell_not_asked(const Slot& results, const Slot& inputs, const Wants& wants,
                    Findings& findings) {
  NotAsked not_asked(inputs, findings);
  for (const Slot& member : results.members()) {
    const Field& field = member.field();
    const std::string name(field.name);
    if (!wants(name)) continue;
    // Of a list, which may be very long and have gone elsewhere, once for all its elements.
    if (member.kind() == Kind::list && !field.none_means.empty())
      findings.means(name + "[]", field.none_means);
    else
      not_asked.look(member, name, {});
  }
}

}  // namespace habitat
