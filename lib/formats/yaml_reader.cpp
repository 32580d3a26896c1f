// SPDX-License-Identifier: Apache-2.0
#include "formats/yaml_reader.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "describe/said.hpp"
#include "formats/text_places.hpp"
#include "formats/yaml_bytes.hpp"
#include "formats/yaml_complaints.hpp"
#include "formats/yaml_tree.hpp"

namespace habitat {
namespace {

// Turns the events of one document into the tree. A mark of the library counts bytes, and says
// where something begins; where it ends is found in the text.
class Events : public YAML::EventHandler {
 public:
  Events(std::string_view text, int rank, Faults& faults)
      : text_(text), places_(text, rank), faults_(faults), tree_(faults) {}

  Node read() {
    refuse_bytes();
    std::istringstream stream(with_stand_ins(text_));
    try {
      YAML::Parser parser(stream);
      while (parser.HandleNextDocument(*this)) {
      }
    } catch (const YAML::ParserException& exception) {
      refuse(exception.msg, offset(exception.mark));
    }
    if (documents_ == 0) stop({Code::empty_document}, behind_last_line());
    return tree_.take_root();
  }

 private:
  void OnDocumentStart(const YAML::Mark& mark) override {
    const auto at = offset(mark);
    if (++documents_ == 1) return;
    if (text_.substr(at).starts_with("---")) stop({Code::several_documents}, places_.at(at));
    wrong(complaint::outside, at);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    const auto at = offset(mark);
    const auto word = text_.substr(at, text_.find_first_of(" \t\r\n,]}:", at) - at);
    const bool named = word == "~" || word == "null" || word == "Null" || word == "NULL";
    if (named && text_.substr(at + word.size(), 1) != ":") return add_plain(word, at);
    if (tree_.wants_key() || (text_.substr(at, 1) == "," && !tree_.wants_value()))
      wrong(text_.substr(at, 1) == "," ? complaint::value : complaint::key, at);
    if (tree_.wants_value() && at == key_offset_) bare_key(at);
    Node node;
    node.place = places_.at(at);
    tree_.add(std::move(node));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { OnAnchor(mark, ""); }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    stop({Code::anchor}, places_.at(offset(mark)));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    const auto at = offset(mark);
    refuse_tag(tag, at);
    const char first = text_[at];
    if (first == '|' || first == '>') return add_quoted(value, at, at + 1);
    if (first != '"' && first != '\'') return add_plain(without_stand_ins(value), at);
    const auto end = end_of_quoted(text_, at);
    if (end == text_.npos) wrong(complaint::open_quote, text_.size(), at);
    add_quoted(value, at, end);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(Node::Type::list, mark, tag);
  }
  void OnSequenceEnd() override { tree_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(Node::Type::map, mark, tag);
  }
  void OnMapEnd() override { tree_.close(); }

  void open(Node::Type type, const YAML::Mark& mark, const std::string& tag) {
    const auto at = offset(mark);
    refuse_tag(tag, at);
    const Place place = places_.at(at);
    if (tree_.depth() >= deepest_nesting)
      stop({Code::too_deep, {std::to_string(deepest_nesting)}}, place);
    if (tree_.wants_key()) stop({Code::complex_key}, place);
    tree_.open(type, place);
  }
  void add_plain(std::string_view value, std::size_t at) {
    const bool one_line = text_.substr(at).starts_with(value);
    Node node = scalar(value, at, one_line ? at + value.size() : at + 1);
    // A plain "~" or "null", and nothing at all, are the null of the core schema.
    if (node.text == "~" || node.text == "null") node.type = Node::Type::null;
    tree_.add(std::move(node));
  }
  void add_quoted(std::string_view value, std::size_t at, std::size_t end) {
    Node node = scalar(without_stand_ins(value), at, end);
    node.quoted = true;
    tree_.add(std::move(node));
  }
  Node scalar(std::string_view value, std::size_t at, std::size_t end) {
    Node node;
    node.type = Node::Type::scalar;
    node.text = value;
    node.place = places_.at(at);
    const auto written = text_.substr(at, end - at);
    if (written.find('\n') == written.npos) node.place.length = count_characters(written);
    if (tree_.wants_key()) key_offset_ = at;
    return node;
  }

  std::size_t offset(const YAML::Mark& mark) const {
    return mark.is_null() ? text_.size()
                          : std::min(static_cast<std::size_t>(mark.pos), text_.size());
  }

