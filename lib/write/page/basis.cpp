// SPDX-License-Identifier: Apache-2.0
#include "write/page/basis.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "describe/assumption.hpp"
#include "messages/nearest.hpp"
#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

class Basis : Wording {
 public:
  Basis(const Report& report, const HumanStyle& human) : Wording(human), report_(report) {}

  // Dated data by how far they can be trusted: "official text: a 2 % (2009), ...".
  std::vector<std::string> by_confidence() const {
    std::vector<std::pair<std::string, std::vector<const Assumption*>>> groups;
    for (const Assumption& assumption : report_.assumptions) {
      if (assumption.origin == "default") continue;
      const std::string words = in_language(standing_of(assumption));
      auto group = std::find_if(groups.begin(), groups.end(),
                                [&](const auto& one) { return one.first == words; });
      if (group == groups.end()) group = groups.insert(groups.end(), {words, {}});
      group->second.push_back(&assumption);
    }
    std::vector<std::string> lines;
    for (const auto& [words, figures] : groups)
      lines.push_back(printable(say({"{}: {}", "{} : {}"}, words, in_a_row(figures))));
    return lines;
  }

  std::vector<PageAssumption> in_full() const {
    std::vector<PageAssumption> all;
    for (const Assumption& one : report_.assumptions)
      all.push_back({printable(one.path), in_language(one.label), printable(value_of(one, true)),
                     in_language(standing_of(one)),
                     one.origin == "law" ? human_date(one.from, human_.language) : "",
                     printable(one.source.in(human_.language)), one.origin != "default"});
    return all;
  }

 private:
  // A value without unit: a date, a word, a year, or a number with decimals.
  std::string bare_value(const Value& value) const {
    if (value.number() && value.number()->decimals() > 0)
      return value.number()->grouped(human_.language);
    return value.date() ? human_date(*value.date(), human_.language) : value.text();
  }

  // "a 2 % (2009), b.1 to b.6 10, 20... (2026)": numbered figures of one date go together.
  std::string in_a_row(const std::vector<const Assumption*>& figures) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < figures.size();) {
      const Assumption& first = *figures[i];
      std::vector<std::string> values{value_of(first, false)};
      while (++i < figures.size() && follows(*figures[i], *figures[i - 1]))
        values.push_back(value_of(*figures[i], false));
      const Assumption& last = *figures[i - 1];
      values.back() = value_of(last, true);
      const std::string words =
          &first == &last ? fmt::format("{} {}", first.path, values.back())
                          : say({"{} to {}: {}", "{} à {} : {}"}, first.path, digits_of(last.path),
                                fmt::format("{}", fmt::join(values, " / ")));
      parts.push_back(first.origin == "law" ? fmt::format("{} ({})", words, first.from.substr(0, 4))
                                            : words);
    }
    return listed(parts);
  }

  static std::string digits_of(const std::string& path) {
    return path.substr(path.find_last_not_of("0123456789") + 1);
  }
  // The next number of the same figure.
  static bool follows(const Assumption& next, const Assumption& before) {
    const std::string number = digits_of(before.path);
    if (number.empty() || number.size() > 4) return false;
    const std::string stem = before.path.substr(0, before.path.size() - number.size());
    return next.path == fmt::format("{}{}", stem, std::stoi(number) + 1) &&
           next.from == before.from && next.origin == before.origin;
  }

  // With the digits it has: 0.045 % is not 0.05 %, and 1,011 EUR not 1,011.00 EUR.
  std::string value_of(const Assumption& assumption, bool with_unit) const {
    if (!assumption.value_words.empty()) return in_language(assumption.value_words);
    const auto number = assumption.value.as_number();
    if (assumption.unit.empty() || !number) return bare_value(assumption.value);
    Field field;
    field.unit = assumption.unit;
    field.layout.digits = own_decimals(*number, assumption.unit);
    return with_unit ? human_quantity(assumption.value, field, human_)
                     : human_number(*number, field, human_);
  }

  const Report& report_;
};

}  // namespace

std::vector<std::string> page_basis(const Report& report, const HumanStyle& human) {
  return Basis(report, human).by_confidence();
}

std::vector<PageAssumption> page_assumptions(const Report& report, const HumanStyle& human) {
  return Basis(report, human).in_full();
}

}  // namespace habitat
