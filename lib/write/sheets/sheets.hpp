// SPDX-License-Identifier: Apache-2.0
// Results as the sheets of a workbook, before they are written: a cover; a sheet for single figures,
// a column for each case; one for each table of the result; one for notes and one for what the
// results rest on.
#pragma once

#include "write/report.hpp"
#include "write/sheets/cover.hpp"
#include "write/sheets/sheet_chart.hpp"

namespace habitat {

struct Sheet {
  std::string path;  ///< of the table in the result
  std::string title;
  std::vector<std::string> headings;
  std::vector<std::vector<SheetCell>> rows = {};
  std::vector<SheetChart> charts = {};
};

class Sheets {
 public:
  /// `several` cases: tables say in their first column of which one a row is.
  Sheets(Selection only, Language language, bool several)
      : only_(std::move(only)),
        columns_(only_.without_elements()),
        language_(language),
        several_(several) {}
  void add(const Report& report);
  /// What each case comes to.
  const std::vector<CoverLine>& cover() const { return cover_; }
  /// Single figures first; sheets without rows are left out. A table of one number stands among the
  /// single figures. Where not everything was asked for by name, columns that are zero or empty in
  /// every row are left out, and a note tells which.
  std::vector<Sheet> take();

 private:
  void add_figures(const Report& report);
  void add_figure(const std::string& group, const std::string& figure, const std::string& path,
                  const std::string& unit, SheetCell cell);
  void add_group(const Report& report, const Slot& group, const PathNames& names,
                 const std::string& title);
  bool shows_inside(const Slot& list, const PathNames& names) const;
  std::vector<Slot> values_of(const Slot& element, const Field& list,
                              const std::string& plain) const;
  void add_list(const Report& report, const Slot& list, const PathNames& names,
                const std::string& title, const Slot& outer);
  void add_rows(const Report& report, const Slot& list, const PathNames& names, const Slot& outer,
                Sheet& sheet);
  void add_notes(const Report& report);
  void add_assumptions(const Report& report);
  Sheet& sheet_of(const std::string& path, const std::string& title,
                  const std::vector<std::string>& headings);
  std::vector<SheetCell> row_of(const Report& report) const;
  bool stands_among_figures(const Sheet& table) const;
  void leave_out_nothing(Sheet& table);
  void note_left_out(const std::string& table, const std::vector<std::string>& columns);

  Selection only_, columns_;  ///< as asked, and without its positions and keys
  Language language_;
  bool several_;
  std::vector<CoverLine> cover_;
  Sheet figures_;
  std::vector<Sheet> tables_, others_;
};

}  // namespace habitat
