// SPDX-License-Identifier: Apache-2.0
// Reading the figures of the law by date. A model asks `law.value<N>(parameter, date)`; what it
// gets is the case's own value where the case sets one, else the value in force at the date. The
// date is the one that governs the rule (contract, letting, works order), chosen by the rule.
// Values are in the unit of their parameter, ratios as fractions.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "describe/slot.hpp"
#include "law/parameter.hpp"

namespace habitat::law {

/// The value in force: the last one whose date is not later. Null before the first, and where the
/// value in force is not known.
inline const DatedValue* value_at(const Parameter& parameter, Date date) {
  // From the last one back: the dates asked for are seldom old, and the tables short.
  for (std::size_t i = parameter.values.size(); i-- > 0;) {
    const DatedValue& value = parameter.values[i];
    if (!(date < value.from)) return value.value.empty() ? nullptr : &value;
  }
  return nullptr;
}

/// The latest day on which shipped parameters were checked: the date of the rules by default.
Date last_checked();

/// The input by which a case gives it a value of its own: "parameters[loan.margin.plai]".
std::string path_in_case(const Parameter& parameter);

/// By its dotted path; null when there is none.
const Parameter* find_parameter(std::string_view path);
std::vector<std::string> parameter_paths();

/// Parameters that a case sets itself, for all dates: path -> number. A map to those
/// who see it as a slot, with the parameters' paths as keys and their units in the elements.
class Overrides {
 public:
  /// The member of a case that holds them, in every tool.
  static constexpr Field in_case{
      .name = "parameters",
      .label = {"dated data set by the case", "données datées posées par le cas"},
      .doc = {"a path of `params list`, and the value that the case gives it",
              "un chemin de `params list`, et la valeur que le cas lui donne"}};

  void set(std::string_view path, const Written& value);
  const Written* find(std::string_view path) const;
  bool empty() const { return values_.empty(); }

  static constexpr Access slot_access() {
    Access table{.kind = Kind::map};
    table.present = is_present;
    table.size = count;
    table.element = element;
    table.key = key;
    table.entry = entry;
    table.key_fits = key_fits;
    table.known_keys = parameter_paths;
    return table;
  }

 private:
  static bool is_present(const void* overrides);
  static std::size_t count(const void* overrides);
  static Slot element(void* overrides, std::size_t rank);
  static std::string key(const void* overrides, std::size_t rank);
  static Slot entry(void* overrides, std::string_view path);
  static bool key_fits(std::string_view path);

  std::map<std::string, std::optional<Written>, std::less<>> values_;
};

/// A reading that gave a value: what a result lists among its assumptions.
struct Use {
  const Parameter* parameter = nullptr;
  Date date = {};
  const DatedValue* value = nullptr;       ///< in force at the date; null when none is known
  std::optional<Written> overridden = {};  ///< the case's own value, taken instead
};

/// The law as one case sees it. Cheap to make; it refers to the overrides and keeps no copy. When
/// it records, it serves one thread.
class Law {
 public:
  explicit Law(Date as_of = last_checked(), const Overrides* overrides = nullptr,
               bool record = false)
      : as_of_(as_of),
        overrides_(overrides),
        record_(record),
        plain_((!overrides || overrides->empty()) && !record) {}

  /// The same, of which nothing is listed: for what is only looked at.
  Law unlisted() const { return Law(as_of_, overrides_); }

  /// The date of the rules where a case gives no better one.
  Date as_of() const { return as_of_; }

  /// Nothing where no value is known, unless the case sets it.
  /// For the three numbers: double, Decimal, Traced.
  //
  // Inlined, since an optional that a function returns waits in a processor for its two parts.
  template <class N>
  std::optional<N> value(const Parameter& parameter, Date date) const {
    const DatedValue* dated = value_at(parameter, date);
    // A sweep reads in `double`, often: no name is built and nothing is parsed for it.
    if constexpr (std::is_same_v<N, double>)
      if (is_plain()) [[likely]]
        return dated ? std::optional(dated->number) : std::nullopt;
    return value_of<N>(parameter, date, dated);
  }

  /// The same into a number, which stays as it is where no value is known: then false.
  template <class N>
  bool read(const Parameter& parameter, Date date, N& into) const {
    const auto found = value<N>(parameter, date);
    if (found) into = *found;
    return found.has_value();
  }

  /// Whether the case sets it itself, for all dates.
  bool sets(const Parameter& parameter) const {
    return overrides_ && overrides_->find(parameter.path);
  }

  /// The year of effect of the value in force, where the case sets none of its own.
  std::optional<int> vintage(const Parameter& parameter, Date date) const;

  /// One for each parameter and date read with success, in order; empty when nothing is recorded.
  const std::vector<Use>& uses() const { return uses_; }

 private:
  /// Whether values are those of the data, and nobody asks which were read.
  bool is_plain() const { return plain_; }
  template <class N>
  std::optional<N> value_of(const Parameter& parameter, Date date, const DatedValue* dated) const;
  void note(const Parameter& parameter, Date date, const DatedValue* value,
            const Written* overridden) const;

  Date as_of_;
  const Overrides* overrides_;
  bool record_, plain_;
  mutable std::vector<Use> uses_;
};

}  // namespace habitat::law

namespace habitat {
// The two names that stand in the signature of every model and in every case.
using law::Law;
using law::Overrides;
}  // namespace habitat