  // What has no tag is given one by the library: "?", in quotes "!".
  void refuse_tag(std::string_view tag, std::size_t at) {
    if (tag == "?" || (tag == "!" && text_[at] != '!')) return;
    // "!!str" reaches us as the address it stands for.
    constexpr std::string_view standard = "tag:yaml.org,2002:";
    const bool short_form = tag.starts_with(standard);
    stop({Code::tag,
          {short_form ? "!!" + std::string(tag.substr(standard.size())) : std::string(tag)}},
         places_.at(at));
  }

  // What other readers refuse, or take for the end of a line; and more brackets and commas than a
  // document may have values, of which the library keeps many before it tells of the first.
  void refuse_bytes() {
    if (const auto at = first_control(text_); at != text_.npos) wrong(complaint::control, at);
    if (const auto at = first_odd_break(text_); at != text_.npos) wrong(complaint::odd_break, at);
    std::size_t signs = 0;
    for (std::size_t at = 0; at < text_.size(); ++at)
      if ((text_[at] == '[' || text_[at] == '{' || text_[at] == ',') && ++signs > most_nodes)
        stop({Code::too_many_nodes, {std::to_string(most_nodes)}}, places_.at(at));
  }

  [[noreturn]] void refuse(std::string_view complaint, std::size_t at) {
    if (complaint.find("anchor") != complaint.npos || complaint.find("alias") != complaint.npos)
      stop({Code::anchor}, places_.at(at));
    if (complaint.find("tag") != complaint.npos) stop({Code::tag, {"!"}}, places_.at(at));
    if (complaint.starts_with("bad file"))
      stop({Code::too_deep, {std::to_string(deepest_nesting)}}, places_.at(at));
    const Text words = complaint::words_for(complaint);
    if (complaint.starts_with("end of map not found") && !has_colon(text_, at)) bare_key(at);
    // Two values side by side: the second is told where its colon shows that it is one.
    if (complaint.find("flow not found") != complaint.npos)
      wrong(words, colon_of(text_, at), tree_.depth() > 0 ? tree_.begun() : Place{});
    // An escape is told from its backslash on.
    if (complaint.find("escape") != complaint.npos || complaint.find("hex") != complaint.npos ||
        complaint.find("unicode") != complaint.npos) {
      Place place = places_.at(text_.rfind('\\', at > 0 ? at - 1 : 0));
      if (complaint.starts_with("invalid unicode")) place.length = 6;
      stop({Code::syntax, {words}}, place);
    }
    wrong(words, at, tree_.depth() > 0 ? tree_.begun() : Place{});
  }

  // A key that no colon follows is told where something else does.
  [[noreturn]] void bare_key(std::size_t at) {
    const auto line_end = std::min(text_.find('\n', at), text_.size());
    const auto next = text_.find_first_not_of(" \t\r\n", line_end);
    wrong(complaint::colon, std::min(next, text_.size()), places_.at(at));
  }

  [[noreturn]] void wrong(const Text& words, std::size_t at) { wrong(words, at, Place{}); }
  [[noreturn]] void wrong(const Text& words, std::size_t at, std::size_t begun) {
    wrong(words, at, places_.at(begun));
  }
  // A text that ends too early is told at its last line, where there is something to show; what is
  // not closed with the line on which it began.
  [[noreturn]] void wrong(const Text& words, std::size_t at, const Place& begun) {
    const auto last = text_.find_last_not_of("\r\n \t");
    if (last != text_.npos && text_.substr(last, at - last).find('\n') != text_.npos && at > last)
      at = std::min(text_.find_first_of("\r\n", last), text_.size());
    const Place place = places_.at(at);
    if (begun.known() && begun.line < place.line)
      stop({Code::syntax,
            {message({"{} (begun on line {})", "{} (commencé à la ligne {})"}, words, begun.line)}},
           place);
    stop({Code::syntax, {words}}, place);
  }

  [[noreturn]] void stop(FaultText words, const Place& place) {
    faults_.push_back({std::move(words), place});
    throw StopReading{};
  }

  Place behind_last_line() {
    Place place = places_.at(text_.size());
    if (place.column > 1) place = {.source = place.source, .line = place.line + 1, .column = 1};
    return place;
  }

  std::string_view text_;
  TextPlaces places_;
  Faults& faults_;
  YamlTree tree_;
  std::size_t key_offset_ = 0;
  int documents_ = 0;
};

}  // namespace

Node read_yaml(std::string_view text, int source_rank, Faults& faults) {
  try {
    return Events(text, source_rank, faults).read();
  } catch (const StopReading&) {
    return {};
  }
}

}  // namespace habitat
