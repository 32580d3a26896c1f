// SPDX-License-Identifier: Apache-2.0
#include "read/yaml_reader.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "messages/said.hpp"
#include "messages/text_places.hpp"
#include "read/document.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_complaints.hpp"
#include "read/yaml_tree.hpp"

namespace habitat {
namespace {

// Turns the events of one document into the tree. A mark of the library counts bytes, and says
// where something begins; where it ends is found in the text.
class Events : public YAML::EventHandler {
 public:
  Events(std::string_view text, int rank, Faults& faults)
      : text_(text),
        mark_(begins_with_bracket(text) ? "--- " : ""),
        places_(text, rank),
        faults_(faults),
        tree_(faults) {}

  Node read() {
    refuse_bytes();
    std::istringstream stream(std::string(mark_) + with_stand_ins(text_));
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
    if (named && (tree_.wants_key() || sign_at(at + word.size()) != ':'))
      return add_plain(word, at);
    const bool comma = sign_at(at) == ',';
    if (tree_.wants_key() || (comma && !tree_.wants_value()))
      wrong(comma ? complaint::value : complaint::key, at);
    // What was read as a key has no colon.
    if (tree_.wants_value() && at == key_offset_ && tree_.in_block()) bare_key(at);
    Node node;
    node.place = places_.at(!tree_.in_map() && tree_.in_block() ? behind_dash(text_, at) : at);
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
    const char first = sign_at(at);
    refuse_place(at);
    if (first == '|' || first == '>') return add_quoted(value, at, at + 1);
    if (first != '"' && first != '\'') return add_plain(without_stand_ins(value), at);
    const auto end = end_of_quoted(text_, at);
    if (end == text_.npos) wrong(complaint::open_quote, text_.size(), places_.at(at));
    if (const auto bad = bad_escape(text_.substr(at, end - at)); bad != text_.npos)
      stop({Code::syntax, {complaint::escape}}, places_.at(at + bad));
    add_quoted(value, at, end);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    open(Node::Type::list, mark, tag, style);
  }
  void OnSequenceEnd() override { tree_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    open(Node::Type::map, mark, tag, style);
  }
  void OnMapEnd() override { tree_.close(); }

  void open(Node::Type type, const YAML::Mark& mark, const std::string& tag,
            YAML::EmitterStyle::value style) {
    const auto at = offset(mark);
    const bool block = style == YAML::EmitterStyle::Block;
    refuse_tag(tag, at);
    if (!block) refuse_place(at);
    tree_.open(type, places_.at(at), block);
  }
  void add_plain(std::string_view value, std::size_t at) {
    const bool one_line = text_.substr(at).starts_with(value);
    if (const auto odd = first_odd_break(text_.substr(at, value.size())); odd != value.npos)
      wrong(complaint::odd_break, at + odd);
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
    if (mark.is_null()) return text_.size();
    const auto at = std::max(static_cast<std::size_t>(mark.pos), mark_.size()) - mark_.size();
    return std::min(at, text_.size());
  }

  // What has no tag is given one by the library: "?", in quotes "!".
  void refuse_tag(std::string_view tag, std::size_t at) {
    if (tag == "?" || (tag == "!" && sign_at(at) != '!')) return;
    // "!!str" reaches us as the address it stands for.
    constexpr std::string_view standard = "tag:yaml.org,2002:";
    const bool short_form = tag.starts_with(standard);
    stop({Code::tag,
          {short_form ? "!!" + std::string(tag.substr(standard.size())) : std::string(tag)}},
         places_.at(at));
  }

  void refuse_tab(std::size_t at) {
    const auto line = text_.substr(0, at).rfind('\n') + 1;
    const auto first = text_.find_first_not_of(' ', line);
    if (first != text_.npos && text_[first] == '\t') wrong(complaint::tab, first);
  }

  // A tab does not indent, and a value that stands no deeper than its key is none of it.
  void refuse_place(std::size_t at) {
    if (!tree_.in_block()) return;
    const auto line = text_.substr(0, at).rfind('\n') + 1;  // npos + 1 is 0
    if (text_.substr(line, at - line).find_first_not_of(" \t") == text_.npos) refuse_tab(at);
    if (!tree_.wants_value()) return;
    const Place place = places_.at(at);
    if (place.line > tree_.key_place().line && place.column <= tree_.begun().column) bare_key(at);
  }

