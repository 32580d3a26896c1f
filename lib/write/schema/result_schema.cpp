// SPDX-License-Identifier: Apache-2.0
#include "write/schema/result_schema.hpp"

#include <fmt/core.h>

#include "write/field_words.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"
#include "write/schema/scalar_schema.hpp"

namespace habitat {
namespace {

// An object whose members are listed; others may join it.
struct Members {
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> types;
  std::vector<std::string_view> required;
};

class ResultSchema {
 public:
  ResultSchema(const Stamp& stamp, Language language)
      : form_(fmt::format("{}/result/1", stamp.tool)),
        origin_(stamp.line(language)),
        language_(language) {}

  // One case gives an object, several give a list of them.
  std::string render(const Slot& results) {
    json_.begin_object();
    json_.member("$schema", schema_dialect);
    json_.member("title", form_);
    json_.member("$comment", origin_);
    member("if", [&] { json_.member("type", "array"); });
    member("then", [&] { member("items", [&] { json_.member("$ref", "#/$defs/result"); }); });
    member("else", [&] { json_.member("$ref", "#/$defs/result"); });
    member("$defs", [&] { member("result", [&] { write_result(results); }); });
    json_.end_object();
    return json_.take_line();
  }

 private:
  template <class Write>
  void member(std::string_view name, Write&& write) {
    json_.key(name);
    json_.begin_object();
    write();
    json_.end_object();
  }

  void write_types(const std::vector<std::string_view>& types) {
    if (types.size() == 1) return json_.member("type", types.front());
    json_.key("type");
    write_strings(types);
  }

  void write_strings(const std::vector<std::string_view>& texts) {
    json_.begin_array();
    for (const auto text : texts) json_.string(text);
    json_.end_array();
  }

  void write_members(const Members& members) {
    json_.member("type", "object");
    member("properties", [&] {
      for (const auto& [name, types] : members.types)
        member(name, [&, &kinds = types] { write_types(kinds); });
    });
    json_.key("required");
    write_strings(members.required);
  }

  void write_list_of(std::string_view name, const Members& members) {
    member(name, [&] {
      json_.member("type", "array");
      member("items", [&] { write_members(members); });
    });
  }

  void write_result(const Slot& results) {
    json_.member("type", "object");
    member("properties", [&] {
      member("schema", [&] { json_.member("const", form_); });
      member("stamp", [&] {
        write_members({{{"tool", {"string"}}, {"version", {"string"}}, {"as_of", {"string"}}},
                       {"tool", "version"}});
      });
      member("case", [&] { json_.member("type", "string"); });
      member("status", [&] {
        json_.key("enum");
        write_strings({"ok", "partial", "error"});
      });
      member("answer", [&] { json_.member("type", "string"); });
      member("results", [&] { write_group(results, true); });
      member("units", [&] {
        json_.member("type", "object");
        member("additionalProperties", [&] { json_.member("type", "string"); });
      });
      write_missing();
      write_list_of("assumptions", {{{"path", {"string"}},
                                     {"value", {"number", "string", "boolean"}},
                                     {"unit", {"string"}},
                                     {"origin", {"string"}},
                                     {"confidence", {"string"}},
                                     {"from", {"string"}},
                                     {"source", {"string"}}},
                                    {"path", "value", "origin"}});
      member("inputs", [&] { write_types({"object", "null"}); });
      write_list_of("diagnostics", {{{"code", {"string"}},
                                     {"severity", {"string"}},
                                     {"path", {"string"}},
                                     {"message", {"string"}},
                                     {"file", {"string"}},
                                     {"line", {"integer"}},
                                     {"column", {"integer"}}},
                                    {"code", "severity", "message"}});
    });
    json_.key("required");
    write_strings({"schema", "stamp", "case", "status", "results", "units", "missing",
                   "assumptions", "inputs", "diagnostics"});
  }

  void write_missing() {
    member("missing", [&] {
      json_.member("type", "array");
      member("items", [&] {
        json_.member("type", "object");
        member("properties", [&] {
          member("figure", [&] { json_.member("type", "string"); });
          member("inputs", [&] {
            json_.member("type", "array");
            member("items", [&] { json_.member("type", "string"); });
          });
          member("reason", [&] { json_.member("type", "string"); });
          member("asked", [&] { json_.member("type", "boolean"); });
        });
        json_.key("required");
        write_strings({"figure", "inputs"});
      });
    });
  }

  // A selection leaves members out: none is required, and none is unknown.
  void write_group(const Slot& group, bool root) {
    write_types(root ? std::vector<std::string_view>{"object", "null"}
                     : std::vector<std::string_view>{"object"});
    member("properties", [&] {
      for (const Slot& figure : group.members())
        member(figure.field().name, [&] { write_figure(figure, figure.field()); });
    });
    json_.key("additionalProperties");
    json_.flag(false);
  }

  void write_figure(const Slot& figure, const Field& field) {
    if (const std::string words = figure_words(figure, field, language_); !words.empty())
      json_.member("description", words);
    switch (figure.kind()) {
      case Kind::group:
        return write_group(figure, false);
      case Kind::list:
        json_.member("type", "array");
        return member("items", [&] {
          const Slot element = figure.element(0);
          element.kind() == Kind::group ? write_group(element, false) : write_figure(element, {});
        });
      case Kind::number:
        return write_types({"number", "null"});
      case Kind::integer:
        return write_types({"integer", "null"});
      case Kind::flag:
        return write_types({"boolean", "null"});
      case Kind::choice:
        return write_choice(figure);
      case Kind::number_or_choice:
        return write_types({"number", "string", "null"});
      default:
        return write_types({"string", "null"});
    }
  }

  void write_choice(const Slot& figure) {
    json_.key("enum");
    json_.begin_array();
    for (const Name& name : figure.words()) json_.string(name.word);
    json_.null();
    json_.end_array();
  }

  std::string form_, origin_;
  Language language_;
  JsonWriter json_{2};
};

}  // namespace

std::string result_schema(const Stamp& stamp, const Slot& results, Language language) {
  return ResultSchema(stamp, language).render(results);
}

}  // namespace habitat
