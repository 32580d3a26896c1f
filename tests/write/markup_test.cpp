// SPDX-License-Identifier: Apache-2.0
#include "write/markup.hpp"

#include <doctest/doctest.h>

using namespace habitat;

TEST_CASE("markup: a text is no tag, no attribute, no command, and always XML") {
  CHECK(escape_markup("<b a='x' c=\"y\"> & é") ==
        "&lt;b a=&#39;x&#39; c=&quot;y&quot;&gt; &amp; é");
  CHECK(escape_markup("a\x1b[31m\nb") == "a\\x1b[31m\\x0ab");
  CHECK(escape_markup("\uFFFE\uFFFF\x9b") == "\uFFFD\uFFFD\\x9b");
  CHECK(escape_markup("]]>") == "]]&gt;");
  CHECK(escape_markup("\n\x80 \U0001F3E0") == "\\x0a\\x80 \U0001F3E0");
  CHECK(markup_attribute("name", "a \"b\"") == " name=\"a &quot;b&quot;\"");
}

TEST_CASE("markup: a template escapes the texts put into it, and markup once") {
  Markup page;
  page.add(R"(<a href="{}">)", "\"#b\"");
  page.line("{}{} {} {}</a>", markup("<b>{}</b>", "<c> & {}"), Markup("<br>"), 12, -2.04);
  CHECK(page.text() == "<a href=\"&quot;#b&quot;\"><b>&lt;c&gt; &amp; {}</b><br> 12 -2</a>\n");
}

TEST_CASE("markup: Markdown shows what it is given") {
  CHECK(escape_markdown("a|b `c` *d* _e_ [f](g) <h> & ~i~ $j$ \\") ==
        "a\\|b \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) &lt;h> &amp; \\~i\\~ \\$j\\$ \\\\");
  CHECK(escape_markdown("two\nlines") == "two\\\\x0alines");
  CHECK(escape_markdown("-12,5") == "-12,5");
}

TEST_CASE("markup: a low line within a word means nothing, elsewhere emphasis") {
  CHECK(escape_markdown("rent.max_per_m2 a__b") == "rent.max_per_m2 a__b");
  CHECK(escape_markdown("_a_ b_ _c") == "\\_a\\_ b\\_ \\_c");
  CHECK(escape_markdown("__init__") == "\\_\\_init\\_\\_");
  CHECK(escape_markdown("é_a") == "é\\_a");
  CHECK(escape_markdown("_") == "\\_");
}

TEST_CASE("markup: a line of Markdown begins with a text, not with a list or a title") {
  CHECK(escape_markdown_line("- a") == "\\- a");
  CHECK(escape_markdown_line("# a") == "\\# a");
  CHECK(escape_markdown_line("12. a") == "12\\. a");
  CHECK(escape_markdown_line("12 a.") == "12 a.");
  CHECK(escape_markdown_line("") == "");
}