  // What other readers refuse, or take for the end of a line; and more brackets and commas than a
  // document may have values, of which the library keeps many before it tells of the first.
  void refuse_bytes() {
    if (const auto at = first_control(text_); at != text_.npos) wrong(complaint::control, at);
    if (const auto at = first_percent(text_); at != text_.npos)
      wrong(complaint::words_for("unknown token"), at);
    if (const auto at = first_bare_return(text_); at != text_.npos) wrong(complaint::odd_break, at);
    std::size_t signs = 0;
    for (std::size_t at = 0; at < text_.size(); ++at)
      if ((text_[at] == '[' || text_[at] == '{' || text_[at] == ',') && ++signs > most_nodes)
        stop({Code::too_many_nodes, {std::to_string(most_nodes)}}, places_.at(at));
  }

  [[noreturn]] void refuse(std::string_view complaint, std::size_t at) {
    const auto about = [&](std::string_view word) {
      return complaint.find(word) != complaint.npos;
    };
    if (about("anchor") || about("alias")) stop({Code::anchor}, places_.at(at));
    if (about("tag")) stop({Code::tag, {"!"}}, places_.at(at));
    if (about("bad file"))
      stop({Code::too_deep, {std::to_string(deepest_nesting)}}, places_.at(at));
    if (about("escape") || about("hex") || about("unicode")) refuse_escape(complaint, at);
    refuse_tab(at);
    if (about("illegal block entry")) refuse_dash(at);
    if (about("illegal map value") && above_has_no_colon(at)) bare_key(line_above(at));
    const bool starts_line = at == first_of_line(at) && sign_at(at) != '-';
    if (about("end of map not found") && starts_line && colon_of(text_, at) == at) bare_key(at);
    const bool of_end = about("not found");  // of a group or a list
    // Nothing stands yet where the text ends; of two values side by side, the second is told where
    // its colon shows that it is one.
    const bool nothing_yet = at == text_.size() && ends_with_sign();
    wrong(nothing_yet ? complaint::value : complaint::words_for(complaint),
          about("flow not found") && sign_at(at) != '"' ? colon_of(text_, at) : at,
          of_end && !tree_.empty() ? tree_.begun() : Place{});
  }
  // A dash where brackets are open: they are to be closed before the first line that has one.
  void refuse_dash(std::size_t at) {
    const auto open = open_bracket(text_.substr(0, at));
    if (open == text_.npos) return;
    auto dash = text_.find("- ", open);
    while (dash != text_.npos && dash != first_of_line(dash)) dash = text_.find("- ", dash + 1);
    wrong(text_[open] == '{' ? complaint::comma_or_brace : complaint::comma_or_bracket,
          std::min(dash, at) + 2, places_.at(open));
  }

  // An escape without a meaning is told where it begins, a code that is none at its first digit.
  [[noreturn]] void refuse_escape(std::string_view complaint, std::size_t at) {
    const auto begins = text_.rfind('\\', at > 0 ? at - 1 : 0);
    Place place = places_.at(begins);
    if (!complaint.starts_with("unknown")) place.column += 2;
    const bool half = complaint.starts_with("invalid unicode") && sign_at(begins + 1) == 'u';
    stop({Code::syntax, {half ? complaint::half_pair : complaint::words_for(complaint)}}, place);
  }

  // A key that no colon follows is told where something else does.
  [[noreturn]] void bare_key(std::size_t at) {
    const auto line_end = std::min(text_.find('\n', at), text_.size());
    const auto next = text_.find_first_not_of(" \t\r\n", line_end);
    wrong(complaint::colon, std::min(next, text_.size()), places_.at(at));
  }

  char sign_at(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
  std::size_t first_of_line(std::size_t at) const { return habitat::first_of_line(text_, at); }
  // The first sign of the line before that one of which something stands at an offset.
  std::size_t line_above(std::size_t at) const {
    const auto end = text_.substr(0, at).rfind('\n');
    return end == text_.npos ? at : first_of_line(end);
  }
  // A line at the indentation of the group that has no colon, and so goes on in the next one.
  bool above_has_no_colon(std::size_t at) {
    const auto above = line_above(at);
    return above != at && !tree_.empty() && colon_of(text_, above) == above &&
           places_.at(above).column == tree_.begun().column;
  }
  bool ends_with_sign() const {
    const auto last = text_.find_last_not_of(" \t\r\n");
    return last != text_.npos && std::string_view("[{,:").find(text_[last]) != text_.npos;
  }

  [[noreturn]] void wrong(const Text& words, std::size_t at) { wrong(words, at, Place{}); }
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
  std::string_view mark_;  // behind it brackets on its line are no key: they are told at once
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
