// SPDX-License-Identifier: Apache-2.0
#include "formats/document.hpp"

#include <yaml.h>

#include <algorithm>
#include <unordered_map>

#include "formats/utf8.hpp"
#include "formats/yaml_complaints.hpp"

namespace habitat {
namespace {

Node make_node(Node::Type type, Place place) {
  Node node;
  node.type = type;
  node.place = place;
  return node;
}

// Thrown to stop reading at once: what follows such a fault could not be trusted.
struct Stop {};

// The parser and its events are C: each has to be given back, whatever happens.
class Events {
 public:
  explicit Events(const std::string& text) {
    yaml_parser_initialize(&parser_);
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    yaml_parser_set_input_string(&parser_, bytes, text.size());
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  ~Events() {
    if (held_) yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;

  /// The next event, or null when the text is not well-formed.
  const yaml_event_t* next() {
    if (held_) yaml_event_delete(&event_);
    held_ = yaml_parser_parse(&parser_, &event_) != 0;
    return held_ ? &event_ : nullptr;
  }
  const yaml_parser_t& parser() const { return parser_; }

 private:
  yaml_parser_t parser_ = {};
  yaml_event_t event_ = {};
  bool held_ = false;
};

// A text that ends too early is told at its last line, where there is something to show.
void stay_inside(Place& place, const Source& source) {
  const std::string_view text = source.text;
  const auto end = text.find_last_not_of("\r\n \t");
  if (end == text.npos) return;
  const int last = 1 + static_cast<int>(std::count(text.begin(), text.begin() + end, '\n'));
  if (place.line <= last) return;
  place.line = last;
  place.column = 1 + count_characters(line_of(source, last));
}

Fault syntax_fault(const yaml_parser_t& parser, const Source& source, int rank) {
  Place place;
  place.source = rank;
  place.line = static_cast<int>(parser.problem_mark.line) + 1;
  place.column = static_cast<int>(parser.problem_mark.column) + 1;
  if (parser.error == YAML_READER_ERROR) {
    const auto before = std::string_view(source.text).substr(0, parser.problem_offset);
    const auto start = before.rfind('\n');
    place.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    place.column = 1 + count_characters(before.substr(start == before.npos ? 0 : start + 1));
  }
  const auto line = line_of(source, place.line);
  const bool tab = place.column == 1 + static_cast<int>(line.find('\t'));
  const Text problem = words_for(tab ? "found a tab character that violates indentation"
                                 : parser.problem ? parser.problem
                                                  : "unreadable");
  std::string english(problem.en), french(problem.fr);
  // What is not closed is told with the line on which it began.
  const int begun = static_cast<int>(parser.context_mark.line) + 1;
  stay_inside(place, source);
  if (parser.context && begun < place.line) {
    english += " (begun on line " + std::to_string(begun) + ")";
    french += " (commencé à la ligne " + std::to_string(begun) + ")";
  }
  return {Code::syntax, place, "", {Message(english, french)}};
}

// Turns the events of one document into the tree. Marks count lines and characters from 0.
class Builder {
 public:
  Builder(const Source& source, int rank, Faults& faults)
      : source_(source), rank_(rank), faults_(faults) {}

  Node read() {
    Events events(source_.text);
    while (const yaml_event_t* event = events.next()) {
      if (event->type == YAML_STREAM_END_EVENT) {
        if (documents_ == 0) stop({Code::empty_document}, event->start_mark);
        return std::move(root_);
      }
      take(*event);
    }
    faults_.push_back(syntax_fault(events.parser(), source_, rank_));
    throw Stop{};
  }

 private:
  struct Level {
    Node node;
    bool key_pending = false;
    std::string key = {};
    Place key_place = {};
    std::unordered_map<std::string, int> lines = {};  // of the keys seen
  };

  void take(const yaml_event_t& event) {
    const auto& mark = event.start_mark;
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        if (++documents_ > 1) stop({Code::several_documents}, mark);
        break;
      case YAML_ALIAS_EVENT:
        stop({Code::anchor}, mark);
      case YAML_SCALAR_EVENT:
        return scalar(event);
      case YAML_SEQUENCE_START_EVENT:
        return open(Node::Type::list, mark, event.data.sequence_start.tag,
                    event.data.sequence_start.anchor);
      case YAML_MAPPING_START_EVENT:
        return open(Node::Type::map, mark, event.data.mapping_start.tag,
                    event.data.mapping_start.anchor);
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return close();
      default:
        break;
    }
  }

  void scalar(const yaml_event_t& event) {
    refuse(event.start_mark, event.data.scalar.tag, event.data.scalar.anchor);
    Node node = make_node(Node::Type::scalar, place(event.start_mark));
    const bool one_line = event.start_mark.line == event.end_mark.line;
    if (one_line && event.end_mark.column > event.start_mark.column)
      node.place.length = static_cast<int>(event.end_mark.column - event.start_mark.column);
    node.text.assign(reinterpret_cast<const char*>(event.data.scalar.value),
                     event.data.scalar.length);
    node.quoted = event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    // A plain "~" or "null", and nothing at all, are the null of the core schema.
    if (!node.quoted && (node.text.empty() || node.text == "~" || node.text == "null"))
      node.type = Node::Type::null;
    add(std::move(node));
  }

  Place place(const yaml_mark_t& mark) const {
    return {.source = rank_,
            .line = static_cast<int>(mark.line) + 1,
            .column = static_cast<int>(mark.column) + 1};
  }

  [[noreturn]] void stop(FaultText words, const yaml_mark_t& mark) {
    faults_.push_back({std::move(words), place(mark)});
    throw Stop{};
  }
  void refuse(const yaml_mark_t& mark, const yaml_char_t* tag, const yaml_char_t* anchor) {
    if (anchor) stop({Code::anchor}, mark);
    if (!tag) return;
    // "!!str" reaches us as the address it stands for.
    constexpr std::string_view standard = "tag:yaml.org,2002:";
    const std::string_view name = reinterpret_cast<const char*>(tag);
    stop({Code::tag,
          {name.starts_with(standard) ? "!!" + std::string(name.substr(standard.size()))
                                      : std::string(name)}},
         mark);
  }

  void open(Node::Type type, const yaml_mark_t& mark, const yaml_char_t* tag,
            const yaml_char_t* anchor) {
    refuse(mark, tag, anchor);
    if (levels_.size() >= static_cast<std::size_t>(deepest_nesting))
      stop({Code::too_deep, {std::to_string(deepest_nesting)}}, mark);
    if (!levels_.empty() && levels_.back().node.type == Node::Type::map &&
        !levels_.back().key_pending)
      stop({Code::complex_key}, mark);
    Level level;
    level.node = make_node(type, place(mark));
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
      // A value left empty stands nowhere: its key is what there is to show.
      if (node.type == Node::Type::null && node.text.empty()) node.place = level.key_place;
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
  int documents_ = 0;
};

Node parse(const Source& source, int rank, Faults& faults) {
  try {
    return Builder(source, rank, faults).read();
  } catch (const Stop&) {
    return {};
  }
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
  if (nul < bad)
    faults.push_back({Code::nul_character, place});
  else
    faults.push_back({Code::bad_utf8, place});
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
  for (int i = source.first_line; i < line; ++i) {
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
