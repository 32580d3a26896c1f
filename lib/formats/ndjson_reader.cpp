// SPDX-License-Identifier: Apache-2.0
#include "formats/ndjson_reader.hpp"

#include <algorithm>

namespace habitat {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void append_utf8(std::string& text, unsigned code) {
  const auto byte = [&](unsigned value) { text += static_cast<char>(value); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) return byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
  if (code >= 0x10000) {
    byte(0xF0 | code >> 18);
    byte(0x80 | (code >> 12 & 0x3F));
  } else {
    byte(0xE0 | code >> 12);
  }
  byte(0x80 | (code >> 6 & 0x3F));
  byte(0x80 | (code & 0x3F));
}

// Four hexadecimal digits, or -1.
int hexadecimal(std::string_view text) {
  if (text.size() < 4) return -1;
  int value = 0;
  for (char c : text.substr(0, 4)) {
    const int digit = is_digit(c)            ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

}  // namespace

void NdjsonReader::start(const RowBlock& block) {
  block_ = &block;
  next_ = 0;
  line_ = block.first_line;
}

void NdjsonReader::skip_spaces() {
  while (here(' ') || here('\t') || here('\r')) ++at_;
}

bool NdjsonReader::wrong(RowRecord& record, std::string_view english, std::string_view french) {
  record.faults.push_back({Code::bad_json, at_, 1, {std::string(english), std::string(french)}});
  return false;
}

bool NdjsonReader::read_escape(RowRecord& record, std::string& into) {
  static constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
  const char c = at_ < text_.size() ? text_[at_] : '\0';
  if (const auto letter = letters.find(c); c != '\0' && letter != letters.npos) {
    into += meant[letter];
    ++at_;
    return true;
  }
  int code = c == 'u' ? hexadecimal(text_.substr(at_ + 1)) : -1;
  if (code < 0) return wrong(record, "an unknown escape", "un échappement inconnu");
  at_ += 5;
  if (code >= 0xD800 && code < 0xDC00 && text_.substr(at_).starts_with("\\u")) {
    const int low = hexadecimal(text_.substr(at_ + 2));
    if (low >= 0xDC00 && low < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      at_ += 6;
    }
  }
  if (code >= 0xD800 && code < 0xE000)
    return wrong(record, "half a character", "une moitié de caractère");
  append_utf8(into, static_cast<unsigned>(code));
  return true;
}

bool NdjsonReader::read_string(RowRecord& record, RowCell& cell) {
  cell.start = at_++;
  std::string* joined = nullptr;
  std::size_t piece = at_;
  while (true) {
    while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\' &&
           static_cast<unsigned char>(text_[at_]) >= 0x20)
      ++at_;
    if (at_ == text_.size())
      return wrong(record, "a string is not closed", "une chaîne n'est pas fermée");
    const char c = text_[at_];
    if (c != '"' && c != '\\')
      return wrong(record, "a control character in a string",
                   "un caractère de commande dans une chaîne");
    const auto part = text_.substr(piece, at_ - piece);
    if (c == '\\' && !joined) {
      if (unescaped_used_ == unescaped_.size()) unescaped_.emplace_back();
      joined = &unescaped_[unescaped_used_++];
      joined->clear();
    }
    if (joined) joined->append(part);
    ++at_;
    if (c == '"') {
      cell.text = joined ? std::string_view(*joined) : part;
      cell.length = at_ - cell.start;
      return true;
    }
    if (!read_escape(record, *joined)) return false;
    piece = at_;
  }
}

// -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?, kept as written.
bool NdjsonReader::read_number(RowRecord& record, RowCell& cell) {
  cell.start = at_;
  const auto digits = [&] {
    const auto from = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ - from;
  };
  if (here('-')) ++at_;
  const bool zero = here('0');
  auto count = digits();
  bool good = count > 0 && !(zero && count > 1);
  if (good && here('.')) ++at_, good = digits() > 0;
  if (good && (here('e') || here('E'))) {
    ++at_;
    if (here('+') || here('-')) ++at_;
    good = digits() > 0;
  }
  if (!good) return wrong(record, "not a value", "pas une valeur");
  cell.length = at_ - cell.start;
  cell.text = text_.substr(cell.start, cell.length);
  return true;
}

// Passes over a list or an object, to go on behind it.
bool NdjsonReader::skip_nested(RowRecord& record) {
  std::size_t depth = 0;
  do {
    if (at_ == text_.size())
      return wrong(record, "a bracket is not closed", "un crochet n'est pas fermé");
    const char c = text_[at_];
    if (c == '"') {
      RowCell inside;
      if (!read_string(record, inside)) return false;
      continue;
    }
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    ++at_;
  } while (depth > 0);
  return true;
}

bool NdjsonReader::read_value(RowRecord& record, const RowCell& key, RowCell& cell) {
  if (here('"')) return read_string(record, cell);
  cell.start = at_;
  if (here('[') || here('{')) {
    if (!skip_nested(record)) return false;
    record.faults.push_back(
        {Code::nested_value, cell.start, at_ - cell.start, {std::string(key.text)}});
    return true;
  }
  for (std::string_view word : {"true", "false", "null"})
    if (text_.substr(at_).starts_with(word)) {
      at_ += word.size();
      cell.length = word.size();
      if (word != "null") cell.text = text_.substr(cell.start, cell.length);
      return true;
    }
  return read_number(record, cell);
}

bool NdjsonReader::read_member(RowRecord& record) {
  RowCell key, value;
  if (!here('"'))
    return wrong(record, "a key in quotes is expected", "une clé entre guillemets est attendue");
  if (!read_string(record, key)) return false;
  skip_spaces();
  if (!here(':')) return wrong(record, "\":\" is expected", "« : » est attendu");
  ++at_;
  skip_spaces();
  if (!read_value(record, key, value)) return false;
  record.keys.push_back(key);
  record.cells.push_back(value);
  skip_spaces();
  return true;
}

void NdjsonReader::read_object(RowRecord& record) {
  skip_spaces();
  if (!here('{')) return record.faults.push_back({Code::row_no_object, at_});
  ++at_;
  skip_spaces();
  if (here('}')) {
    ++at_;
  } else {
    while (true) {
      if (!read_member(record)) return;
      if (here('}')) {
        ++at_;
        break;
      }
      if (!here(','))
        return void(wrong(record, "\",\" or \"}\" is expected", "« , » ou « } » est attendu"));
      ++at_;
      skip_spaces();
    }
  }
  skip_spaces();
  if (at_ != text_.size())
    wrong(record, "something follows the object", "quelque chose suit l'objet");
}

bool NdjsonReader::next(RowRecord& record) {
  const std::string_view all = block_->text;
  while (next_ < all.size()) {
    const auto end = std::min(all.find('\n', next_), all.size() - 1) + 1;
    record.text = without_line_end(all.substr(next_, end - next_));
    record.line = line_++;
    next_ = end;
    if (record.text.empty()) continue;
    record.cells.clear();
    record.keys.clear();
    record.faults.clear();
    unescaped_used_ = 0;
    if (next_ == all.size() && block_->end == RecordEnd::too_large) {
      record.faults.push_back({Code::row_too_large, 0, 1, {std::to_string(largest_record >> 20)}});
      return true;
    }
    text_ = record.text;
    at_ = 0;
    read_object(record);
    return true;
  }
  return false;
}

}  // namespace habitat
