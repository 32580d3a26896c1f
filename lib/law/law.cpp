// SPDX-License-Identifier: Apache-2.0
#include "law/law.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "law/parameters.hpp"
#include "numbers/traced.hpp"

namespace habitat::law {
namespace {

using Entry = std::pair<const std::string, std::optional<Written>>;

using Given = std::optional<Written>;

bool is_given(const void* number) { return static_cast<const Given*>(number)->has_value(); }
Value number_at(const void* number, Language) {
  const Given& given = *static_cast<const Given*>(number);
  return given ? Value(*given) : Value();
}
void set_number(void* number, const Value& value) {
  *static_cast<Given*>(number) = *value.number();
}

constexpr Access value_access() {
  Access table{.kind = Kind::number};
  table.present = is_given;
  table.set = set_number;
  table.get = number_at;
  return table;
}
constexpr Access access_of_value = value_access();

// A path that names no parameter is refused by `key_fits` and gets here only from code that did not
// ask.
const Field& field_at(std::string_view path) {
  static const std::map<std::string_view, Field> fields = [] {
    std::map<std::string_view, Field> all;
    for (const Parameter* parameter : all_parameters()) {
      Field& field = all[parameter->path];
      field.name = parameter->path;
      field.unit = parameter->unit;
      field.label = parameter->label;
    }
    return all;
  }();
  const auto found = fields.find(path);
  return found == fields.end() ? nameless : found->second;
}

Slot slot_of_entry(Entry& entry) {
  return Slot(field_at(entry.first), &access_of_value, &entry.second);
}

template <class Map>
auto& entry_at(Map& values, std::size_t rank) {
  return *std::next(values.begin(), static_cast<std::ptrdiff_t>(rank));
}

}  // namespace

Date last_checked() {
  // Once: rows of a batch ask for it, and it looks at every parameter.
  static const Date last = [] {
    Date latest;
    for (const Parameter* parameter : all_parameters())
      latest = std::max(latest, parameter->checked);
    return latest;
  }();
  return last;
}

std::string path_in_case(const Parameter& parameter) {
  return fmt::format("parameters[{}]", parameter.path);
}

const Parameter* find_parameter(std::string_view path) {
  const auto all = all_parameters();
  const auto found = std::lower_bound(
      all.begin(), all.end(), path,
      [](const Parameter* parameter, std::string_view wanted) { return parameter->path < wanted; });
  return found != all.end() && (*found)->path == path ? *found : nullptr;
}

std::vector<std::string> parameter_paths() {
  std::vector<std::string> paths;
  for (const Parameter* parameter : all_parameters()) paths.emplace_back(parameter->path);
  return paths;
}

void Overrides::set(std::string_view path, const Written& value) {
  values_.insert_or_assign(std::string(path), value);
}

const Written* Overrides::find(std::string_view path) const {
  const auto found = values_.find(path);
  return found == values_.end() || !found->second ? nullptr : &*found->second;
}

bool Overrides::is_present(const void* overrides) {
  return !static_cast<const Overrides*>(overrides)->empty();
}
std::size_t Overrides::count(const void* overrides) {
  return static_cast<const Overrides*>(overrides)->values_.size();
}
Slot Overrides::element(void* overrides, std::size_t rank) {
  return slot_of_entry(entry_at(static_cast<Overrides*>(overrides)->values_, rank));
}
std::string Overrides::key(const void* overrides, std::size_t rank) {
  return entry_at(static_cast<const Overrides*>(overrides)->values_, rank).first;
}
Slot Overrides::entry(void* overrides, std::string_view path) {
  auto& values = static_cast<Overrides*>(overrides)->values_;
  return slot_of_entry(*values.try_emplace(std::string(path)).first);
}
bool Overrides::key_fits(std::string_view path) { return find_parameter(path) != nullptr; }

void Law::note(const Parameter& parameter, Date date, const DatedValue* value,
               const Written* overridden) const {
  for (const Use& use : uses_)
    if (use.parameter == &parameter && use.date == date) return;
  uses_.push_back({&parameter, date, value, overridden ? std::optional(*overridden) : std::nullopt});
}

std::optional<int> Law::vintage(const Parameter& parameter, Date date) const {
  const DatedValue* dated = value_at(parameter, date);
  if (!dated || (overrides_ && overrides_->find(parameter.path))) return {};
  return dated->from.year;
}

template <class N>
std::optional<N> Law::value_of(const Parameter& parameter, Date date,
                               const DatedValue* dated) const {
  const Written* own = overrides_ ? overrides_->find(parameter.path) : nullptr;
  if (!dated && !own) return {};
  if (record_) note(parameter, date, dated, own);
  if constexpr (std::is_same_v<N, double>) {
    return own ? number_of<double>(*own) : dated->number;
  } else if constexpr (!names_steps<N>) {
    return own ? number_of<N>(*own) : decimal<N>(dated->value);
  } else {
    if (own) return named_input<N>(own->text(), path_in_case(parameter));
    return named_input<N>(dated->value,
                          fmt::format("law:{}@{}", parameter.path, to_text(dated->from)));
  }
}

template std::optional<double> Law::value_of(const Parameter&, Date, const DatedValue*) const;
template std::optional<Decimal> Law::value_of(const Parameter&, Date, const DatedValue*) const;
template std::optional<Traced> Law::value_of(const Parameter&, Date, const DatedValue*) const;

}  // namespace habitat::law
