// SPDX-License-Identifier: Apache-2.0
#include "law/generator/reader.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <set>

#include "describe/unit.hpp"
#include "law/parameter.hpp"
#include "numbers/decimal_text.hpp"
#include "read/document.hpp"

namespace habitat {
namespace {

bool is_path(std::string_view path) {
  bool starting = true;  // a segment begins with a letter
  for (const char c : path) {
    const bool letter = c >= 'a' && c <= 'z';
    const bool later = c == '_' || (c >= '0' && c <= '9');
    if (starting ? !letter : !(letter || later || c == '.')) return false;
    starting = c == '.';
  }
  return !starting;
}

// One file, read to the end so that all its faults are told together.
class File {
 public:
  File(std::string name, Contents& contents) : name_(name), contents_(contents) {
    std::ifstream stream(name, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) fault({}, "the file cannot be read");
    if (!valid_) return;
    Faults faults;
    const Document document = read_document({name, std::move(text)}, faults);
    for (const Fault& found : faults) fault(found.place, "{}", found.message(Language::en));
    if (valid_) read(document.root);
  }
  bool valid() const { return valid_; }

 private:
  template <class... Values>
  void fault(const Place& place, fmt::format_string<const Values&...> words,
             const Values&... values) {
    fmt::print(stderr, "{}:{}:{}: {}\n", name_, std::max(place.line, 1), std::max(place.column, 1),
               fmt::format(words, values...));
    valid_ = false;
  }

  // Whether a group has all of these children; no other than the optional ones may stand there.
  bool has_keys(const Node& node, std::initializer_list<std::string_view> keys,
                std::initializer_list<std::string_view> optional = {}) {
    if (node.type != Node::Type::map) {
      fault(node.place, "a group of keys is expected");
      return false;
    }
    bool complete = true;
    for (const Entry& entry : node.entries)
      if (std::find(keys.begin(), keys.end(), entry.key) == keys.end() &&
          std::find(optional.begin(), optional.end(), entry.key) == optional.end())
        fault(entry.key_place, "unknown key \"{}\"", entry.key);
    for (const std::string_view key : keys)
      if (!node.find(key)) {
        fault(node.place, "\"{}\" is missing", key);
        complete = false;
      }
    return complete;
  }

  std::string text(const Node& group, std::string_view key) {
    const Node& node = group.find(key)->value;
    const bool printable = std::none_of(node.text.begin(), node.text.end(),
                                        [](unsigned char c) { return c < ' ' || c == 127; });
    if (node.type != Node::Type::scalar || !printable ||
        (node.text.empty() && key != "unit"))  // unit: "" is a bare number
      fault(node.place, "\"{}\" is one line of text", key);
    return node.text;
  }

  Date date(const Node& group, std::string_view key) {
    const std::string written = text(group, key);
    const auto read = parse_date(written);
    if (!read) fault(group.find(key)->value.place, "\"{}\" is not a date", written);
    return read.value_or(Date{});
  }

  // "-0.20 %" for a ratio gives "-0.002"; "20 years" for years gives "20".
  std::string number(const Node& group, const std::string& unit) {
    const std::string written = text(group, "value");
    if (written == "unknown") return "";
    const Place& place = group.find("value")->value.place;
    const auto space = written.find(' ');
    const std::string given = written.substr(0, space);
    const std::string sign = space == std::string::npos ? "" : written.substr(space + 1);
    auto value = Written::read(given);
    if (!value) {
      fault(place, "\"{}\" is not a number", given);
      return "0";
    }
    // The time to which a rate relates may be left to the unit of the parameter.
    if (sign != unit && !(sign == "%" && is_ratio_unit(unit))) {
      const auto from = parse_unit(sign), to = parse_unit(unit);
      if (!from || !to || !from->same_dimension(*to)) {
        fault(place, "\"{}\" is not in the unit \"{}\"", written, unit);
        return "0";
      }
      value = convert(*value, *from, *to);
    }
    return held(*value, unit);
  }

  // A cell is a bare number in the unit of its table: 5.5 in a table of ratios is 5.5 %.
  std::string cell(const Node& node, const std::string& unit) {
    if (node.type == Node::Type::null) return "";
    if (node.type == Node::Type::scalar)
      if (const auto number = Written::read(node.text)) return held(*number, unit);
    fault(node.place, "\"{}\" is not a number; a cell that is not known is ~", node.text);
    return "0";
  }

  static std::string held(const Written& value, const std::string& unit) {
    return (is_ratio_unit(unit) ? value.shifted(-2) : value).trimmed().text();
  }

  // A value but for its number, which stands in the file in more than one form.
  Value dated(const Node& node, const std::vector<Value>& before) {
    Value value{date(node, "from"), "", text(node, "confidence"), text(node, "source")};
    const auto& words = names_of<law::Confidence>;
    if (std::none_of(words.begin(), words.end(),
                     [&](const Name& name) { return name.word == value.confidence; }))
      fault(node.find("confidence")->value.place, "\"{}\" is no confidence", value.confidence);
    if (!before.empty() && value.from <= before.back().from)
      fault(node.find("from")->value.place, "dates do not ascend");
    return value;
  }

  void read_value(const Node& node, Subject& subject) {
    if (!has_keys(node, {"from", "value", "confidence", "source"})) return;
    Value value = dated(node, subject.values);
    value.value = number(node, subject.unit);
    subject.values.push_back(std::move(value));
  }

