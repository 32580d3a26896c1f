// SPDX-License-Identifier: Apache-2.0
// What a computation has to say besides its figures: alerts of the trade, notes, what was lacking,
// and what it stood on that the case did not give.
#pragma once

#include <algorithm>
#include <cstdint>

#include "describe/date.hpp"
#include "describe/field.hpp"
#include "describe/value.hpp"
#include "messages/fault.hpp"

namespace habitat {

enum class Severity {
  note,     ///< worth knowing
  warning,  ///< worth checking
  control   ///< a ceiling or a control of the trade is broken
};

/// What a finding says, in which {0}, {1}... stand for what varies: the same in both languages.
/// Where it has several sentences, each has words of its own under the same number.
struct FindingWords {
  std::string_view number;  ///< "A204"
  Severity severity;
  Text message;
  std::size_t places;
  consteval FindingWords(std::string_view code, Severity level, Text sentence)
      : number(code),
        severity(level),
        message(sentence),
        places(static_cast<std::size_t>(std::bit_width(places_in(sentence)))) {
    if (sentence.empty()) throw "no sentence";
    if (places_in(sentence) != (1u << places) - 1) throw "a place is left out";
  }
};

/// A sentence by the name that a model has for it; each tool has a table of them.
template <class Name>
struct NamedWords {
  Name name;
  FindingWords words;
};
/// A row of such a table.
template <class Name>
consteval NamedWords<Name> says(Name name, std::string_view number, Severity level, Text sentence) {
  return {name, {number, level, sentence}};
}
template <class Name, std::size_t n>
consteval const FindingWords& words_in(const NamedWords<Name> (&table)[n], Name name) {
  for (const NamedWords<Name>& one : table)
    if (one.name == name) return one.words;
  throw "a name without words";
}

/// What stands in a place: the same in both languages, or words of its own in each.
struct Argument {
  Text words;
  Argument(const Text& text) : words(text) {}
  Argument(const Message& text) : words(text.in(Language::en), text.in(Language::fr)) {}
  Argument(const std::string& text) : words(text, text) {}
  Argument(std::string_view text) : words(text, text) {}
  Argument(const char* text) : words(text, text) {}
};

struct Finding {
  Severity severity = Severity::note;
  std::string code = {};
  Message message = {};
  std::string path = {};  ///< of the input it speaks of, when there is one
};

/// A finding among the results.
struct Alert {
  std::string code;
  Message message;
  static void describe(auto& self, auto&& is) {
    is(self.code, {.name = "code", .label = {"code", "code"}});
    is(self.message, {.name = "message", .label = {"message", "message"}});
  }
};

/// Adds what is not there yet: inputs that several figures lack are told once.
inline void add_once(std::vector<std::string>& all, std::string one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

/// A figure without a value: the inputs it lacks, or why there is none whatever the case gives.
struct Missing {
  std::string figure;
  std::vector<std::string> inputs;
  Message reason = {};
  bool asked = true;  ///< else nothing in the case asks for it; the inputs would
  /// What a case asks for and may still bring makes its result partial; an answer that does not
  /// exist, and what nobody asks for, does not.
  bool lacks_input() const { return asked && reason.empty(); }
};

/// A value that was used and that the case does not give.
struct Assumption {
  std::string path;
  Value value;
  std::string unit;
  std::string origin;  ///< "law", "default" or "parameters" (dated data that the case overrides)
  std::string confidence;  ///< of dated data
  std::string from;        ///< its date of effect
  Text source = {};
  Text label = {};
  Text confidence_words = {};  ///< the confidence as a person reads it
  Text value_words = {};       ///< the value as a person reads it, where it is a word or a flag
};

/// In how many rows a warning was not told, because rows want their figures alone.
struct OnlyCounted {
  std::string_view number;
  std::int64_t rows = 0, last_row = 0;
};

/// What a verdict says for whoever asked; `unfavourable` is what --strict does not let pass.
enum class Outcome { none, favourable, unfavourable };

/// What a case comes to, in the sentence that its page begins with.
struct Conclusion {
  Message sentence;
  Outcome outcome = Outcome::none;  ///< of several subjects the worst
  bool is_negative() const { return outcome == Outcome::unfavourable; }
};

struct Findings {
  std::vector<Finding> findings;
  Conclusion conclusion = {};
  std::vector<Missing> missing;
  std::vector<Assumption> assumptions;
  Faults refusals;       ///< the case asks to refuse what came out
  bool notes = true;     ///< whether notes are wanted: many rows want their figures alone
  bool warnings = true;  ///< whether warnings and broken controls are wanted
  std::int64_t row = 0;  ///< of many, where they are not
  std::vector<OnlyCounted> only_counted = {};
  bool in_doubt = false;  ///< a `double` decided nearer to a threshold than it is exact

  void add(Severity severity, std::string code, Message message, std::string path = "") {
    findings.push_back({severity, std::move(code), std::move(message), std::move(path)});
  }
  void lacks(std::string figure, std::vector<std::string> inputs) {
    missing.push_back({std::move(figure), std::move(inputs)});
  }
  void has_none(std::string figure, const Text& reason) {
    missing.push_back({std::move(figure), {}, reason});
  }
  /// Figures that the case does not ask for; rows, which want their figures alone, are not told.
  void not_asked(std::string figure, std::vector<std::string> inputs) {
    if (notes) missing.push_back({std::move(figure), std::move(inputs), {}, false});
  }
  /// A figure whose empty value has a meaning of its own.
  void means(std::string figure, const Text& reason) {
    if (notes) missing.push_back({std::move(figure), {}, reason, false});
  }
  bool lacks_input() const {
    return std::any_of(missing.begin(), missing.end(),
                       [](const Missing& one) { return one.lacks_input(); });
  }
  /// Subjects of a case that stand apart are concluded one after the other. Rows that want their
  /// figures alone pay for no words.
  template <class Says>
  void conclude(Outcome outcome, Says&& sentence) {
    conclusion.outcome = std::max(conclusion.outcome, outcome);
    if (notes) append_sentence(conclusion.sentence, sentence());
  }
  void count(const FindingWords& words) {
    auto found = std::find_if(only_counted.begin(), only_counted.end(),
                              [&](const OnlyCounted& one) { return one.number == words.number; });
    if (found == only_counted.end())
      found = only_counted.insert(only_counted.end(), {words.number, 0, row - 1});
    if (found->last_row != row) ++found->rows;
    found->last_row = row;
  }
};

/// The codes of what deserves a look, each once: of what was told, or in a row counted.
std::vector<std::string_view> warning_codes(const Findings& findings);

/// Whether --strict does not let it pass: by its verdict, or for something that deserves a look.
inline bool is_negative(const Findings& findings) {
  return findings.conclusion.is_negative() || !warning_codes(findings).empty();
}

/// Tells what words say; numbers and dates among the arguments are written as in the tables of each
/// language. A note is not told where no notes are wanted; a warning that is not wanted is counted.
/// Nothing is copied before it is told: rows of a batch, which want their figures alone, pay for no
/// words.
void tell(Findings& findings, const FindingWords& words, std::initializer_list<Argument> arguments,
          std::string_view path);

/// The same of the words that `words_of` has for a name, with the path of the input that they speak
/// of, where there is one, and an argument for each of their places.
template <auto name, class... Arguments>
void alert(Findings& findings, std::string_view path = {}, const Arguments&... arguments) {
  constexpr const FindingWords& words = words_of(name);
  static_assert(words.places == sizeof...(arguments), "an argument for each place");
  tell(findings, words, {arguments...}, path);
}

}  // namespace habitat
