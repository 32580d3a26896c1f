// SPDX-License-Identifier: Apache-2.0
#include "formats/fods.hpp"

#include <algorithm>

#include "formats/markup.hpp"
#include "formats/utf8.hpp"

namespace habitat {
namespace {

constexpr std::string_view opening =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"\n"
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"\n"
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"\n"
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"\n"
    " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"\n"
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"\n"
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"\n"
    " office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\n";

constexpr int longest_sheet_name = 31;  // what spreadsheets agree on

// How cells of a kind show so many decimals: "n2", "p3". Years and counts, "n0", are not grouped.
std::string style_of(const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
      return "n" + std::to_string(cell.digits);
    case SheetCell::Type::ratio:
      return "p" + std::to_string(cell.digits);
    case SheetCell::Type::date:
      return "date";
    default:
      return "";
  }
}

std::string number_style(const std::string& name) {
  const bool ratio = name[0] == 'p';
  const std::string kind = ratio ? "number:percentage-style" : "number:number-style";
  const std::string digits = name.substr(1);
  return "<" + kind + markup_attribute("style:name", "form-" + name) + "><number:number" +
         markup_attribute("number:decimal-places", digits) +
         markup_attribute("number:min-decimal-places", digits) +
         " number:min-integer-digits=\"1\"" + (digits == "0" ? "" : " number:grouping=\"true\"") +
         "/>" + (ratio ? "<number:text> %</number:text>" : "") + "</" + kind + ">\n";
}

std::string date_style() {
  return "<number:date-style style:name=\"form-date\"><number:year number:style=\"long\"/>"
         "<number:text>-</number:text><number:month number:style=\"long\"/>"
         "<number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>\n";
}

std::string styles(const std::vector<Sheet>& sheets) {
  std::vector<std::string> used;
  for (const Sheet& sheet : sheets)
    for (const auto& row : sheet.rows)
      for (const SheetCell& cell : row)
        if (const std::string style = style_of(cell); !style.empty()) used.push_back(style);
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  std::string text =
      "<office:automatic-styles>\n"
      "<style:style style:name=\"column\" style:family=\"table-column\">"
      "<style:table-column-properties style:column-width=\"3.2cm\"/></style:style>\n"
      "<style:style style:name=\"words\" style:family=\"table-column\">"
      "<style:table-column-properties style:column-width=\"6.5cm\"/></style:style>\n"
      "<style:style style:name=\"heading\" style:family=\"table-cell\">"
      "<style:text-properties fo:font-weight=\"bold\"/></style:style>\n";
  for (const std::string& style : used)
    text += (style == "date" ? date_style() : number_style(style)) + "<style:style" +
            markup_attribute("style:name", style) + " style:family=\"table-cell\"" +
            markup_attribute("style:data-style-name", "form-" + style) + "/>\n";
  return text + "</office:automatic-styles>\n";
}

// Two spaces in a row would be read as one.
std::string paragraph(std::string_view words) {
  std::string text;
  const std::string safe = escape_markup(words);
  for (std::size_t at = 0; at < safe.size(); ++at) {
    const bool kept = safe[at] != ' ' || (at > 0 && at + 1 < safe.size() && safe[at - 1] != ' ');
    text += kept ? std::string(1, safe[at]) : "<text:s/>";
  }
  return "<text:p>" + text + "</text:p>";
}

std::string valued(std::string_view type, std::string_view name, const SheetCell& cell) {
  return "<table:table-cell" + markup_attribute("office:value-type", type) +
         markup_attribute("office:" + std::string(name), cell.value) +
         (style_of(cell).empty() ? "" : markup_attribute("table:style-name", style_of(cell))) +
         "/>";
}

std::string cell_text(const SheetCell& cell) {
  switch (cell.type) {
    case SheetCell::Type::number:
      return valued("float", "value", cell);
    case SheetCell::Type::ratio:
      return valued("percentage", "value", cell);
    case SheetCell::Type::flag:
      return valued("boolean", "boolean-value", cell);
    case SheetCell::Type::date:
      return valued("date", "date-value", cell);
    case SheetCell::Type::text:
      return "<table:table-cell office:value-type=\"string\">" + paragraph(cell.value) +
             "</table:table-cell>";
    default:
      return "<table:table-cell/>";
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
    name = shortened(plain, longest_sheet_name - 4) + " " + std::to_string(i);
  taken.push_back(name);
  return name;
}

bool holds_words(const Sheet& sheet, std::size_t column) {
  return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
    return row[column].type == SheetCell::Type::text && row[column].value.size() > 14;
  });
}

std::string table(const Sheet& sheet, const std::string& name) {
  std::string text = "<table:table" + markup_attribute("table:name", name) + ">\n";
  for (std::size_t c = 0; c < sheet.headings.size(); ++c)
    text += "<table:table-column" +
            markup_attribute("table:style-name", holds_words(sheet, c) ? "words" : "column") + "/>";
  text += "\n<table:table-header-rows><table:table-row>";
  for (const std::string& heading : sheet.headings)
    text += "<table:table-cell table:style-name=\"heading\" office:value-type=\"string\">" +
            paragraph(heading) + "</table:table-cell>";
  text += "</table:table-row></table:table-header-rows>\n";
  for (const auto& row : sheet.rows) {
    text += "<table:table-row>";
    for (const SheetCell& cell : row) text += cell_text(cell);
    text += "</table:table-row>\n";
  }
  return text + "</table:table>\n";
}

}  // namespace

std::string render_fods(const std::vector<Sheet>& sheets, const std::string& generator) {
  std::string text = std::string(opening) + "<office:meta><meta:generator>" +
                     escape_markup(generator) + "</meta:generator></office:meta>\n" +
                     styles(sheets) + "<office:body><office:spreadsheet>\n";
  std::vector<std::string> taken;
  for (const Sheet& sheet : sheets) text += table(sheet, sheet_name(sheet.title, taken));
  return text + "</office:spreadsheet></office:body>\n</office:document>\n";
}

}  // namespace habitat
