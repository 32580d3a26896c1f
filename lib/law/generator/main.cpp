// SPDX-License-Identifier: Apache-2.0
// law-generator OUTDIR FILE.yaml...
// Turns files of dated parameters into the tables of law/parameters.hpp and .cpp, so that a program
// has nothing to find and nothing to parse. A file that leaves a doubt on a value stops the build.
#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <iterator>

#include "describe/unit.hpp"
#include "formats/document.hpp"
#include "law/generator/tables.hpp"
#include "law/parameter.hpp"
#include "numbers/decimal_text.hpp"

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
  File(std::string name, std::vector<Subject>& subjects) : name_(name), subjects_(subjects) {
    std::ifstream stream(name, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) fault({}, "the file cannot be read");
    if (!sound_) return;
    Faults faults;
    const Document document = read_document({name, std::move(text)}, faults);
    for (const Fault& found : faults) fault(found.place, found.message(Language::en));
    if (sound_) read(document.root);
  }
  bool sound() const { return sound_; }

 private:
  void fault(const Place& place, const std::string& message) {
    std::cerr << name_ << ':' << std::max(place.line, 1) << ':' << std::max(place.column, 1) << ": "
              << message << '\n';
    sound_ = false;
  }

  // The children of a group, all of them there and no other; null when one is amiss.
  bool has_keys(const Node& node, std::initializer_list<std::string_view> keys) {
    if (node.type != Node::Type::map) {
      fault(node.place, "a group of keys is expected");
      return false;
    }
    bool complete = true;
    for (const Entry& entry : node.entries)
      if (std::find(keys.begin(), keys.end(), entry.key) == keys.end())
        fault(entry.key_place, "unknown key \"" + entry.key + "\"");
    for (const std::string_view key : keys)
      if (!node.find(key)) {
        fault(node.place, "\"" + std::string(key) + "\" is missing");
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
      fault(node.place, "\"" + std::string(key) + "\" is one line of text");
    return node.text;
  }

  Date date(const Node& group, std::string_view key) {
    const std::string written = text(group, key);
    const auto read = parse_date(written);
    if (!read) fault(group.find(key)->value.place, "\"" + written + "\" is not a date");
    return read.value_or(Date{});
  }

  // "-0.20 %" for a ratio gives "-0.002"; "20 years" for years gives "20".
  std::string number(const Node& group, const std::string& unit) {
    const std::string written = text(group, "value");
    const Place& place = group.find("value")->value.place;
    const auto space = written.find(' ');
    std::string value = written.substr(0, space);
    const std::string sign = space == std::string::npos ? "" : written.substr(space + 1);
    if (!is_decimal_text(value)) {
      fault(place, "\"" + value + "\" is not a number");
      return "0";
    }
    // The time to which a rate relates may be left to the unit of the parameter.
    if (sign != unit && !(sign == "%" && is_ratio_unit(unit))) {
      const auto from = parse_unit(sign), to = parse_unit(unit);
      if (!from || !to || !from->same_dimension(*to)) {
        fault(place, "\"" + written + "\" is not in the unit \"" + unit + "\"");
        return "0";
      }
      value = convert(value, *from, *to);
    }
    return trim_text(is_ratio_unit(unit) ? shift_text(value, -2) : value);
  }

  void read_value(const Node& node, Subject& subject) {
    if (!has_keys(node, {"from", "value", "confidence", "source"})) return;
    Value value{date(node, "from"), number(node, subject.unit), text(node, "confidence"),
                text(node, "source")};
    const auto& words = names_of<law::Confidence>;
    if (std::none_of(words.begin(), words.end(),
                     [&](const Name& name) { return name.word == value.confidence; }))
      fault(node.find("confidence")->value.place, "\"" + value.confidence + "\" is no confidence");
    if (!subject.values.empty() && value.from <= subject.values.back().from)
      fault(node.find("from")->value.place, "dates do not ascend");
    subject.values.push_back(std::move(value));
  }

  void read_subject(const Entry& entry, Date checked) {
    Subject subject;
    subject.path = subject.identifier = entry.key;
    subject.checked = checked;
    std::replace(subject.identifier.begin(), subject.identifier.end(), '.', '_');
    if (!is_path(entry.key)) fault(entry.key_place, "\"" + entry.key + "\" is no path");
    for (const Subject& other : subjects_)
      if (other.identifier == subject.identifier)
        fault(entry.key_place, "\"" + entry.key + "\" clashes with another \"" + other.path + "\"");
    if (!has_keys(entry.value, {"label", "unit", "values"})) return;
    const Node& label = entry.value.find("label")->value;
    if (has_keys(label, {"en", "fr"})) {
      subject.en = text(label, "en");
      subject.fr = text(label, "fr");
    }
    subject.unit = text(entry.value, "unit");
    if (!parse_unit(subject.unit))
      fault(entry.value.find("unit")->value.place, "\"" + subject.unit + "\" is no known unit");
    const Node& values = entry.value.find("values")->value;
    if (values.type != Node::Type::list || values.entries.empty())
      return fault(values.place, "\"values\" is a list of at least one value");
    for (const Entry& value : values.entries) read_value(value.value, subject);
    subjects_.push_back(std::move(subject));
  }

  void read(const Node& root) {
    if (!has_keys(root, {"checked", "parameters"})) return;
    const Date checked = date(root, "checked");
    const Node& parameters = root.find("parameters")->value;
    if (parameters.type != Node::Type::map) return fault(parameters.place, "no parameter here");
    for (const Entry& entry : parameters.entries) read_subject(entry, checked);
  }

  std::string name_;
  std::vector<Subject>& subjects_;
  bool sound_ = true;
};

bool write(const std::string& path, const std::string& text) {
  std::ofstream stream(path, std::ios::binary);
  stream << text << std::flush;
  if (!stream) std::cerr << path << ":1:1: the file cannot be written\n";
  return stream.good();
}

int generate(const std::string& folder, const std::vector<std::string>& files) {
  std::vector<Subject> subjects;
  bool sound = true;
  for (const std::string& name : files) sound = File(name, subjects).sound() && sound;
  if (!sound) return 1;
  std::sort(subjects.begin(), subjects.end(),
            [](const Subject& a, const Subject& b) { return a.path < b.path; });
  return write(folder + "/parameters.hpp", declarations(subjects)) &&
                 write(folder + "/parameters.cpp", tables(subjects))
             ? 0
             : 1;
}

}  // namespace
}  // namespace habitat

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: law-generator OUTDIR FILE.yaml...\n";
    return 2;
  }
  return habitat::generate(argv[1], {argv + 2, argv + argc});
}
