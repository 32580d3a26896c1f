// SPDX-License-Identifier: Apache-2.0
// libxlsxwriter, opened when the first workbook is written: linked at start it would cost every run
// more than all the rest of starting up. Its functions have their own names.
#pragma once

#include <xlsxwriter.h>

#include "messages/fault.hpp"

namespace habitat {

struct XlsxLibrary {
  decltype(&::workbook_new_opt) workbook_new_opt;
  decltype(&::workbook_add_worksheet) workbook_add_worksheet;
  decltype(&::workbook_add_format) workbook_add_format;
  decltype(&::workbook_add_chart) workbook_add_chart;
  decltype(&::workbook_set_properties) workbook_set_properties;
  decltype(&::workbook_close) workbook_close;
  decltype(&::lxw_strerror) lxw_strerror;
  decltype(&::worksheet_write_string) worksheet_write_string;
  decltype(&::worksheet_write_number) worksheet_write_number;
  decltype(&::worksheet_write_boolean) worksheet_write_boolean;
  decltype(&::worksheet_write_datetime) worksheet_write_datetime;
  decltype(&::worksheet_set_column) worksheet_set_column;
  decltype(&::worksheet_set_row) worksheet_set_row;
  decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
  decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
  decltype(&::worksheet_repeat_columns) worksheet_repeat_columns;
  decltype(&::worksheet_print_area) worksheet_print_area;
  decltype(&::worksheet_set_paper) worksheet_set_paper;
  decltype(&::worksheet_set_landscape) worksheet_set_landscape;
  decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages;
  decltype(&::worksheet_set_footer) worksheet_set_footer;
  decltype(&::worksheet_gridlines) worksheet_gridlines;
  decltype(&::worksheet_insert_chart_opt) worksheet_insert_chart_opt;
  decltype(&::worksheet_insert_image_buffer_opt) worksheet_insert_image_buffer_opt;
  decltype(&::format_set_bold) format_set_bold;
  decltype(&::format_set_font_size) format_set_font_size;
  decltype(&::format_set_num_format) format_set_num_format;
  decltype(&::format_set_num_format_index) format_set_num_format_index;
  decltype(&::format_set_text_wrap) format_set_text_wrap;
  decltype(&::format_set_align) format_set_align;
  decltype(&::format_set_bottom) format_set_bottom;
  decltype(&::chart_add_series) chart_add_series;
  decltype(&::chart_series_set_categories) chart_series_set_categories;
  decltype(&::chart_series_set_values) chart_series_set_values;
  decltype(&::chart_series_set_name) chart_series_set_name;
  decltype(&::chart_title_set_name) chart_title_set_name;
  decltype(&::chart_axis_set_name) chart_axis_set_name;
  decltype(&::chart_axis_set_num_format) chart_axis_set_num_format;
  decltype(&::chart_axis_set_label_position) chart_axis_set_label_position;
  decltype(&::chart_legend_set_position) chart_legend_set_position;
};

/// Null, with a fault, where it is not installed or lacks a function.
const XlsxLibrary* xlsx_library(Faults& faults);

}  // namespace habitat
