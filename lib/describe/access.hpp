// SPDX-License-Identifier: Apache-2.0
// What can be done with a member through a slot: a table for each type, filled by the shape of it.
#pragma once

#include <charconv>
#include <cstddef>
#include <map>

#include "describe/date.hpp"
#include "describe/member_types.hpp"
#include "numbers/number.hpp"

namespace habitat {

namespace access {

template <class T>
T& at(void* object) {
  return *static_cast<T*>(object);
}
template <class T>
const T& at(const void* object) {
  return *static_cast<const T*>(object);
}

/// A member as its struct describes it, and where it stands in each object.
struct Member {
  Field field;
  const Access* access;
  std::ptrdiff_t offset;
};

template <class T>
std::vector<Member> described(T& object) {
  std::vector<Member> members;
  const auto* const start = reinterpret_cast<const std::byte*>(&object);
  T::describe(object, [&]<class M>(M& member, const Field& field) {
    members.push_back({field, access_of<M>(), reinterpret_cast<const std::byte*>(&member) - start});
  });
  return members;
}

/// A description is the same for all objects, and is gone through once.
template <class T>
std::vector<Slot> members_of(T& object) {
  static const std::vector<Member> members = described(object);
  auto* const start = reinterpret_cast<std::byte*>(&object);
  std::vector<Slot> slots;
  slots.reserve(members.size());
  for (const Member& member : members)
    slots.emplace_back(member.field, member.access, start + member.offset);
  return slots;
}

inline int to_int(std::string_view text) {
  int value = 0;
  if (!text.empty() && text[0] == '+') text.remove_prefix(1);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

template <class E>
E word_to_value(std::string_view word) {
  for (const Name& name : names_of<E>)
    if (name.word == word) return static_cast<E>(name.value);
  return E{};
}

// --- one function template per shape of member; each fills the table that the shape needs -------

/// A number that keeps the name under which it enters a model.
template <class N>
concept Remembers = requires(N& number) {
  { as_input(number, "") } -> std::same_as<N>;
};

template <class N>
constexpr void add_trace(Access& table) {
  if constexpr (Remembers<N>) {
    table.name_input = [](void* p, std::string_view name) { at<N>(p) = as_input(at<N>(p), name); };
    table.node = [](const void* p) -> unsigned { return at<N>(p).node(); };
  }
}

template <class N>
constexpr Access number_access() {
  Access table{.kind = Kind::number};
  table.set = [](void* p, const Value& value) { at<N>(p) = number_of<N>(*value.number()); };
  table.get = [](const void* p, Language) { return value_of<N>(at<N>(p)); };
  add_trace<N>(table);
  if constexpr (std::is_same_v<N, double>)
    table.real = [](void* p) -> double* { return &at<double>(p); };
  return table;
}

template <class E>
constexpr Access choice_access() {
  Access table{.kind = Kind::choice, .words = names_of<E>};
  table.set = [](void* p, const Value& value) { at<E>(p) = word_to_value<E>(*value.words()); };
  table.get = [](const void* p, Language) { return Value(word_of(at<E>(p))); };
  return table;
}

template <class N, class E>
constexpr Access number_or_access(NumberOr<N, E>*) {
  using T = NumberOr<N, E>;
  Access table{.kind = Kind::number_or_choice, .words = names_of<E>};
  table.set = [](void* p, const Value& value) {
    at<T>(p).word.reset();
    if (value.number())
      at<T>(p).number = number_of<N>(*value.number());
    else
      at<T>(p).word = word_to_value<E>(*value.words());
  };
  table.get = [](const void* p, Language) {
    return at<T>(p).word ? Value(word_of(*at<T>(p).word)) : value_of<N>(at<T>(p).number);
  };
  if constexpr (Remembers<N>)
    table.name_input = [](void* p, std::string_view name) {
      at<T>(p).number = as_input(at<T>(p).number, name);
    };
  if constexpr (std::is_same_v<N, double>)
    table.real = [](void* p) -> double* {
      at<T>(p).word.reset();
      return &at<T>(p).number;
    };
  return table;
}

template <class T>
constexpr Access plain_access() {
  Access table{.kind = Kind::text};
  if constexpr (std::is_same_v<T, bool>) {
    table.kind = Kind::flag;
    table.set = [](void* p, const Value& value) { at<bool>(p) = *value.flag(); };
    table.get = [](const void* p, Language) { return Value(at<bool>(p)); };
  } else if constexpr (std::is_same_v<T, int>) {
    table.kind = Kind::integer;
    table.set = [](void* p, const Value& value) { at<int>(p) = *value.count(); };
    table.get = [](const void* p, Language) { return Value(at<int>(p)); };
  } else if constexpr (std::is_same_v<T, Date>) {
    table.kind = Kind::date;
    table.set = [](void* p, const Value& value) { at<Date>(p) = *value.date(); };
    table.get = [](const void* p, Language) { return Value(at<Date>(p)); };
  } else if constexpr (std::is_same_v<T, Message>) {
    table.present = [](const void* p) { return !at<Message>(p).empty(); };
    table.set = [](void* p, const Value& value) { at<Message>(p) = {*value.words(), ""}; };
    table.get = [](const void* p, Language language) { return Value(at<Message>(p).in(language)); };
  } else if constexpr (std::is_same_v<T, Names>) {
    table.kind = Kind::name_list;
    table.present = [](const void* p) { return !at<Names>(p).all(); };
    table.set = [](void* p, const Value& value) { at<Names>(p).names = *value.names(); };
    table.get = [](const void* p, Language) { return Value(at<Names>(p).names); };
  } else {
    static_assert(std::is_same_v<T, std::string>, "no slot for this type of member");
    table.present = [](const void* p) { return !at<std::string>(p).empty(); };
    table.set = [](void* p, const Value& value) { at<std::string>(p) = *value.words(); };
    table.get = [](const void* p, Language) { return Value(at<std::string>(p)); };
  }
  return table;
}

template <class T>
constexpr Access group_access() {
  Access table{.kind = Kind::group};
  table.members = [](void* p) { return members_of(at<T>(p)); };
  return table;
}

template <class T>
constexpr Access list_access(std::vector<T>*) {
  using L = std::vector<T>;
  Access table{.kind = Kind::list};
  table.present = [](const void* p) { return !at<L>(p).empty(); };
  table.size = [](const void* p) { return at<L>(p).size(); };
  table.resize = [](void* p, std::size_t size) { at<L>(p).resize(size); };
  table.assign = [](void* p, const void* other) { at<L>(p) = at<L>(other); };
  table.element = [](void* p, std::size_t i) { return slot_of(at<L>(p)[i]); };
  return table;
}

// A map by year: {2030: 2 %}.
template <class T>
constexpr Access year_map_access(std::map<int, T>*) {
  using M = std::map<int, T>;
  Access table{.kind = Kind::map};
  table.present = [](const void* p) { return !at<M>(p).empty(); };
  table.size = [](const void* p) { return at<M>(p).size(); };
  table.element = [](void* p, std::size_t i) {
    return slot_of(std::next(at<M>(p).begin(), static_cast<std::ptrdiff_t>(i))->second);
  };
  table.key = [](const void* p, std::size_t i) {
    return std::to_string(std::next(at<M>(p).begin(), static_cast<std::ptrdiff_t>(i))->first);
  };
  table.entry = [](void* p, std::string_view key) { return slot_of(at<M>(p)[to_int(key)]); };
  table.key_fits = [](std::string_view key) {
    return key.size() == 4 && key.find_first_not_of("0123456789") == key.npos &&
           to_int(key) >= 1900 && to_int(key) <= 2200;
  };
  return table;
}

template <class T>
constexpr Access table_for() {
  if constexpr (requires { T::slot_access(); })
    return T::slot_access();
  else if constexpr (Enumeration<T>)
    return choice_access<T>();
  else if constexpr (Number<T> && !std::is_same_v<T, int> && !std::is_same_v<T, bool>)
    return number_access<T>();
  else if constexpr (Described<T>)
    return group_access<T>();
  else if constexpr (requires(T * t) { number_or_access(t); })
    return number_or_access(static_cast<T*>(nullptr));
  else if constexpr (requires(T * t) { list_access(t); })
    return list_access(static_cast<T*>(nullptr));
  else if constexpr (requires(T * t) { year_map_access(t); })
    return year_map_access(static_cast<T*>(nullptr));
  else
    return plain_access<T>();
}

// An optional is seen through: absent until it is set.
template <class T>
constexpr Access optional_access() {
  using O = std::optional<T>;
  Access table{.kind = table_for<T>().kind, .words = table_for<T>().words};
  table.present = [](const void* p) { return at<O>(p).has_value(); };
  table.set = [](void* p, const Value& value) {
    if (!at<O>(p)) at<O>(p).emplace();
    access_of<T>()->set(&*at<O>(p), value);
  };
  table.get = [](const void* p, Language language) {
    return at<O>(p) ? access_of<T>()->get(&*at<O>(p), language) : Value();
  };
  if constexpr (Described<T>)
    table.members = [](void* p) {
      if (!at<O>(p)) at<O>(p).emplace();
      return access_of<T>()->members(&*at<O>(p));
    };
  table.name_input = [](void* p, std::string_view name) {
    if (at<O>(p) && access_of<T>()->name_input) access_of<T>()->name_input(&*at<O>(p), name);
  };
  table.node = [](const void* p) -> unsigned {
    return at<O>(p) && access_of<T>()->node ? access_of<T>()->node(&*at<O>(p)) : 0u;
  };
  if constexpr (holds_double<T>)
    table.real = [](void* p) -> double* {
      if (!at<O>(p)) at<O>(p).emplace();
      return access_of<T>()->real(&*at<O>(p));
    };
  table.clear = [](void* p) { at<O>(p).reset(); };
  return table;
}

template <class T>
struct Optional {
  static constexpr Access table() { return table_for<T>(); }
};
template <class T>
struct Optional<std::optional<T>> {
  static constexpr Access table() { return optional_access<T>(); }
};

}  // namespace access

}  // namespace habitat
