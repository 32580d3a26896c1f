// SPDX-License-Identifier: Apache-2.0
#include "verbs/new/starter.hpp"

#include <algorithm>
#include <set>

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "read/document.hpp"
#include "read/scalar.hpp"
#include "verbs/new/yaml_text.hpp"
#include "write/field_words.hpp"

namespace habitat {
namespace {

constexpr int width = 100;

// Stand where a key that is left out needs a value: the first to try, not one to keep.
constexpr std::string_view sample_date = "2030-01-01";

// A value of a slot that nobody gave: what holds without it, else the first that is allowed.
std::string sample_value(const Slot& slot, const Field& field) {
  if (const std::string initial = initial_value(slot, field); !initial.empty()) return initial;
  switch (slot.kind()) {
    case Kind::number:
    case Kind::integer: {
      const std::string_view unit = is_ratio_unit(field.unit) ? "%" : field.unit;
      const std::string zero = with_unit("0", unit);
      Faults faults;
      return read_scalar(zero, slot, field, "", faults) ? zero : std::string(field.min);
    }
    case Kind::flag:
      return "true";
    case Kind::date:
      return std::string(sample_date);
    case Kind::choice:
    case Kind::number_or_choice:
      return std::string(slot.words().front().word);
    case Kind::name_list:
      return "all";
    default:
      return "\"...\"";
  }
}

constexpr std::string_view french_mark = "# fr: ";

// What a block of comments says in a language; French where it is marked, else what there is.
std::vector<std::string> said_in(Language language, std::vector<std::string> lines) {
  const auto french = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.starts_with(french_mark);
  });
  if (french == lines.end()) return lines;
  if (language != Language::fr) return {lines.begin(), french};
  french->erase(2, french_mark.size() - 2);
  return {french, lines.end()};
}

// The French name that an example gives above its own; empty when there is none.
std::string french_name(const std::vector<std::string>& comments) {
  std::string name;
  for (const std::string& line : comments)
    if (line.starts_with(french_mark)) name = line.substr(french_mark.size());
  return name;
}

class Starter {
 public:
  Starter(const Document& document, const StarterStyle& style)
      : document_(document), style_(style), comments_(document) {}

  std::string render(const Slot& inputs) {
    put(say(style_.language,
            {"# yaml-language-server: $schema={}\n"
             "# The editor completes and underlines once that file is there:\n# {}",
             "# yaml-language-server: $schema={}\n"
             "# L'éditeur complète et souligne dès que ce fichier existe :\n# {}"},
            style_.schema_file, style_.schema_command));
    if (!style_.stamp.empty()) put(fmt::format("# {}", style_.stamp));
    if (style_.all)
      explain(
          say(style_.language,
              {"To use a key behind a #, remove that one character; its value only shows the form.",
               "Pour se servir d'une clé derrière un #, enlever ce seul caractère ; sa valeur "
               "n'est qu'un exemple de la forme."}));
    write_group(&document_.root, inputs, "", false);
    for (const std::string& line : comments_.take(Comments::at_the_end)) put(line);
    return std::move(text_);
  }

 private:
  // --- lines -------------------------------------------------------------------------------------

  // Behind the "#" of the key that was left out, when it stands in one.
  void put(std::string_view words) {
    std::string line = fmt::format("{:{}}{}{}\n", "", indent_, dash_ ? "- " : "", words);
    if (hidden_at_ >= 0) line.insert(static_cast<std::size_t>(hidden_at_), "#");
    text_ += line;
    if (dash_) indent_ += 2;
    dash_ = false;
  }

  void explain(const std::string& words) {
    const bool dash = dash_;
    dash_ = false;
    std::string lines = wrap(words, width - indent_ - 2, 0);
    for (std::size_t at = 0; at < lines.size();) {
      const auto end = lines.find('\n', at);
      put(fmt::format("# {}", lines.substr(at, end - at)));
      at = end + 1;
    }
    dash_ = dash;
  }

  // What a key is, the first time that it stands in a section of the case; groups of one shape are
  // told once. Its name alone says nothing more.
  void explain_once(const Slot& slot, const Field& field, const std::string& path) {
    const std::string words = field_words(slot, field, style_.language);
    const std::string section = path.substr(0, path.find_first_of(".["));
    if (!told_.insert(fmt::format("{}/{}/{}", section, field.name, words)).second) return;
    std::string name(field.name);
    std::replace(name.begin(), name.end(), '_', ' ');
    if (words != name && !words.empty()) explain(words);
  }

  // What a file of rows holds.
  void explain_columns(const Slot& slot) {
    if (slot.kind() != Kind::row_file) return;
    for (const Slot& column : slot.columns().members())
      explain(fmt::format("  {}: {}", column.field().name,
                          field_words(column, column.field(), style_.language)));
  }

  // The example's own words above a key, apart from what every case is told of it at the top.
  void keep_comments(const Place& place, bool top) {
    const bool dash = dash_;
    dash_ = false;
    const auto lines = said_in(style_.language, comments_.take(place.line));
    for (const std::string& line : lines) put(line);
    if (top && !lines.empty()) text_ += '\n';
    dash_ = dash;
  }

  // --- keys and values; a null node is one that the example leaves out
  // -----------------------------