  void read_row(const Node& node, std::vector<Subject>& columns) {
    if (!has_keys(node, {"from", "values", "confidence", "source"})) return;
    Value value = dated(node, columns.front().values);
    const Node& cells = node.find("values")->value;
    if (cells.type != Node::Type::list || cells.entries.size() != columns.size())
      return fault(cells.place, "a row has {} cells, one for each column; here are {}",
                   columns.size(), cells.entries.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      value.value = cell(cells.entries[i].value, columns[i].unit);
      columns[i].values.push_back(value);
    }
  }

  // Names what stands at a place: by a path, and by an identifier that nothing else bears.
  void name(Named& named, const std::string& path, const Place& place) {
    named.path = named.identifier = path;
    std::replace(named.identifier.begin(), named.identifier.end(), '.', '_');
    if (!is_path(path)) fault(place, "\"{}\" is no path", path);
    if (const Named* other = contents_.find(named.identifier))
      fault(place, "\"{}\" clashes with another \"{}\"", path, other->path);
  }

  // What a parameter and a table begin with.
  void read_head(const Node& node, Subject& subject) {
    const Node& label = node.find("label")->value;
    if (has_keys(label, {"en", "fr"})) {
      subject.en = text(label, "en");
      subject.fr = text(label, "fr");
    }
    subject.unit = text(node, "unit");
    if (!parse_unit(subject.unit))
      fault(node.find("unit")->value.place, "\"{}\" is no known unit", subject.unit);
  }

  // The children of a list that must have some.
  const std::vector<Entry>& list(const Node& group, std::string_view key,
                                 std::string_view of_what) {
    const Node& node = group.find(key)->value;
    static const std::vector<Entry> none;
    if (node.type == Node::Type::list && !node.entries.empty()) return node.entries;
    fault(node.place, "\"{}\" is a list of at least one {}", key, of_what);
    return none;
  }

  void read_subject(const Entry& entry, Date checked) {
    Subject subject;
    name(subject, entry.key, entry.key_place);
    subject.checked = checked;
    if (!has_keys(entry.value, {"label", "unit", "values"})) return;
    read_head(entry.value, subject);
    for (const Entry& value : list(entry.value, "values", "value"))
      read_value(value.value, subject);
    contents_.subjects.push_back(std::move(subject));
  }

  // Every column becomes a parameter like any other.
  void read_table(const Entry& entry, Date checked) {
    Table table;
    name(table, entry.key, entry.key_place);
    if (!has_keys(entry.value, {"label", "unit", "columns", "rows"})) return;
    Subject head;
    head.checked = checked;
    read_head(entry.value, head);
    table.en = head.en;
    contents_.tables.push_back(table);  // before the columns, which must not bear its name either
    std::vector<Subject> columns;
    for (const Entry& column : list(entry.value, "columns", "column")) {
      const std::string& word = column.value.text;
      Subject subject = head;
      name(subject, fmt::format("{}.{}", entry.key, word), column.value.place);
      for (const Subject& other : columns)
        if (other.identifier == subject.identifier)
          fault(column.value.place, "\"{}\" clashes with another column", word);
      for (std::string* label : {&subject.en, &subject.fr})
        fmt::format_to(std::back_inserter(*label), " · {}", word);
      contents_.tables.back().columns.push_back(subject.identifier);
      columns.push_back(std::move(subject));
    }
    const auto& rows = list(entry.value, "rows", "row");
    if (columns.empty()) return;
    for (const Entry& row : rows) read_row(row.value, columns);
    std::move(columns.begin(), columns.end(), std::back_inserter(contents_.subjects));
  }

  // What sources are called in French, each once.
  void read_source(const Node& node) {
    if (!has_keys(node, {"en", "fr"})) return;
    const std::string english = text(node, "en");
    if (!contents_.sources.emplace(english, text(node, "fr")).second)
      fault(node.place, "the source \"{}\" stands twice", english);
  }

  void read(const Node& root) {
    if (!has_keys(root, {}, {"checked", "parameters", "tables", "sources"})) return;
    if (const Entry* sources = root.find("sources"))
      for (const Entry& source : list(root, sources->key, "source")) read_source(source.value);
    const bool dated = root.find("parameters") || root.find("tables");
    if (!dated && root.find("sources") && root.entries.size() == 1) return;
    if (!has_keys(root, {"checked"}, {"parameters", "tables", "sources"})) return;
    const Date checked = date(root, "checked");
    if (!dated) fault(root.place, "no parameter here");
    for (const Entry& part : root.entries) {
      if (part.key == "checked" || part.key == "sources") continue;
      if (part.value.type != Node::Type::map) return fault(part.value.place, "no parameter here");
      for (const Entry& entry : part.value.entries)
        part.key == "tables" ? read_table(entry, checked) : read_subject(entry, checked);
    }
  }

  std::string name_;
  Contents& contents_;
  bool valid_ = true;
};

}  // namespace

bool read_parameters(const std::string& name, Contents& contents) {
  return File(name, contents).valid();
}

bool sources_match(const Contents& contents) {
  std::set<std::string> named;
  for (const Subject& subject : contents.subjects)
    for (const Value& value : subject.values) named.insert(value.source);
  bool match = true;
  const auto fault = [&](fmt::format_string<const std::string&> words, const std::string& source) {
    fmt::print(stderr, words, source);
    match = false;
  };
  for (const std::string& source : named)
    if (!contents.sources.contains(source))
      fault("sources: \"{}\" is not said in French\n", source);
  for (const auto& [source, french] : contents.sources)
    if (!named.contains(source)) fault("sources: \"{}\" is the source of no value\n", source);
  return match;
}

}  // namespace habitat
