// SPDX-License-Identifier: Apache-2.0
#include "write/page/html_table.hpp"

#include <algorithm>

namespace habitat {
namespace {

constexpr std::size_t wide_columns = 9, most_columns = 14;
constexpr std::size_t rows_of_a_page = 26;

void heading(const TextColumn& column, Markup& page) {
  Markup unit;
  if (!column.unit.empty()) unit.add(R"(<span class="unit">{}</span>)", column.unit);
  column.to_right ? page.add(R"(<th scope="col" class="number">{}{}</th>)", column.heading, unit)
                  : page.add(R"(<th scope="col">{}{}</th>)", column.heading, unit);
}

void table(const PageTable& content, const std::string& title, Markup& page) {
  const Markup wide(content.columns.size() >= wide_columns ? R"( class="wide")" : "");
  page.line("<div class=\"scroll\">\n<table{}>\n<thead>", wide);
  if (content.rows.size() > rows_of_a_page)
    page.line(R"(<tr class="again"><th colspan="{}">{}</th></tr>)", content.columns.size(), title);
  page.add("<tr>");
  for (const TextColumn& column : content.columns) heading(column, page);
  page.line("</tr></thead>\n<tbody>");
  for (const auto& cells : content.rows) {
    page.add("<tr>");
    for (std::size_t c = 0; c < cells.size(); ++c)
      content.columns[c].to_right ? page.add(R"(<td class="number">{}</td>)", cells[c])
                                  : page.add("<td>{}</td>", cells[c]);
    page.line("</tr>");
  }
  page.line("</tbody>\n</table>\n</div>");
}

// The columns of a part, behind those that name the rows.
PageTable part_of(const PageTable& whole, const std::vector<std::size_t>& columns) {
  PageTable part;
  for (const std::size_t c : columns) part.columns.push_back(whole.columns[c]);
  for (const auto& row : whole.rows) {
    std::vector<std::string>& cells = part.rows.emplace_back();
    for (const std::size_t c : columns) cells.push_back(row[c]);
  }
  return part;
}

}  // namespace

Markup html_tables(const PageTable& content, const std::string& title) {
  Markup page;
  if (content.empty()) return page;
  std::vector<std::size_t> names, others;
  for (std::size_t c = 0; c < content.columns.size(); ++c)
    (content.columns[c].names_rows ? names : others).push_back(c);
  if (content.columns.size() <= most_columns || others.empty()) {
    table(content, title, page);
    return page;
  }
  const std::size_t room = most_columns - std::min(names.size(), most_columns - 1);
  const std::size_t parts = (others.size() + room - 1) / room;
  for (std::size_t k = 0, from = 0; k < parts; ++k) {
    const std::size_t to = others.size() * (k + 1) / parts;
    std::vector<std::size_t> columns = names;
    for (; from < to; ++from) columns.push_back(others[from]);
    table(part_of(content, columns), title, page);
  }
  return page;
}

}  // namespace habitat