  void write_group(const Node* group, const Slot& slot, const std::string& path, bool element) {
    auto members = slot.members();
    const auto given = [&](const Slot& member) {
      const bool left_out = path.empty() && member.field().name == "expect" && !style_.expectations;
      const Entry* entry = group && !left_out ? group->find(member.field().name) : nullptr;
      const bool empty = entry && entry->value.type != Node::Type::scalar &&
                         entry->value.type != Node::Type::map && entry->value.entries.empty();
      return empty ? nullptr : entry;
    };
    // The dash of an element stands before a key that is there.
    if (element && group)
      std::stable_partition(members.begin(), members.end(),
                            [&](const Slot& member) { return given(member) != nullptr; });
    for (const Slot& member : members) {
      const Entry* entry = given(member);
      if (!entry && group && (!style_.all || !first_)) continue;
      const bool hides = !entry && hidden_at_ < 0;
      if (path.empty()) text_ += '\n';
      if (entry && path.empty() && member.field().name == "name") {
        write_name(*entry, member);
        continue;
      }
      if (entry) keep_comments(entry->key_place, path.empty());
      const std::string at = join_path(path, member.field().name);
      explain_once(member, member.field(), at);
      explain_columns(member);
      if (hides) hidden_at_ = indent_;
      write_entry(member.field().name, entry ? &entry->value : nullptr, member, member.field(), at);
      if (hides) hidden_at_ = -1;
    }
  }

  void write_name(const Entry& entry, const Slot& slot) {
    const auto comments = comments_.take(entry.key_place.line);
    const std::string french = french_name(comments);
    for (const std::string& line : comments)
      if (!line.starts_with(french_mark)) put(line);
    explain_once(slot, slot.field(), "name");
    Node name = entry.value;
    if (style_.language == Language::fr && !french.empty()) {
      name.text = french;
      name.quoted = french.find_first_of(":#'\"{}[]&*!|>%@`") != french.npos;
    }
    put(fmt::format("name: {}", yaml_scalar(name)));
  }

  void write_entry(std::string_view key, const Node* node, const Slot& slot, const Field& field,
                   const std::string& path) {
    const auto put_value = [&](const auto& value) { put(fmt::format("{}: {}", key, value)); };
    if (node && node->type == Node::Type::scalar) return put_value(yaml_scalar(*node));
    const bool of_names = slot.kind() == Kind::name_list || slot.kind() == Kind::row_file;
    if (of_names && node) return put_value(names(*node));
    if (slot.is_scalar()) return put_value(sample_value(slot, field));
    if (const Slot whole = slot.whole(); whole && !node)
      return put_value(sample_value(whole, field));
    // A group that is there and says nothing says something all the same.
    if (node && node->entries.empty()) return put_value("{}");
    put(fmt::format("{}:", key));
    indent_ += 2;
    if (slot.kind() == Kind::group)
      write_group(node, slot, path, false);
    else if (slot.kind() == Kind::list)
      write_list(node, slot, field, path);
    else
      write_map(node, slot, field, path);
    indent_ -= 2;
  }

  void write_list(const Node* node, const Slot& slot, const Field& field, const std::string& path) {
    const std::size_t size = node ? node->entries.size() : 1;
    slot.resize(size);
    const bool first = first_;
    const int indent = indent_;
    for (std::size_t i = 0; i < size; ++i) {
      const Node* element = node ? &node->entries[i].value : nullptr;
      first_ = first && i == 0;  // what may be added is shown once
      dash_ = true;
      write_element(element, slot.element(i), field, fmt::format("{}[]", path));
      indent_ = indent;
    }
    first_ = first;
  }

  void write_element(const Node* node, const Slot& slot, const Field& field,
                     const std::string& path) {
    if (slot.kind() == Kind::group && (!node || node->type == Node::Type::map))
      return write_group(node, slot, path, true);
    put(node ? yaml_scalar(*node) : sample_value(slot, field));
  }

  void write_map(const Node* node, const Slot& slot, const Field& field, const std::string& path) {
    std::vector<std::pair<std::string, const Node*>> entries;
    if (node)
      for (const Entry& entry : node->entries) entries.emplace_back(entry.key, &entry.value);
    else
      entries.emplace_back(sample_key(slot), nullptr);
    for (const auto& [key, value] : entries) {
      const Slot entry = slot.entry(key);
      const bool own = !entry.field().name.empty();
      if (own) explain_once(entry, entry.field(), fmt::format("{0}[{1}].{1}", path, key));
      write_entry(key, value, entry, own ? entry.field() : field, path);
    }
  }

  std::string sample_key(const Slot& map) const {
    if (!map.access().known_keys) return std::string(map.access().keys->sample);
    const std::string_view wanted = style_.parameter;
    return wanted.empty() ? map.access().known_keys().front() : std::string(wanted);
  }

  static std::string names(const Node& node) {
    std::vector<std::string> all;
    for (const Entry& entry : node.entries) all.push_back(yaml_scalar(entry.value));
    return fmt::format("[{}]", listed(all));
  }

  const Document& document_;
  const StarterStyle& style_;
  Comments comments_;
  std::set<std::string> told_;  // comments that stand already
  std::string text_;
  int indent_ = 0;
  int hidden_at_ = -1;  // column of the "#", within a key that was left out
  bool dash_ = false;   // the next key is the first of an element
  bool first_ = true;   // no element before this one
};

}  // namespace

std::string render_starter(const Source& example, const Slot& inputs, const StarterStyle& style) {
  Faults faults;
  const Document document = read_document(example, faults);
  return Starter(document, style).render(inputs);
}

std::string example_name(const Source& example, Language language) {
  Faults faults;
  const Document document = read_document(example, faults);
  const Entry* name = document.root.find("name");
  if (!name) return "";
  const std::string french = french_name(Comments(document).take(name->key_place.line));
  return language == Language::fr && !french.empty() ? french : name->value.text;
}

}  // namespace habitat
