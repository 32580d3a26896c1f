// SPDX-License-Identifier: Apache-2.0
#include "studies/test_words.hpp"

#include <algorithm>

#include "describe/said.hpp"
#include "describe/unit.hpp"
#include "formats/scalar.hpp"
#include "formats/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr Text fact_labels[] = {
    {"published", "publié"},    {"computed", "calculé"}, {"deviation", "écart"},
    {"tolerance", "tolérance"}, {"ratio", "rapport"},    {"known_deviation", "écart connu"},
    {"source", "source"},       {"reason", "raison"},
};

// The unit in which a comparison speaks.
std::string unit_of(const Comparison& comparison) {
  const std::string published = cut_quantity(comparison.published).unit;
  return published.empty() ? std::string(comparison.field.unit) : published;
}

std::string with_unit(const std::string& number, const Comparison& comparison) {
  const std::string unit = unit_of(comparison);
  return number.empty() || unit.empty() || !is_decimal_text(comparison.computed)
             ? number
             : number + " " + unit;
}

std::string counted(int n, bool french, Text one, Text many) {
  const Text& words = n == 1 || (french && n == 0) ? one : many;
  return std::to_string(n) + " " + std::string(french ? words.fr : words.en);
}

std::string unsigned_text(const std::string& number) {
  return number.starts_with('-') ? number.substr(1) : number;
}

// How far off, of a number that was computed.
std::string deviation_words(const Comparison& comparison, Language language) {
  const auto told = [&](const std::string& number) {
    return with_unit(small_number(in_published_unit(number, comparison)), comparison);
  };
  std::string words = say(language, {"deviation ", "écart "}) + told(comparison.deviation);
  if (comparison.verdict == Verdict::known_gap || comparison.verdict == Verdict::gap_closed)
    return words + say(language, {", known to be ", ", connu pour être de "}) +
           told(comparison.known);
  if (comparison.ratio.empty())
    return words + say(language, {", none is tolerated", ", aucun n'est toléré"});
  return words + ", " + unsigned_text(ratio_words(comparison)) +
         say(language, {" times the tolerance of ", " fois la tolérance de "}) +
         told(comparison.tolerance);
}

}  // namespace

std::string_view verdict_word(Verdict verdict, Language language) {
  switch (verdict) {
    case Verdict::met:
      return Text{"met", "conforme"}.in(language);
    case Verdict::known_gap:
      return Text{"known gap", "écart connu"}.in(language);
    case Verdict::gap_closed:
      return Text{"known gap moved", "écart connu modifié"}.in(language);
    case Verdict::not_computed:
      return Text{"not computed", "non calculé"}.in(language);
    default:
      return Text{"MISSED", "MANQUÉ"}.in(language);
  }
}

std::string small_number(const std::string& text, int digits_shown) {
  if (text.empty()) return "";
  const auto whole =
      static_cast<int>(std::min(text.find('.'), text.size()) - text.starts_with('-'));
  const std::string shown = significant_text(text, std::max(digits_shown, whole));
  const auto digit = shown.find_first_of("123456789");
  if (digit == shown.npos || digit < shown.find('.') + 5 || shown.find('.') == shown.npos)
    return shown;
  const auto exponent = digit - shown.find('.');
  std::string digits = shown.substr(digit, 1);
  if (digit + 1 < shown.size()) digits += "." + shown.substr(digit + 1);
  return (shown[0] == '-' ? "-" : "") + digits + "e-" + std::to_string(exponent);
}

std::string ratio_words(const Comparison& comparison) { return small_number(comparison.ratio, 3); }

std::string in_published_unit(const std::string& text, const Comparison& comparison) {
  const std::string_view own = comparison.field.unit;
  if (text.empty() || is_ratio_unit(own)) return in_unit(text, own);
  const std::string published = cut_quantity(comparison.published).unit;
  const auto unit = parse_unit(published);
  return unit && !published.empty() ? convert(text, *parse_unit(own), *unit) : text;
}

std::string as_published(const Comparison& comparison) {
  if (!is_decimal_text(comparison.computed)) return printable(comparison.computed);
  return round_text(in_published_unit(comparison.computed, comparison),
                    std::max(decimals_of(cut_quantity(comparison.published).number),
                             unit_digits(unit_of(comparison))));
}

std::vector<Fact> facts_of(const Comparison& comparison, Language language) {
  const auto in_full = [&](const std::string& number) {
    return number.empty() || !is_decimal_text(number)
               ? number
               : with_unit(significant_text(in_published_unit(number, comparison), 15), comparison);
  };
  const std::string values[] = {
      comparison.published,
      comparison.computed.empty() ? std::string(verdict_word(Verdict::not_computed, language))
                                  : in_full(comparison.computed),
      in_full(comparison.deviation),
      in_full(comparison.tolerance),
      comparison.ratio.empty() ? "" : significant_text(comparison.ratio, 15),
      in_full(comparison.known),
      comparison.source,
      comparison.reason};
  std::vector<Fact> facts;
  for (std::size_t i = 0; i < std::size(fact_labels); ++i)
    if (!values[i].empty())
      facts.push_back({fact_labels[i].en, fact_labels[i].in(language), printable(values[i])});
  return facts;
}

std::string sentence_of(const Comparison& comparison, Language language) {
  std::string words =
      say(language, {"published ", "publié "}) + printable(comparison.published) + ", ";
  if (comparison.computed.empty())
    words += verdict_word(Verdict::not_computed, language);
  else
    words +=
        say(language, {"computed ", "calculé "}) + with_unit(as_published(comparison), comparison);
  if (!comparison.deviation.empty())
    words += say(language, {"; ", " ; "}) + deviation_words(comparison, language);
  if (!comparison.reason.empty())
    words += say(language, {"; reason: ", " ; raison : "}) + printable(comparison.reason);
  if (!comparison.source.empty())
    words += say(language, {"; source: ", " ; source : "}) + printable(comparison.source);
  return words;
}

std::string refusal_of(const TestedCase& tested, Language language) {
  const auto others = tested.faults.size() - 1;
  std::string words = printable(tested.faults.front().message(language));
  if (others > 0)
    words += say(language, {" (and ", " (et encore "}) + std::to_string(others) +
             say(language, {" more)", ")"});
  return words;
}

std::string tally_line(const TestTally& tally, Language language) {
  const bool french = language == Language::fr;
  std::string line = counted(tally.published(), french, {"published figure: ", "chiffre publié : "},
                             {"published figures: ", "chiffres publiés : "}) +
                     counted(tally.met, french, {"met, ", "conforme, "}, {"met, ", "conformes, "}) +
                     counted(tally.missed, french, {"missed", "manqué"}, {"missed", "manqués"});
  if (tally.refused > 0)
    line += ", " + counted(tally.refused, french, {"case refused", "cas refusé"},
                           {"cases refused", "cas refusés"});
  return line;
}

}  // namespace habitat
