// SPDX-License-Identifier: Apache-2.0
// A slot is a described member seen from outside: its field, its kind, and functions that get and
// set it as text. Formats and studies are ordinary code over slots and know no struct by name.
//
// What crosses a slot is a `Value`: numbers exactly as they are written, in the base of their unit
// (a ratio as a fraction), so that no form needs the number of a model. A slot points into the
// object it describes and lives no longer.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "describe/field.hpp"
#include "describe/names.hpp"
#include "describe/value.hpp"

namespace habitat {

enum class Kind {
  number,
  integer,  ///< whole number
  flag,     ///< true | false
  text,
  date,    ///< YYYY-MM-DD
  choice,  ///< one word of a table
  number_or_choice,
  name_list,  ///< a name, or a list of names
  row_file,   ///< the name of a file of rows
  group,      ///< named members
  list,       ///< elements of one kind
  map         ///< elements under keys of the user's own
};

/// Of what no struct names: an element of a list, a case, a result.
inline constexpr Field nameless{};

/// What the keys of a map are, unless they are a closed list.
struct KeyForm {
  std::string_view sample, pattern;  ///< one of them; all of them, in JSON Schema
  Text noun;                         ///< what a text that is no key is told not to be
  Text shape;                        ///< of the map
};
inline constexpr KeyForm year_keys{"2030",
                                   "^(19[0-9]{2}|2[01][0-9]{2}|2200)$",
                                   {"a year", "une année"},
                                   {"{YEAR: value}", "{ANNÉE: valeur}"}};
inline constexpr KeyForm date_keys{"2030-01-01",
                                   "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$",
                                   {"a date, YYYY-MM-DD", "une date, AAAA-MM-JJ"},
                                   {"a value, or {DATE: value}", "une valeur, ou {DATE: valeur}"}};

class RowReader;
class Slot;

/// What can be done with a member of some type: one static table per type.
struct Access {
  Kind kind;
  std::span<const Name> words = {};
  bool (*present)(const void*) = nullptr;
  void (*set)(void*, const Value&) = nullptr;  ///< already found valid
  Value (*get)(const void*, Language) = nullptr;
  std::vector<Slot> (*members)(void*) = nullptr;           ///< of a group
  std::size_t (*size)(const void*) = nullptr;              ///< of a list or map
  void (*resize)(void*, std::size_t) = nullptr;            ///< of a list
  void (*assign)(void*, const void*) = nullptr;            ///< of a list: the elements of another
  Slot (*element)(void*, std::size_t) = nullptr;           ///< of a list or map, by position
  std::string (*key)(const void*, std::size_t) = nullptr;  ///< of a map
  Slot (*entry)(void*, std::string_view) = nullptr;        ///< of a map: made when not there
  bool (*key_fits)(std::string_view) = nullptr;            ///< of a map
  std::vector<std::string> (*known_keys)() = nullptr;  ///< of a map, where they are a closed list
  const KeyForm* keys = &year_keys;                    ///< of a map, where they are not
  Slot (*whole)(void*) = nullptr;  ///< of a map: the bare value that stands beside its entries
  void (*name_input)(void*, std::string_view) = nullptr;  ///< of a number: its name in a trace
  unsigned (*node)(const void*) = nullptr;                ///< of a number: its place in a trace
  double* (*real)(void*) = nullptr;  ///< of a number held as double: where, made when not there
  void (*clear)(void*) = nullptr;    ///< of an optional: back to absent
  Slot (*columns)() = nullptr;       ///< of a file of rows: one of them, as before it is read
  void (*open)(void*, std::shared_ptr<RowReader>) = nullptr;  ///< of a file of rows
};

class Slot {
 public:
  Slot() = default;
  /// The field outlives the slot: each stands once in the program, whatever is read and shown.
  Slot(const Field& field, const Access* access, void* object)
      : field_(&field), access_(access), object_(object) {}
  Slot(Field&&, const Access*, void*) = delete;

  explicit operator bool() const { return access_ != nullptr; }
  const Field& field() const { return *field_; }
  Kind kind() const { return access_->kind; }
  const Access& access() const { return *access_; }
  /// What it points into: rows of a batch keep it instead of asking for the slot again.
  void* object() const { return object_; }
  std::span<const Name> words() const { return access_->words; }
  bool is_scalar() const { return kind() < Kind::group; }
  bool is_number() const { return kind() == Kind::number || kind() == Kind::number_or_choice; }

  /// Whether there is a value: an optional may be empty, a list may have no element.
  bool present() const { return !access_->present || access_->present(object_); }
  void set(const Value& value) const { access_->set(object_, value); }
  Value value(Language language = Language::en) const { return access_->get(object_, language); }
  /// As programs have it.
  std::string text(Language language = Language::en) const { return value(language).text(); }

  std::vector<Slot> members() const { return access_->members(object_); }
  std::size_t size() const { return access_->size(object_); }
  void resize(std::size_t size) const { access_->resize(object_, size); }
  Slot element(std::size_t i) const { return access_->element(object_, i); }
  std::string key(std::size_t i) const { return access_->key(object_, i); }
  Slot entry(std::string_view key) const { return access_->entry(object_, key); }
  /// Of a map that takes a bare value in the place of entries: that value; else an empty slot.
  Slot whole() const { return access_->whole ? access_->whole(object_) : Slot(); }
  /// Of a file of rows: what its rows can set, to be shown.
  Slot columns() const { return access_->columns(); }
  void name_input(std::string_view name) const {
    if (access_->name_input) access_->name_input(object_, name);
  }
  unsigned node() const { return access_->node ? access_->node(object_) : 0; }

  /// The member of a group by name; an empty slot when there is none.
  Slot member(std::string_view name) const;

 private:
  const Field* field_ = &nameless;
  const Access* access_ = nullptr;
  void* object_ = nullptr;
};

/// The names of the members of a group, in order.
std::vector<std::string> member_names(const Slot& group);

/// The name of an element for paths by key: the value of the list's key member, or empty.
std::string element_key(const Slot& list, const Slot& element);

/// A value as a person reads it, where it is a flag or a word of the slot's table: yes or no, the
/// label of the word. Else empty.
Text value_words(const Slot& slot, const Value& value);

/// Calls `visit(path, slot)` for every slot under `root`, groups and lists before their members.
/// Elements of lists are named by position. A `visit` that returns false is not entered.
void walk(const Slot& root, const std::function<bool(const std::string& path, const Slot&)>& visit,
          const std::string& path = "");

/// "loans" and "rate" give "loans.rate"; an empty first part gives the second.
std::string join_path(std::string_view group, std::string_view member);

}  // namespace habitat
