// SPDX-License-Identifier: Apache-2.0
#include "write/json_writer.hpp"

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"

namespace habitat {

void JsonWriter::number(long long whole) { raw(fmt::format("{}", whole)); }

std::string JsonWriter::take_line() {
  text_ += '\n';
  return take();
}

void JsonWriter::key(std::string_view name) {
  string(name);
  text_ += indent_ > 0 ? ": " : ":";
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  separate();
  text_ += '"';
  while (!text.empty()) {
    const Character character = first_character(text);
    switch (text[0]) {
      case '"':
        text_ += "\\\"";
        break;
      case '\\':
        text_ += "\\\\";
        break;
      case '\n':
        text_ += "\\n";
        break;
      case '\r':
        text_ += "\\r";
        break;
      case '\t':
        text_ += "\\t";
        break;
      default:
        // A stray byte (a file name may hold any) has no place in JSON: the replacement character.
        if (!character.valid)
          text_ += "\\ufffd";
        else if (commands_a_terminal(character.code))
          append(text_, "\\u{:04x}", static_cast<unsigned>(character.code));
        else
          text_ += text.substr(0, character.length);
    }
    text.remove_prefix(character.length);
  }
  text_ += '"';
}

void JsonWriter::raw(std::string_view text) {
  separate();
  text_ += text;
}

void JsonWriter::begin(char bracket) {
  separate();
  text_ += bracket;
  empty_.push_back(true);
}

void JsonWriter::end(char bracket) {
  const bool empty = empty_.back();
  empty_.pop_back();
  if (!empty) new_line();
  text_ += bracket;
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (empty_.empty()) return;
  if (!empty_.back()) text_ += ',';
  empty_.back() = false;
  new_line();
}

void JsonWriter::new_line() {
  if (indent_ == 0) return;
  text_ += '\n';
  text_.append(empty_.size() * static_cast<std::size_t>(indent_), ' ');
}

}  // namespace habitat
