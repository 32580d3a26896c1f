// SPDX-License-Identifier: Apache-2.0
#include "write/xlsx/library.hpp"

#include "files/shared_library.hpp"

namespace habitat {
namespace {

struct Opened {
  XlsxLibrary functions = {};
  SharedLibrary library{"libxlsxwriter.so.4"};

  Opened() {
    open_workbook();
    open_sheet();
    open_chart();
  }

 private:
  template <class Function>
  void open(const char* name, Function& function) {
    library.find(name, function);
  }

  void open_workbook() {
    open("workbook_new_opt", functions.workbook_new_opt);
    open("workbook_add_worksheet", functions.workbook_add_worksheet);
    open("workbook_add_format", functions.workbook_add_format);
    open("workbook_add_chart", functions.workbook_add_chart);
    open("workbook_set_properties", functions.workbook_set_properties);
    open("workbook_close", functions.workbook_close);
    open("lxw_strerror", functions.lxw_strerror);
    open("format_set_bold", functions.format_set_bold);
    open("format_set_font_size", functions.format_set_font_size);
    open("format_set_num_format", functions.format_set_num_format);
    open("format_set_num_format_index", functions.format_set_num_format_index);
    open("format_set_text_wrap", functions.format_set_text_wrap);
    open("format_set_align", functions.format_set_align);
    open("format_set_bottom", functions.format_set_bottom);
  }

  void open_sheet() {
    open("worksheet_write_string", functions.worksheet_write_string);
    open("worksheet_write_number", functions.worksheet_write_number);
    open("worksheet_write_boolean", functions.worksheet_write_boolean);
    open("worksheet_write_datetime", functions.worksheet_write_datetime);
    open("worksheet_set_column", functions.worksheet_set_column);
    open("worksheet_set_row", functions.worksheet_set_row);
    open("worksheet_freeze_panes", functions.worksheet_freeze_panes);
    open("worksheet_repeat_rows", functions.worksheet_repeat_rows);
    open("worksheet_repeat_columns", functions.worksheet_repeat_columns);
    open("worksheet_print_area", functions.worksheet_print_area);
    open("worksheet_set_paper", functions.worksheet_set_paper);
    open("worksheet_set_landscape", functions.worksheet_set_landscape);
    open("worksheet_fit_to_pages", functions.worksheet_fit_to_pages);
    open("worksheet_set_footer", functions.worksheet_set_footer);
    open("worksheet_gridlines", functions.worksheet_gridlines);
    open("worksheet_insert_chart_opt", functions.worksheet_insert_chart_opt);
    open("worksheet_insert_image_buffer_opt", functions.worksheet_insert_image_buffer_opt);
  }

  void open_chart() {
    open("chart_add_series", functions.chart_add_series);
    open("chart_series_set_categories", functions.chart_series_set_categories);
    open("chart_series_set_values", functions.chart_series_set_values);
    open("chart_series_set_name", functions.chart_series_set_name);
    open("chart_title_set_name", functions.chart_title_set_name);
    open("chart_axis_set_name", functions.chart_axis_set_name);
    open("chart_axis_set_num_format", functions.chart_axis_set_num_format);
    open("chart_axis_set_label_position", functions.chart_axis_set_label_position);
    open("chart_legend_set_position", functions.chart_legend_set_position);
  }
};

}  // namespace

const XlsxLibrary* xlsx_library(Faults& faults) {
  static const Opened opened;
  if (opened.library.missing().empty()) return &opened.functions;
  faults.push_back({Code::no_workbook_library, {}, "", {opened.library.missing()}});
  return nullptr;
}

}  // namespace habitat
