// SPDX-License-Identifier: Apache-2.0
#include "formats/document.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>

#include "formats/utf8.hpp"

namespace habitat {
namespace {

Node make_node(Node::Type type, Place place) {
  Node node;
  node.type = type;
  node.place = place;
  return node;
}

// Thrown out of the parser to stop it at once.
struct Stop {};

// Turns the parser's events into the tree. Its marks count lines and bytes from 0.
class Builder : public YAML::EventHandler {
 public:
  Builder(const Source& source, int rank, Faults& faults)
      : source_(source), rank_(rank), faults_(faults) {
    for (std::size_t i = 0; i < source.text.size(); ++i)
      if (source.text[i] == '\n') line_starts_.push_back(i + 1);
  }

  Node take() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    add(make_node(Node::Type::null, place(mark, 1)));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop(Code::anchor, mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    const bool quoted = tag == "!";
    Node node = make_node(Node::Type::scalar, place(mark, 1));
    node.text = value;
    node.quoted = quoted;
    node.place.length = written_length(mark, node);
    // A plain "~" or "null" is a null of the core schema.
    if (!quoted && (value == "~" || value == "null" || value.empty())) node.type = Node::Type::null;
    add(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(Node::Type::list, mark, tag, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(Node::Type::map, mark, tag, anchor);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Level {
    Node node;
    bool key_pending = false;
    std::string key = {};
    Place key_place = {};
    std::unordered_map<std::string, int> lines = {};  // of the keys seen
  };

  Place place(const YAML::Mark& mark, int length) const {
    Place place{.source = rank_, .line = mark.line + 1, .column = 1, .length = length};
    const auto line = line_at(mark);
    const auto bytes = std::min(line.size(), static_cast<std::size_t>(std::max(mark.column, 0)));
    place.column += count_characters(line.substr(0, bytes));
    return place;
  }

  // The line of a mark: found by rank, so that a long file is read in one pass.
  std::string_view line_at(const YAML::Mark& mark) const {
    const auto rank = static_cast<std::size_t>(std::max(mark.line, 0));
    if (rank >= line_starts_.size()) return {};
    const auto rest = std::string_view(source_.text).substr(line_starts_[rank]);
    return rest.substr(0, rest.find('\n'));
  }

  // How many characters the scalar takes on its first line, quotes included.
  int written_length(const YAML::Mark& mark, const Node& node) const {
    const auto line = line_at(mark);
    const auto start = static_cast<std::size_t>(std::max(mark.column, 0));
    if (start >= line.size()) return 1;
    auto rest = line.substr(start);
    const char first = rest[0];
    if (node.quoted && (first == '"' || first == '\'')) {
      auto end = rest.find(first, 1);
      while (end != rest.npos && first == '"' && rest[end - 1] == '\\')
        end = rest.find(first, end + 1);
      return count_characters(rest.substr(0, end == rest.npos ? rest.size() : end + 1));
    }
    return std::max(1, std::min(count_characters(node.text), count_characters(rest)));
  }

  [[noreturn]] void stop(Code code, const YAML::Mark& mark,
                         std::vector<std::string> arguments = {}) {
    faults_.push_back({code, place(mark, 1), "", std::move(arguments)});
    throw Stop{};
  }
  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) stop(Code::anchor, mark);
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (tag != "" && tag != "?" && tag != "!") stop(Code::tag, mark, {tag});
  }

  void open(Node::Type type, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (levels_.size() >= static_cast<std::size_t>(deepest_nesting))
      stop(Code::too_deep, mark, {std::to_string(deepest_nesting)});
    if (!levels_.empty() && levels_.back().node.type == Node::Type::map &&
        !levels_.back().key_pending)
      stop(Code::complex_key, mark);
    Level level;
    level.node = make_node(type, place(mark, 1));
    levels_.push_back(std::move(level));
  }
  void close() {
    Node node = std::move(levels_.back().node);
    levels_.pop_back();
    add(std::move(node));
  }

  void add(Node node) {
    if (++count_ > most_nodes) {
      faults_.push_back({Code::too_many_nodes, node.place, "", {std::to_string(most_nodes)}});
      throw Stop{};
    }
    if (levels_.empty()) {
      root_ = std::move(node);
      return;
    }
    Level& level = levels_.back();
    if (level.node.type == Node::Type::list) {
      level.node.entries.push_back({"", node.place, std::move(node)});
    } else if (!level.key_pending) {
      begin_key(level, std::move(node));
    } else {
      // A value left empty has a place past the end of its line: the key's is the one to show.
      if (node.type == Node::Type::null) node.place = level.key_place;
      level.node.entries.push_back({std::move(level.key), level.key_place, std::move(node)});
      level.key_pending = false;
    }
  }
  void begin_key(Level& level, Node node) {
    const auto [first, fresh] = level.lines.emplace(node.text, node.place.line);
    if (!fresh)
      faults_.push_back(
          {Code::repeated_key, node.place, "", {node.text, std::to_string(first->second)}});
    level.key = std::move(node.text);
    level.key_place = node.place;
    level.key_pending = true;
  }

  const Source& source_;
  int rank_;
  Faults& faults_;
  Node root_;
  std::vector<Level> levels_;
  std::size_t count_ = 0;
  std::vector<std::size_t> line_starts_{0};
};

// The parser's most frequent complaints, in French; the others keep its own words.
struct Complaint {
  std::string_view english, french;
};
constexpr Complaint complaints[] = {
    {"end of map not found", "fin de groupe introuvable (retrait ou deux-points ?)"},
    {"end of map flow not found", "accolade fermante introuvable"},
    {"end of sequence not found", "fin de liste introuvable (retrait ?)"},
    {"end of sequence flow not found", "crochet fermant introuvable"},
    {"illegal map value", "deux-points inattendu (mettre le texte entre guillemets ?)"},
    {"illegal block entry", "tiret de liste inattendu (retrait ?)"},
    {"illegal EOF in scalar", "guillemet fermant introuvable"},
    {"illegal document indicator in scalar", "séparateur de document dans un texte"},
    {"unknown token", "signe inattendu"},
    {"unknown escape character: ", "séquence d'échappement inconnue"},
    {"illegal flow end", "accolade ou crochet fermant inattendu"},
    {"illegal character in scalar", "signe interdit dans un texte"},
    {"couldn't open simple key", "clé impossible à cet endroit"},
    {"block entry not allowed in this context", "tiret de liste impossible ici"},
    {"illegal tab when looking for indentation",
     "tabulation : le retrait se fait avec des espaces"},
    {"map key is too long", "clé trop longue"},
};

Fault syntax_fault(const YAML::Exception& error, const Source& source, int rank) {
  Place place{.source = rank, .line = 1, .column = 1};
  if (!error.mark.is_null()) {
    place.line = error.mark.line + 1;
    const auto line = line_of(source, place.line);
    const auto bytes =
        std::min(line.size(), static_cast<std::size_t>(std::max(error.mark.column, 0)));
    place.column = 1 + count_characters(line.substr(0, bytes));
  }
  std::string french = error.msg;
  for (const Complaint& complaint : complaints)
    if (error.msg.starts_with(complaint.english)) french = complaint.french;
  return {Code::syntax, place, "", {error.msg, french}};
}

// Hands the text to the parser; afterwards `text_ended` tells whether a second document follows.
Node parse(const Source& source, int rank, Faults& faults) {
  std::istringstream stream(source.text);
  Builder builder(source, rank, faults);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      faults.push_back({Code::empty_document, {.source = rank, .line = 1, .column = 1}, "", {}});
      return {};
    }
    Node root = builder.take();
    Builder next(source, rank, faults);
    const auto before = faults.size();
    if (parser.HandleNextDocument(next)) {
      faults.resize(before);
      const Node second = next.take();
      faults.push_back(
          {Code::several_documents, second.place.known() ? second.place : root.place, "", {}});
    }
    return root;
  } catch (const Stop&) {
  } catch (const YAML::Exception& error) {
    faults.push_back(syntax_fault(error, source, rank));
  }
  return {};
}

// Faults of the bytes themselves: nothing else is looked at when there is one.
bool sound_bytes(const Source& source, int rank, Faults& faults) {
  if (source.text.size() > largest_document) {
    faults.push_back({Code::too_large,
                      {.source = rank, .line = 1, .column = 1},
                      "",
                      {std::to_string(largest_document >> 20)}});
    return false;
  }
  const auto bad = first_bad_byte(source.text);
  const auto nul = source.text.find('\0');
  const auto at = std::min(bad, nul);
  if (at == std::string::npos) return true;
  const auto before = std::string_view(source.text).substr(0, at);
  const auto start = before.rfind('\n');
  Place place{.source = rank,
              .line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'))};
  place.column = 1 + count_characters(before.substr(start == before.npos ? 0 : start + 1));
  faults.push_back({nul < bad ? Code::nul_character : Code::bad_utf8, place, "", {}});
  return false;
}

}  // namespace

const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key == key) return &entry;
  return nullptr;
}
Entry* Node::find(std::string_view key) {
  return const_cast<Entry*>(static_cast<const Node*>(this)->find(key));
}

