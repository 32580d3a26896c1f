// SPDX-License-Identifier: Apache-2.0
// Text in HTML, XML and Markdown: a name is shown as it is written and commands nothing.
#pragma once

#include <fmt/core.h>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace habitat {

/// Text between tags or in a quoted attribute. What XML cannot hold is written out or replaced.
std::string escape_markup(std::string_view text);

/// An attribute of a tag, after a space: ` name="value"`.
std::string markup_attribute(std::string_view name, std::string_view value);

class Markup;

/// A value as a template of markup takes it: a text is escaped, a length of a drawing rounded to
/// tenths ("12.5"); whole numbers and markup stand as they are.
inline std::string in_markup(std::string_view text) { return escape_markup(text); }
std::string in_markup(double length);
inline long long in_markup(std::integral auto number) { return number; }
inline const std::string& in_markup(const Markup& markup);
template <class Value>
using InMarkup = decltype(in_markup(std::declval<const Value&>()));

/// HTML or XML as it grows, by templates with places for values:
///
///   page.line(R"(<td class="number">{}</td>)", value)
class Markup {
 public:
  Markup() = default;
  /// What is markup already.
  explicit Markup(std::string_view made) : text_(made) {}

  template <class... Values>
  void add(fmt::format_string<InMarkup<Values>...> form, const Values&... values) {
    put(form, fmt::make_format_args(in_markup(values)...));
  }
  /// The same, and the end of the line.
  template <class... Values>
  void line(fmt::format_string<InMarkup<Values>...> form, const Values&... values) {
    add<Values...>(form, values...);
    text_ += '\n';
  }

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void put(fmt::string_view form, fmt::format_args values);

  std::string text_;
};

inline const std::string& in_markup(const Markup& markup) { return markup.text(); }

/// One template with its values.
template <class... Values>
Markup markup(fmt::format_string<InMarkup<Values>...> form, const Values&... values) {
  Markup made;
  made.add<Values...>(form, values...);
  return made;
}

/// Text in the middle of a line of Markdown: a cell, or words after others.
std::string escape_markdown(std::string_view text);

/// Text at the start of a line or of a list item, where more characters have a meaning.
std::string escape_markdown_line(std::string_view text);

}  // namespace habitat
