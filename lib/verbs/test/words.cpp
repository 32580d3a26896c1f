// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "read/scalar.hpp"

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
  return number.empty() || unit.empty() ||
                 !(comparison.computed && comparison.computed->as_number())
             ? number
             : fmt::format("{} {}", number, unit);
}

std::string unsigned_text(const std::string& number) {
  return number.starts_with('-') ? number.substr(1) : number;
}

// How far off, of a number that was computed.
std::string deviation_words(const Comparison& comparison, Language language) {
  const auto told = [&](const std::optional<Written>& number) {
    return with_unit(small_number(in_published_unit(number, comparison)), comparison);
  };
  const std::string deviation = told(comparison.deviation);
  if (comparison.verdict == Verdict::known_gap || comparison.verdict == Verdict::gap_closed)
    return say(language, {"deviation {}, known to be {}", "écart {}, connu pour être de {}"},
               deviation, told(comparison.known));
  if (!comparison.ratio)
    return say(language, {"deviation {}, none is tolerated", "écart {}, aucun n'est toléré"},
               deviation);
  return say(language,
             {"deviation {}, {} times the tolerance of {}", "écart {}, {} fois la tolérance de {}"},
             deviation, unsigned_text(ratio_words(comparison)), told(comparison.tolerance));
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

std::string small_number(const std::optional<Written>& number, int digits_shown) {
  if (!number) return "";
  const std::string shown =
      number->significant(std::max(digits_shown, number->whole_digits())).text();
  const auto digit = shown.find_first_of("123456789");
  if (digit == shown.npos || digit < shown.find('.') + 5 || shown.find('.') == shown.npos)
    return shown;
  const std::string further = shown.substr(digit + 1);
  return fmt::format("{}{}{}{}e-{}", shown[0] == '-' ? "-" : "", shown[digit],
                     further.empty() ? "" : ".", further, digit - shown.find('.'));
}

std::string ratio_words(const Comparison& comparison) { return small_number(comparison.ratio, 3); }

std::optional<Written> in_published_unit(const std::optional<Written>& number,
                                         const Comparison& comparison) {
  const std::string_view own = comparison.field.unit;
  if (!number) return {};
  if (is_ratio_unit(own)) return in_unit(*number, own);
  const std::string published = cut_quantity(comparison.published).unit;
  const auto unit = parse_unit(published);
  return unit && !published.empty() ? convert(*number, *parse_unit(own), *unit) : number;
}

std::string as_published(const Comparison& comparison) {
  if (!comparison.computed) return "";
  const auto number = in_published_unit(comparison.computed->as_number(), comparison);
  if (!number) return printable(comparison.computed->text());
  const auto published = Written::read(cut_quantity(comparison.published).number);
  return number
      ->rounded(std::max(published ? published->decimals() : 0, unit_digits(unit_of(comparison))))
      .text();
}

std::vector<Fact> facts_of(const Comparison& comparison, Language language) {
  const auto in_full = [&](const std::optional<Written>& number) {
    const auto published = in_published_unit(number, comparison);
    return published ? with_unit(published->significant(15).text(), comparison) : "";
  };
  const auto computed = comparison.computed ? comparison.computed->as_number() : std::nullopt;
  const std::string values[] = {comparison.published,
                                !comparison.computed
                                    ? std::string(verdict_word(Verdict::not_computed, language))
                                : computed ? in_full(computed)
                                           : comparison.computed->text(),
                                in_full(comparison.deviation),
                                in_full(comparison.tolerance),
                                comparison.ratio ? comparison.ratio->significant(15).text() : "",
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
  std::vector<std::string> parts;
  const std::string published = printable(comparison.published);
  if (!comparison.computed)
    parts.push_back(
        say(language, {"published {}, not computed", "publié {}, non calculé"}, published));
  else
    parts.push_back(say(language, {"published {}, computed {}", "publié {}, calculé {}"}, published,
                        with_unit(as_published(comparison), comparison)));
  if (comparison.deviation) parts.push_back(deviation_words(comparison, language));
  if (!comparison.reason.empty())
    parts.push_back(say(language, {"reason: {}", "raison : {}"}, printable(comparison.reason)));
  if (!comparison.source.empty())
    parts.push_back(say(language, {"source: {}", "source : {}"}, printable(comparison.source)));
  return fmt::to_string(fmt::join(parts, say(language, {"; ", " ; "})));
}

std::string refusal_of(const TestedCase& tested, Language language) {
  const auto others = tested.faults.count() - 1;
  const std::string first = printable(tested.faults.front().message(language));
  return others == 0 ? first
                     : say(language, {"{} (and {} more)", "{} (et encore {})"}, first, others);
}

std::string tally_line(const TestTally& tally, Language language) {
  const std::string published =
      say_counted(language, tally.published(), {"{} published figure", "{} chiffre publié"},
                  {"{} published figures", "{} chiffres publiés"});
  const std::string met =
      say_counted(language, tally.met, {"{} met", "{} conforme"}, {"{} met", "{} conformes"});
  const std::string missed =
      say_counted(language, tally.missed, {"{} missed", "{} manqué"}, {"{} missed", "{} manqués"});
  if (tally.refused == 0)
    return say(language, {"{}: {}, {}", "{} : {}, {}"}, published, met, missed);
  const std::string refused =
      say_counted(language, tally.refused, {"{} case refused", "{} cas refusé"},
                  {"{} cases refused", "{} cas refusés"});
  return say(language, {"{}: {}, {}, {}", "{} : {}, {}, {}"}, published, met, missed, refused);
}

}  // namespace habitat
