// SPDX-License-Identifier: Apache-2.0
// The sheets of a workbook that are no tables: its cover and its charts.
#include <algorithm>

#include "write/picture.hpp"
#include "write/xlsx/workbook.hpp"

namespace habitat {
namespace {

constexpr double label_width = 46, value_width = 22, unit_width = 18;  // characters
constexpr std::size_t rows_of_chart = 22;                              // two on a page
constexpr double logo_width = 180, logo_height = 64;                   // pixels
constexpr double chart_width = 1.45, chart_height = 1.4;  // of what the library draws by itself

void make_title(const XlsxLibrary& library, lxw_format* format) {
  library.format_set_bold(format);
  library.format_set_font_size(format, 16);
}
void make_answer(const XlsxLibrary& library, lxw_format* format) {
  library.format_set_bold(format);
  library.format_set_font_size(format, 12);
}
void make_group(const XlsxLibrary& library, lxw_format* format) {
  library.format_set_bold(format);
}
void make_plain(const XlsxLibrary& library, lxw_format* format) {
  library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

}  // namespace

Workbook::Cover Workbook::add_cover(const std::string& name, const std::vector<CoverLine>& lines) {
  Cover cover{new_sheet(name)};
  if (!cover.sheet) return cover;
  library_.worksheet_gridlines(cover.sheet, LXW_HIDE_ALL_GRIDLINES);
  library_.worksheet_set_column(cover.sheet, 0, 0, label_width, nullptr);
  library_.worksheet_set_column(cover.sheet, 1, 1, value_width, nullptr);
  library_.worksheet_set_column(cover.sheet, 2, 2, unit_width, nullptr);
  add_lines(cover, lines);
  return cover;
}

void Workbook::add_lines(Cover& cover, const std::vector<CoverLine>& lines) {
  if (!cover.sheet) return;
  lxw_format* words = made("plain", make_plain);
  std::size_t& row = cover.next_row;
  for (const CoverLine& line : lines) {
    using Line = CoverLine::Kind;
    if (row > 0 && (line.kind == Line::title || line.kind == Line::group)) ++row;
    lxw_format* const format = line.kind == Line::title    ? made("title", make_title)
                               : line.kind == Line::answer ? made("answer", make_answer)
                               : line.kind == Line::group  ? made("group", make_group)
                                                           : words;
    if (!line.picture.empty()) insert_logo(cover.sheet, row, line.picture);
    write_words(cover.sheet, row, 0, line.words, format);
    write(cover.sheet, row, 1, line.value, words);
    if (!line.unit.empty()) write_words(cover.sheet, row, 2, line.unit, words);
    ++row;
  }
}

void Workbook::insert_logo(lxw_worksheet* sheet, std::size_t row, const std::string& picture) {
  const PictureSize size = picture_size(picture);
  if (size.width == 0 || size.height == 0) return;
  const double scale = std::min({1.0, logo_width / size.width, logo_height / size.height});
  lxw_image_options place = {};
  place.x_scale = place.y_scale = scale;
  note(library_.worksheet_insert_image_buffer_opt(
      sheet, static_cast<lxw_row_t>(row), 2,
      reinterpret_cast<const unsigned char*>(picture.data()), picture.size(), &place));
}

void Workbook::add_charts(const std::string& name, const std::vector<Drawn>& charts) {
  lxw_worksheet* sheet = new_sheet(name);
  if (!sheet) return;
  library_.worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  for (std::size_t i = 0; i < charts.size(); ++i) insert(sheet, i * rows_of_chart, charts[i]);
}

void Workbook::insert(lxw_worksheet* sheet, std::size_t row, const Drawn& drawn) {
  const SheetChart& content = *drawn.chart;
  lxw_chart* chart = library_.workbook_add_chart(
      workbook_, content.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_LINE);
  const auto cell = [](std::size_t at) { return static_cast<lxw_row_t>(at + 1); };
  const auto column = [](std::size_t at) { return static_cast<lxw_col_t>(at); };
  for (const SheetSeries& one : content.series) {
    lxw_chart_series* series = library_.chart_add_series(chart, nullptr, nullptr);
    library_.chart_series_set_categories(series, drawn.sheet.c_str(), cell(one.first_row),
                                         column(content.key), cell(one.last_row),
                                         column(content.key));
    library_.chart_series_set_values(series, drawn.sheet.c_str(), cell(one.first_row),
                                     column(one.column), cell(one.last_row), column(one.column));
    library_.chart_series_set_name(series, one.label.c_str());
  }
  library_.chart_title_set_name(chart, content.title.c_str());
  if (!content.unit.empty()) library_.chart_axis_set_name(chart->y_axis, content.unit.c_str());
  library_.chart_axis_set_num_format(chart->y_axis, "#,##0");
  // Years stand below the drawing, not where bars go under zero.
  library_.chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
  library_.chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  lxw_chart_options place = {};
  place.x_scale = chart_width;
  place.y_scale = chart_height;
  note(library_.worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(row), 0, chart, &place));
}

}  // namespace habitat
