// SPDX-License-Identifier: Apache-2.0
#include "messages/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"

namespace habitat {
namespace {

constexpr int gap = 2;
constexpr int narrowest = 10, still_read = 24;  // of words that are cut

void trim_right(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

// Of columns side by side.
int total_width(const std::vector<int>& widths) {
  return std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1));
}

// The lines of a heading that has only so much room.
std::vector<std::string> lines_of(const std::string& heading, int width) {
  const std::string wrapped = wrap(heading, width, 0);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < wrapped.size();) {
    const std::size_t end = wrapped.find('\n', at);
    lines.push_back(wrapped.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

int longest_word(const std::string& heading) {
  int longest = 0;
  for (const std::string& line : lines_of(heading, 1))
    longest = std::max(longest, count_characters(line));
  return longest;
}

// The end of a word and of the signs that French sets apart from it, which no line begins with.
std::size_t end_of_word(const std::string& text, std::size_t at) {
  const auto next_space = [&](std::size_t from) {
    return std::min(text.find(' ', from), text.size());
  };
  std::size_t end = next_space(at);
  while (end < text.size()) {
    const std::size_t further = next_space(end + 1);
    const std::string_view next = std::string_view(text).substr(end + 1, further - end - 1);
    const bool sign = next == ";" || next == ":" || next == "?" || next == "!" || next == "%" ||
                      next == "€" || next == "»";
    if (!sign && !std::string_view(text).substr(at, end - at).ends_with("«")) break;
    end = further;
  }
  return end;
}

}  // namespace

std::string fit(const std::string& text, int width, bool to_right) {
  const int length = count_characters(text);
  if (length > width) return fmt::format("{}…", first_characters(text, width - 1));
  std::string padded = text;
  padded.insert(to_right ? 0 : text.size(), static_cast<std::size_t>(width - length), ' ');
  return padded;
}

std::string wrap(const std::string& text, int width, int indent) {
  std::string result;
  int taken = 0;  // of the line that is being written
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const std::string_view word = std::string_view(text).substr(at, end - at);
    const int length = count_characters(word);
    if (taken > 0 && taken + 1 + length > width) {
      append(result, "\n{:{}}", "", indent);
      taken = indent;
    } else if (at > 0) {
      result += ' ';
      ++taken;
    }
    result += word;
    taken += length;
    at = end + 1;
  }
  result += '\n';
  return result;
}

TextTable::TextTable(std::vector<TextColumn> columns) : columns_(std::move(columns)) {
  for (const TextColumn& column : columns_) widest_.push_back(count_characters(column.unit));
}

void TextTable::add_row(std::vector<std::string> cells) {
  for (std::size_t c = 0; c < columns_.size(); ++c)
    widest_[c] = std::max(widest_[c], count_characters(cells[c]));
  rows_.push_back(std::move(cells));
}

void TextTable::drop_empty_columns() {
  for (std::size_t c = columns_.size(); c-- > 0;) {
    const bool says =
        std::any_of(rows_.begin(), rows_.end(), [&](const auto& row) { return !row[c].empty(); });
    if (says) continue;
    columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(c));
    widest_.erase(widest_.begin() + static_cast<std::ptrdiff_t>(c));
    for (auto& row : rows_) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
  }
}

// As wide as each needs, or less: headings are folded first, then the widest words give way, one
// character at a time, down to what is still read, in need beyond. Numbers are never cut.
std::vector<int> TextTable::widths(const Ranks& columns, int width) const {
  std::vector<int> widths, folded;
  for (const std::size_t c : columns) {
    widths.push_back(std::max(widest_[c], count_characters(columns_[c].heading)));
    folded.push_back(std::max(widest_[c], longest_word(columns_[c].heading)));
  }
  const auto give_way = [&](auto&& least) {
    while (width > 0 && total_width(widths) > width) {
      std::size_t most = columns.size();
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (widths[i] > least(i) && (most == columns.size() || widths[i] > widths[most])) most = i;
      if (most == columns.size()) return;
      --widths[most];
    }
  };
  const auto words_down_to = [&](int least) {
    give_way([&, least](std::size_t i) {
      const TextColumn& column = columns_[columns[i]];
      return column.to_right || column.whole ? folded[i] : std::min(folded[i], least);
    });
  };
  give_way([&](std::size_t i) { return folded[i]; });
  words_down_to(still_read);
  if (columns.size() <= 2) words_down_to(narrowest);
  return widths;
}

bool TextTable::has_room(const Ranks& columns, int width) const {
  return width == 0 || total_width(widths(columns, width)) <= width;
}

bool TextTable::fits(int width) const {
  Ranks all(columns_.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return has_room(all, width);
}

// The columns of each table, in their order behind those that name the rows.
std::vector<TextTable::Ranks> TextTable::parts(int width) const {
  Ranks all(columns_.size()), names;
  std::iota(all.begin(), all.end(), std::size_t{0});
  if (has_room(all, width)) return {all};
  for (const std::size_t c : all)
    if (columns_[c].names_rows) names.push_back(c);
  if (names.empty()) names.push_back(0);
  const auto is_name = [&](std::size_t c) {
    return std::find(names.begin(), names.end(), c) != names.end();
  };
  std::vector<Ranks> parts(1);
  for (const std::size_t c : all) {
    if (is_name(c) && parts.size() > 1) continue;
    Ranks wider = parts.back();
    wider.push_back(c);
    const bool begun = !std::all_of(parts.back().begin(), parts.back().end(), is_name);
    if (begun && !is_name(c) && !has_room(wider, width)) {
      parts.emplace_back();
      wider = names;
      wider.push_back(c);
    }
    parts.back() = std::move(wider);
  }
  return parts;
}

bool TextTable::says_something(const std::vector<std::string>& row, const Ranks& columns) const {
  return std::any_of(columns.begin(), columns.end(),
                     [&](std::size_t c) { return !columns_[c].names_rows && !row[c].empty(); });
}

std::string TextTable::part(const Ranks& columns, int width, bool lines, bool colour) const {
  const auto sizes = widths(columns, width);
  const auto row_text = [&](auto&& cell) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i)
      line.append(i == 0 ? 0 : gap, ' ')
          .append(fit(cell(i), sizes[i], columns_[columns[i]].to_right));
    trim_right(line);
    return line;
  };
  const auto heading = [&](const std::string& line) {
    return fmt::format("{}\n", painted(line, "2", colour));
  };
  std::vector<std::vector<std::string>> headings;
  std::size_t height = 0;
  bool units = false;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    headings.push_back(lines_of(columns_[columns[i]].heading, sizes[i]));
    height = std::max(height, headings.back().size());
    units = units || !columns_[columns[i]].unit.empty();
  }
  std::string text;
  for (std::size_t line = 0; line < height; ++line)
    text += heading(row_text([&](std::size_t i) {
      const std::size_t above = height - headings[i].size();
      return line < above ? "" : headings[i][line - above];
    }));
  if (units) text += heading(row_text([&](std::size_t i) { return columns_[columns[i]].unit; }));
  if (lines) text += heading(fmt::format("{:─<{}}", "", std::max(0, total_width(sizes))));
  for (const auto& row : rows_)
    if (columns.size() == columns_.size() || says_something(row, columns))
      append(text, "{}\n", row_text([&](std::size_t i) { return row[columns[i]]; }));
  return text;
}

std::string TextTable::render(int width, bool lines, bool colour) const {
  std::string text;
  for (const Ranks& columns : parts(width))
    append(text, "{}{}", text.empty() ? "" : "\n", part(columns, width, lines, colour));
  return text;
}

}  // namespace habitat
