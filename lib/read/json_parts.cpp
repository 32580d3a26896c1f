// SPDX-License-Identifier: Apache-2.0
#include "read/json_parts.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace habitat {
namespace {

using Kind = JsonPart::Kind;

// The second half of a character without a first, which RapidJSON takes for a whole one.
std::size_t lone_half(std::string_view string) {
  for (auto at = string.find('\\'); at != string.npos; at = string.find('\\', at)) {
    const bool half = string[at + 1] == 'u' && (string[at + 2] == 'd' || string[at + 2] == 'D') &&
                      string[at + 3] >= '8';
    const bool first = half && (string[at + 3] | 0x20) < 'c';
    if (half && !first) return at;
    at += first ? std::string_view("\\ud83c\\udfe0").size() : 2;
  }
  return string.npos;
}

// What stands between two parts.
bool separates(char c) {
  return c == ' ' || c == ',' || c == ':' || c == '\n' || c == '\t' || c == '\r';
}

// What RapidJSON calls. It says where a part ends; where it begins follows from the one before.
class Events : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Events> {
 public:
  Events(std::string_view text, JsonTaker& taker)
      : stream(text.data(), text.size()), text_(text), taker_(taker) {}

  bool Null() { return plain(Kind::null); }
  bool Bool(bool) { return plain(Kind::plain); }
  bool RawNumber(const char*, unsigned, bool) { return plain(Kind::plain); }
  bool Key(const char* text, unsigned length, bool) { return quoted(Kind::key, {text, length}); }
  bool String(const char* text, unsigned length, bool) {
    return quoted(Kind::string, {text, length});
  }
  bool StartObject() { return bracket(Kind::map); }
  bool StartArray() { return bracket(Kind::list); }
  bool EndObject(unsigned) { return bracket(Kind::end); }
  bool EndArray(unsigned) { return bracket(Kind::end); }

  rapidjson::MemoryStream stream;
  std::optional<std::size_t> lone_half_at;

 private:
  std::size_t start() {
    while (separates(text_[start_])) ++start_;
    return start_;
  }
  bool take(const JsonPart& part) {
    start_ = part.end;
    return taker_.take(part);
  }
  bool plain(Kind kind) {
    const auto from = start(), end = stream.Tell();
    return take({kind, from, end, text_.substr(from, end - from)});
  }
  bool bracket(Kind kind) {
    const auto from = start();
    return take({kind, from, from + 1, text_.substr(from, 1)});
  }
  bool quoted(Kind kind, std::string_view text) {
    const auto from = start(), end = stream.Tell();
    const auto written = text_.substr(from + 1, end - from - 2);
    if (written.size() == text.size()) return take({kind, from, end, written});
    const auto half = lone_half(written);
    if (half == written.npos) return take({kind, from, end, text, true});
    lone_half_at = from + 1 + half;
    return false;
  }

  std::string_view text_;
  JsonTaker& taker_;
  std::size_t start_ = 0;
};

JsonFault fault_at(rapidjson::ParseErrorCode code, std::size_t at, std::string_view text) {
  constexpr std::string_view letters = "aeflnrstu", digits = "0123456789";
  const bool more = at < text.size();
  const Text no_value = more ? Text("not a value", "pas une valeur")
                             : Text("a value is expected", "une valeur est attendue");
  switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return {at, {"something follows the object", "quelque chose suit l'objet"}};
    case rapidjson::kParseErrorObjectMissName:
      return {at, {"a key in quotes is expected", "une clé entre guillemets est attendue"}};
    case rapidjson::kParseErrorObjectMissColon:
      return {at, {"\":\" is expected", "« : » est attendu"}};
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      // Of a number that begins as 0, and goes on.
      if (more && text[at - 1] == '0' && digits.find(text[at]) != digits.npos)
        return {std::min(text.find_first_not_of(digits, at), text.size()), no_value};
      if (code == rapidjson::kParseErrorArrayMissCommaOrSquareBracket)
        return {at, {"\",\" or \"]\" is expected", "« , » ou « ] » est attendu"}};
      return {at, {"\",\" or \"}\" is expected", "« , » ou « } » est attendu"}};
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      return {at + std::string_view("\\ud83c").size(),
              {"half a character", "une moitié de caractère"}};
    case rapidjson::kParseErrorStringMissQuotationMark:
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
      if (!more) return {at, {"a string is not closed", "une chaîne n'est pas fermée"}};
      if (text[at] == '\\') return {at + 1, {"an unknown escape", "un échappement inconnu"}};
      return {at, {"a control character in a string", "un caractère de commande dans une chaîne"}};
    case rapidjson::kParseErrorNumberTooBig:
      return {at, {"a number is too large", "un nombre est trop grand"}};
    case rapidjson::kParseErrorValueInvalid:
      // Of a word that begins as true, false or null.
      return {text.substr(0, at).find_last_not_of(letters) + 1, no_value};
    default:
      return {at, no_value};
  }
}

}  // namespace

std::optional<JsonFault> read_json(std::string_view text, JsonTaker& taker) {
  Events events(text, taker);
  rapidjson::Reader reader;
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  const auto result = reader.Parse<flags>(events.stream, events);
  if (events.lone_half_at)
    return fault_at(rapidjson::kParseErrorStringUnicodeSurrogateInvalid, *events.lone_half_at,
                    text);
  if (result.Code() == rapidjson::kParseErrorTermination) return {};
  if (result.IsError()) return fault_at(result.Code(), result.Offset(), text);
  // It takes a NUL for the end.
  if (const auto end = events.stream.Tell(); end < text.size())
    return fault_at(rapidjson::kParseErrorDocumentRootNotSingular, end, text);
  return {};
}

}  // namespace habitat
