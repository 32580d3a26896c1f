// SPDX-License-Identifier: Apache-2.0
// Text in HTML, XML and Markdown: a name is shown as it is written and commands nothing.
#pragma once

#include <string>
#include <string_view>

namespace habitat {

/// Text between tags or in a quoted attribute. What XML cannot hold is written out or replaced.
std::string escape_markup(std::string_view text);

/// An attribute of a tag, after a space: ` name="value"`.
std::string markup_attribute(std::string_view name, std::string_view value);

/// Text in the middle of a line of Markdown: a cell, or words after others.
std::string escape_markdown(std::string_view text);

/// Text at the start of a line or of a list item, where more characters have a meaning.
std::string escape_markdown_line(std::string_view text);

}  // namespace habitat