std::string_view line_of(const Source& source, int line) {
  std::string_view rest = source.text;
  for (int i = 1; i < line; ++i) {
    const auto end = rest.find('\n');
    if (end == rest.npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

Document read_document(Source source, Faults& faults) {
  Document document;
  if (source.text.starts_with("\xEF\xBB\xBF")) source.text.erase(0, 3);
  if (sound_bytes(source, 0, faults)) document.root = parse(source, 0, faults);
  document.sources.push_back(std::move(source));
  return document;
}

Node read_value(const Source& source, int source_rank, std::size_t offset, Faults& faults) {
  // The value alone is parsed; its places are then moved to where it stands in the override.
  if (!sound_bytes(source, source_rank, faults)) return {};
  const Source value{source.name, source.text.substr(offset)};
  const auto before = faults.size();
  Node node = parse(value, source_rank, faults);
  const int shift = count_characters(std::string_view(source.text).substr(0, offset));
  for (auto i = before; i < faults.size(); ++i) faults[i].place.column += shift;
  const auto move = [&](auto&& self, Node& moved) -> void {
    moved.place.column += shift;
    for (Entry& entry : moved.entries) {
      entry.key_place.column += shift;
      self(self, entry.value);
    }
  };
  move(move, node);
  return node;
}

}  // namespace habitat
