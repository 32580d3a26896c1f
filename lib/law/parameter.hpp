// SPDX-License-Identifier: Apache-2.0
// A figure of the law, or one seen in practice: its values by date of effect, each with the text it
// comes from and how far that text can be trusted. The tables are compiled in from the files of
// lib/law/parameters; nothing is read when a program runs. Ratios are held as fractions: 4 % a
// year is "0.04". Sources: those written with each value.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "describe/date.hpp"
#include "describe/names.hpp"
#include "numbers/text.hpp"

namespace habitat::law {

/// How a value is known. One that is only remembered deserves a warning where it is used.
enum class Confidence { official, secondary, derived, remembered };

}  // namespace habitat::law

namespace habitat {

template <>
inline constexpr auto names_of<law::Confidence> = name_table<law::Confidence>({
    named(law::Confidence::official, "official", {"official text", "texte officiel"}),
    named(law::Confidence::secondary, "secondary", {"secondary source", "source secondaire"}),
    named(law::Confidence::derived, "derived", {"derived", "déduit"}),
    named(law::Confidence::remembered, "remembered",
          {"remembered, not seen", "de mémoire, non vérifié"}),
});

}  // namespace habitat

namespace habitat::law {

/// A value, and the first day on which it holds. It is not known from that day on when it is empty.
struct DatedValue {
  Date from = {};
  std::string_view value = {};  ///< exact decimal text in the parameter's unit
  double number = 0;            ///< the `double` nearest to it
  Confidence confidence = Confidence::remembered;
  Text source = {};
};

struct Parameter {
  std::string_view path = {};  ///< "loan.margin.plai"
  std::string_view unit = {};  ///< as in describe/unit.hpp
  Text label = {};
  std::span<const DatedValue> values = {};  ///< by ascending date, at least one
  Date checked = {};                        ///< last day on which the values were checked
};

}  // namespace habitat::law
