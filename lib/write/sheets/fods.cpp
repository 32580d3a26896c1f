// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/fods.hpp"

#include <algorithm>
#include <set>

#include "messages/utf8.hpp"
#include "write/markup.hpp"

namespace habitat {
namespace {

constexpr int longest_sheet_name = 31;  // what spreadsheets agree on

// How cells of a kind show so many decimals: "n2", "p3". Years and counts, "n0", are not grouped.
std::string style_of(const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
      return fmt::format("n{}", cell.digits);
    case SheetCell::Type::ratio:
      return fmt::format("p{}", cell.digits);
    case SheetCell::Type::date:
      return "date";
    default:
      return "";
  }
}

// How a style shows a value, under a name of its own.
void add_form(Markup& text, const std::string& style) {
  if (style == "date")
    return text.line(
        R"(<number:date-style style:name="form-date"><number:year number:style="long"/>)"
        R"(<number:text>-</number:text><number:month number:style="long"/>)"
        R"(<number:text>-</number:text><number:day number:style="long"/></number:date-style>)");
  const std::string digits = style.substr(1);
  const Markup grouping(digits == "0" ? "" : R"( number:grouping="true")");
  const Markup number =
      markup(R"(<number:number number:decimal-places="{0}" number:min-decimal-places="{0}")"
             R"( number:min-integer-digits="1"{1}/>)",
             digits, grouping);
  if (style[0] == 'p')
    text.line(R"(<number:percentage-style style:name="form-{}">{})"
              R"(<number:text> %</number:text></number:percentage-style>)",
              style, number);
  else
    text.line(R"(<number:number-style style:name="form-{}">{}</number:number-style>)", style,
              number);
}

Markup styles(const std::vector<Sheet>& sheets) {
  std::set<std::string> used;
  for (const Sheet& sheet : sheets)
    for (const auto& row : sheet.rows)
      for (const SheetCell& cell : row) used.insert(style_of(cell));
  used.erase("");
  Markup text;
  for (const std::string& style : used) {
    add_form(text, style);
    text.line(R"(<style:style style:name="{0}" style:family="table-cell")"
              R"( style:data-style-name="form-{0}"/>)",
              style);
  }
  return text;
}

// Two spaces in a row would be read as one.
Markup paragraph(std::string_view words) {
  std::string text;
  const std::string safe = escape_markup(words);
  for (std::size_t at = 0; at < safe.size(); ++at) {
    const bool kept = safe[at] != ' ' || (at > 0 && at + 1 < safe.size() && safe[at - 1] != ' ');
    text += kept ? safe.substr(at, 1) : "<text:s/>";
  }
  return markup("<text:p>{}</text:p>", Markup(text));
}

void add_cell(Markup& row, const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
    case SheetCell::Type::ratio:
      return row.add(
          R"(<table:table-cell office:value-type="{}" office:value="{}" table:style-name="{}"/>)",
          cell.type == SheetCell::Type::ratio ? "percentage" : "float", cell.value, style_of(cell));
    case SheetCell::Type::flag:
      return row.add(R"(<table:table-cell office:value-type="boolean" office:boolean-value="{}"/>)",
                     cell.value);
    case SheetCell::Type::date:
      return row.add(R"(<table:table-cell office:value-type="date" office:date-value="{}")"
                     R"( table:style-name="date"/>)",
                     cell.value);
    case SheetCell::Type::text:
      return row.add(R"(<table:table-cell office:value-type="string">{}</table:table-cell>)",
                     paragraph(cell.value));
    default:
      return row.add("<table:table-cell/>");
  }
}

// A name that spreadsheets take, and that no other sheet has: what stands before a colon, without
// the characters of references.
std::string sheet_name(const std::string& title, std::vector<std::string>& taken) {
  std::string plain = title.substr(0, title.find(':'));
  for (char& c : plain)
    if (std::string_view("[]*?/\\").find(c) != std::string_view::npos) c = ' ';
  for (const std::string_view space : {" ", "\u00A0"})
    while (plain.ends_with(space)) plain.erase(plain.size() - space.size());
  std::string name = shortened(plain, longest_sheet_name);
  for (int i = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++i)
    name = fmt::format("{} {}", shortened(plain, longest_sheet_name - 4), i);
  taken.push_back(name);
  return name;
}

bool holds_words(const Sheet& sheet, std::size_t column) {
  return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
    return row[column].type == SheetCell::Type::text && row[column].value.size() > 14;
  });
}

void add_table(Markup& text, const Sheet& sheet, const std::string& name) {
  text.line(R"(<table:table table:name="{}">)", name);
  for (std::size_t c = 0; c < sheet.headings.size(); ++c)
    text.add(R"(<table:table-column table:style-name="{}"/>)",
             holds_words(sheet, c) ? "words" : "column");
  text.add("\n<table:table-header-rows><table:table-row>");
  for (const std::string& heading : sheet.headings)
    text.add(R"(<table:table-cell table:style-name="heading" office:value-type="string">{})"
             R"(</table:table-cell>)",
             paragraph(heading));
  text.line("</table:table-row></table:table-header-rows>");
  for (const auto& row : sheet.rows) {
    text.add("<table:table-row>");
    for (const SheetCell& cell : row) add_cell(text, cell);
    text.line("</table:table-row>");
  }
  text.line("</table:table>");
}

}  // namespace

std::string render_fods(const std::vector<Sheet>& sheets, const std::string& generator) {
  Markup text;
  text.line(R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:meta><meta:generator>{}</meta:generator></office:meta>
<office:automatic-styles>
<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>
<style:style style:name="words" style:family="table-column"><style:table-column-properties style:column-width="6.5cm"/></style:style>
<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
{}</office:automatic-styles>
<office:body><office:spreadsheet>)",
            generator, styles(sheets));
  std::vector<std::string> taken;
  for (const Sheet& sheet : sheets) add_table(text, sheet, sheet_name(sheet.title, taken));
  text.line("</office:spreadsheet></office:body>\n</office:document>");
  return text.take();
}

}  // namespace habitat
