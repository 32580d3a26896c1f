// SPDX-License-Identifier: Apache-2.0
#include "verbs/params/params_text.hpp"

#include <fmt/core.h>

#include "describe/unit.hpp"
#include "law/law.hpp"
#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "write/figure.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat::verbs {

using law::DatedValue;
using law::Parameter;
using law::value_at;

namespace {

// With the digits it has, 0.045 % is not 0.05 %; an amount that is not whole, with its cents.
Field field_of(const Parameter& parameter, const DatedValue& value) {
  Field field;
  field.unit = parameter.unit;
  field.layout.digits = own_decimals(*Written::read(value.value), parameter.unit);
  if (field.layout.digits > 0 && !is_ratio_unit(parameter.unit))
    field.layout.digits = std::max(field.layout.digits, unit_digits(parameter.unit));
  return field;
}

void write_head(JsonWriter& json, const Stamp& stamp, const Parameter& parameter) {
  write_stamp(json, stamp);
  json.member("path", parameter.path);
  json.member("label", parameter.label.en);
  if (!parameter.unit.empty()) json.member("unit", parameter.unit);
}

// An array of what is written for each, on one line each for NDJSON.
template <class Write>
std::string json_of(const ParameterList& parameters, bool lines, Write&& write) {
  std::string text;
  JsonWriter array(2);
  if (!lines) array.begin_array();
  for (const Parameter* parameter : parameters) {
    if (!lines) {
      write(array, *parameter);
      continue;
    }
    JsonWriter line;
    write(line, *parameter);
    (text += line.take()) += '\n';
  }
  if (lines) return text;
  array.end_array();
  return array.take() + '\n';
}

}  // namespace

std::string ParamsText::stamp() const {
  return fmt::format("\n{}\n", session_.stamp().line(language()));
}

std::string ParamsText::written(const Parameter& parameter, const DatedValue* value) const {
  if (!value || value->value.empty()) return say(language(), {"not known", "inconnu"});
  return human_quantity(number_or_words(value->value), field_of(parameter, *value), style_.human);
}

void ParamsText::write_value(JsonWriter& json, const Parameter& parameter,
                             const DatedValue* value) const {
  if (!value) return json.null();
  json.begin_object();
  json.member("from", to_text(value->from));
  json.key("value");
  if (value->value.empty())
    json.null();
  else
    json.number(machine_number(number_or_words(value->value), parameter.unit));
  json.member("confidence", word_of(value->confidence));
  json.member("source", value->source.en);
  json.end_object();
}

std::string ParamsText::as_json(Date as_of, bool all_values) const {
  const bool lines = session_.form() == ndjson_form;
  return json_of(parameters_, lines, [&](JsonWriter& json, const Parameter& parameter) {
    json.begin_object();
    write_head(json, session_.stamp(), parameter);
    json.member("checked", to_text(parameter.checked));
    json.key("in_force");
    write_value(json, parameter, value_at(parameter, as_of));
    if (all_values) {
      json.key("values");
      json.begin_array();
      for (const DatedValue& value : parameter.values) write_value(json, parameter, &value);
      json.end_array();
    }
    json.end_object();
  });
}

std::string ParamsText::list(Date as_of) const {
  if (session_.json()) return as_json(as_of, false);
  TextTable table({{say(language(), {"parameter", "paramètre"}), "", false, true},
                   {say(language(), {"in force on {}", "en vigueur le {}"}, date(as_of)), "", true},
                   {say(language(), {"from", "depuis"}), "", false},
                   {say(language(), {"confidence", "confiance"}), "", false}});
  for (const Parameter* parameter : parameters_) {
    const DatedValue* value = value_at(*parameter, as_of);
    table.add_row({std::string(parameter->path), written(*parameter, value),
                   value ? date(value->from) : "",
                   value ? std::string(label_of(value->confidence).in(language())) : ""});
  }
  return table.render(style_.width, style_.lines, style_.colour) + stamp();
}

std::string ParamsText::whole(Date as_of) const {
  if (session_.json()) return as_json(as_of, true);
  std::string text;
  for (const Parameter* parameter : parameters_) {
    if (!text.empty()) text += '\n';
    const auto [bold, plain] = style_.colour ? std::pair("\x1b[1m", "\x1b[0m") : std::pair("", "");
    fmt::format_to(std::back_inserter(text), "{}{}{}\n", bold, parameter->path, plain);
    text += wrap(say(language(), {"{} (checked on {})", "{} (vérifié le {})"}, parameter->label,
                     date(parameter->checked)),
                 80, 0);
    const DatedValue* in_force = value_at(*parameter, as_of);
    for (const DatedValue& value : parameter->values)
      text += wrap(say(language(), {"{} {}  {}, {}: {}", "{} {}  {}, {} : {}"},
                       &value == in_force ? '>' : ' ', date(value.from),
                       written(*parameter, &value), label_of(value.confidence), value.source),
                   80, 14);
  }
  return text + stamp();
}

std::string ParamsText::differences(Date before, Date after) const {
  ParameterList moved;
  const auto digits = [](const DatedValue* value) { return value ? value->value : ""; };
  for (const Parameter* parameter : parameters_)
    if (digits(value_at(*parameter, before)) != digits(value_at(*parameter, after)))
      moved.push_back(parameter);
  if (session_.json())
    return json_of(moved, session_.form() == ndjson_form,
                   [&](JsonWriter& json, const Parameter& parameter) {
                     json.begin_object();
                     write_head(json, session_.stamp(), parameter);
                     json.key("before");
                     write_value(json, parameter, value_at(parameter, before));
                     json.key("after");
                     write_value(json, parameter, value_at(parameter, after));
                     json.end_object();
                   });
  if (moved.empty())
    return say(language(),
               {"no figure differs between these dates\n{}",
                "aucun chiffre ne diffère entre ces dates\n{}"},
               stamp());
  TextTable table({{say(language(), {"parameter", "paramètre"}), "", false, true},
                   {date(before), "", true},
                   {date(after), "", true}});
  for (const Parameter* parameter : moved)
    table.add_row({std::string(parameter->path), written(*parameter, value_at(*parameter, before)),
                   written(*parameter, value_at(*parameter, after))});
  return table.render(style_.width, style_.lines, style_.colour) + stamp();
}

}  // namespace habitat::verbs
