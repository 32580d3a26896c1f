// SPDX-License-Identifier: Apache-2.0
#include "write/forms/csv_form.hpp"

namespace habitat {
namespace {

// All cases in one table, refused ones too.
class CsvRows : public Writer {
 public:
  CsvRows(const WritingPlan& plan, const CsvDialect& dialect)
      : table_(plan.shape, plan.only, dialect), text_(table_.header()) {}
  bool may_want(std::string_view name) const override { return table_.may_want(name); }
  std::vector<std::string> clashing() const override { return table_.clashing(); }
  bool lists_defaults() const override { return false; }
  bool takes_elements(std::string_view list) override { return table_.is_of_elements(list); }
  void add_element(const Slot& element) override { text_.add_element(rows_of(element)); }
  void replace_element(std::size_t rank, const Slot& element) override {
    text_.replace_element(rank, rows_of(element));
  }
  void add(const Report& report) override {
    if (report.results)
      text_.add_list({.row_begin = table_.row_begin(report), .row_end = table_.row_end(report)});
    text_.drop_elements();
    text_.add(table_.rows(report));
  }
  LongText finish(Faults&) override { return std::move(text_); }

 private:
  std::string rows_of(const Slot& element) const {
    return table_.element_rows(element, LongText::row_mark);
  }

  CsvTable table_;
  LongText text_;
};

}  // namespace

const Form csv_form{
    "csv",
    "csv",
    false,
    {"for data frames and spreadsheets: single figures, one row for each case, or one table; with "
     "--csv-dialect fr, opens by a double click in a French spreadsheet",
     "pour les tableaux de données et les tableurs : les résultats simples, une ligne par cas, ou "
     "un seul tableau ; avec --csv-dialect fr, s'ouvre d'un double clic dans un tableur "
     "français"},
    [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
      return std::make_unique<CsvRows>(plan, plan.csv);
    }};

const Form tsv_form{"tsv",
                    "tsv",
                    false,
                    {"as csv, with tabs", "comme csv, avec des tabulations"},
                    [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
                      CsvDialect tabs = tab_separated;
                      tabs.units = plan.csv.units;
                      return std::make_unique<CsvRows>(plan, tabs);
                    }};

}  // namespace habitat
