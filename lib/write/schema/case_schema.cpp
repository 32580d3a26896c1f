// SPDX-License-Identifier: Apache-2.0
#include "write/schema/case_schema.hpp"

#include <fmt/core.h>

#include "write/field_words.hpp"
#include "write/json_writer.hpp"
#include "write/schema/scalar_schema.hpp"

namespace habitat {
namespace {

class CaseSchema {
 public:
  CaseSchema(const Stamp& stamp, Language language)
      : form_(fmt::format("{}/case/1", stamp.tool)),
        origin_(stamp.line(language)),
        language_(language) {}

  std::string render(const Slot& inputs) {
    json_.begin_object();
    json_.member("$schema", schema_dialect);
    json_.member("title", form_);
    json_.member("$comment", origin_);
    write_group(inputs, true);
    json_.end_object();
    return json_.take_line();
  }

 private:
  void write_slot(const Slot& slot, const Field& field) {
    json_.begin_object();
    if (const std::string words = field_words(slot, field, language_); !words.empty())
      json_.member("description", words);
    if (slot.kind() == Kind::group && !slot.field().shorthand.empty())
      write_shorthand(slot);
    else
      write_shape(slot, field);
    if (const std::string value = initial_value(slot, field); !value.empty())
      write_default(slot, value);
    json_.end_object();
  }

  void write_shape(const Slot& slot, const Field& field) {
    switch (slot.kind()) {
      case Kind::group:
        return write_group(slot, false);
      case Kind::list:
        if (!field.from_file) return write_list(slot, field);
        // Or the name of a CSV file.
        json_.key("anyOf");
        json_.begin_array();
        write_text();
        json_.begin_object();
        write_list(slot, field);
        json_.end_object();
        return json_.end_array();
      case Kind::row_file:
        write_file_names();
        // What JSON Schema does not know it passes over: here, what the file holds.
        json_.key("columns");
        json_.begin_object();
        write_group(slot.columns(), false);
        return json_.end_object();
      case Kind::map:
        return write_map(slot, field);
      case Kind::name_list:
        return write_names(slot, field);
      default:
        return write_scalar_schema(json_, slot, field);
    }
  }

  void write_list(const Slot& slot, const Field& field) {
    json_.member("type", "array");
    json_.key("items");
    slot.resize(1);
    write_slot(slot.element(0), slot.element(0).kind() == Kind::group ? Field{} : field);
  }

  void write_group(const Slot& group, bool root) {
    json_.member("type", "object");
    json_.key("properties");
    json_.begin_object();
    std::vector<std::string_view> required;
    for (const Slot& member : group.members()) {
      const bool form = root && member.field().name == "schema";
      if (member.field().required || form) required.push_back(member.field().name);
      json_.key(member.field().name);
      form ? write_form(member) : write_slot(member, member.field());
    }
    json_.end_object();
    if (!required.empty()) {
      json_.key("required");
      json_.begin_array();
      for (const auto name : required) json_.string(name);
      json_.end_array();
    }
    close();
  }

  void write_form(const Slot& member) {
    json_.begin_object();
    json_.member("description", field_words(member, member.field(), language_));
    json_.member("const", form_);
    json_.end_object();
  }

  // A bare value, or the whole group.
  void write_shorthand(const Slot& group) {
    const Slot stands = group.member(group.field().shorthand);
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    write_scalar_schema(json_, stands, stands.field());
    json_.end_object();
    json_.begin_object();
    write_group(group, false);
    json_.end_object();
    json_.end_array();
  }

  void write_map(const Slot& map, const Field& field) {
    const Slot whole = map.whole();
    if (!whole) return write_entries(map, field);
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    write_scalar_schema(json_, whole, field);
    json_.end_object();
    json_.begin_object();
    write_entries(map, field);
    json_.end_object();
    json_.end_array();
  }

  void write_entries(const Slot& map, const Field& field) {
    json_.member("type", "object");
    const KeyForm& form = *map.access().keys;
    const bool closed = map.access().known_keys != nullptr;
    json_.key(closed ? "properties" : "patternProperties");
    json_.begin_object();
    const auto keys =
        closed ? map.access().known_keys() : std::vector<std::string>{std::string(form.sample)};
    for (const std::string& key : keys) {
      const Slot entry = map.entry(key);
      json_.key(closed ? std::string_view(key) : form.pattern);
      if (closed) {
        write_slot(entry, entry.field());
      } else {
        json_.begin_object();
        entry.kind() == Kind::map ? write_map(entry, field)
                                  : write_scalar_schema(json_, entry, field);
        json_.end_object();
      }
    }
    json_.end_object();
    close();
  }

  void write_names(const Slot& slot, const Field& field) {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    write_scalar_schema(json_, slot, field);
    json_.end_object();
    json_.begin_object();
    json_.member("type", "array");
    json_.key("items");
    json_.begin_object();
    write_scalar_schema(json_, slot, field);
    json_.end_object();
    json_.end_object();
    json_.end_array();
  }

  void write_text() {
    json_.begin_object();
    json_.member("type", "string");
    json_.end_object();
  }

  // The name of a file, or a list of them.
  void write_file_names() {
    json_.key("anyOf");
    json_.begin_array();
    write_text();
    json_.begin_object();
    json_.member("type", "array");
    json_.key("items");
    write_text();
    json_.end_object();
    json_.end_array();
  }

  void write_default(const Slot& slot, const std::string& value) {
    json_.key("default");
    const bool bare = slot.kind() == Kind::integer || slot.kind() == Kind::number;
    if (slot.kind() == Kind::flag)
      json_.flag(value == "true");
    else if (bare && value.find(' ') == value.npos)
      json_.number(value);
    else
      json_.string(value);
  }

  void close() {
    json_.key("additionalProperties");
    json_.flag(false);
  }

  std::string form_, origin_;
  Language language_;
  JsonWriter json_{2};
};

}  // namespace

std::string case_schema(const Stamp& stamp, const Slot& inputs, Language language) {
  return CaseSchema(stamp, language).render(inputs);
}

}  // namespace habitat
