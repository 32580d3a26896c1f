// SPDX-License-Identifier: Apache-2.0
#include "formats/writer.hpp"

#include <algorithm>
#include <map>

#include "formats/fods.hpp"
#include "formats/html.hpp"
#include "formats/markdown.hpp"

namespace habitat {
namespace {

class JsonReports : public Writer {
 public:
  JsonReports(const WritingPlan& plan, bool lines)
      : only_(plan.only), lines_(lines), array_(plan.several && !lines) {
    for (const Slot& member : plan.shape.members()) keys_[member.field().name] = member.field().key;
  }
  bool may_want(std::string_view name) const override { return only_.may_want(name); }
  bool takes_elements(std::string_view list) override {
    if (!lines_ || !only_.is_of_all_elements() || !only_.may_want(list)) return false;
    elements_ = std::make_unique<JsonElements>(list, keys_[list], only_);
    return true;
  }
  void add_element(const Slot& element) override { text_.add_element(elements_->add(element)); }
  void replace_element(std::size_t rank, const Slot& element) override {
    text_.replace_element(rank, elements_->replace(rank, element));
  }
  void add(const Report& report) override {
    if (array_) text_.add(text_.empty() ? "[\n" : ",\n");
    if (elements_ && report.results)
      add_around_elements(report);
    else
      text_.add(render_json(report, only_, lines_ ? 0 : 2));
    text_.drop_elements();
    elements_.reset();
    if (!array_) text_.add("\n");
  }
  LongText finish() override {
    if (array_) text_.add("\n]\n");
    return std::move(text_);
  }

 private:
  void add_around_elements(const Report& report) {
    auto [before, after] = elements_->around(report);
    text_.add(std::move(before));
    text_.add_list({.between = ","});
    text_.add(std::move(after));
  }

  Selection only_;
  bool lines_, array_;
  std::map<std::string_view, std::string_view> keys_;  // of the lists of a result
  std::unique_ptr<JsonElements> elements_;             // of the next case, when they came before it
  LongText text_;
};

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
  LongText finish() override { return std::move(text_); }

 private:
  std::string rows_of(const Slot& element) const {
    return table_.element_rows(element, LongText::row_mark);
  }

  CsvTable table_;
  LongText text_;
};

// Pages, as text or as Markdown, leave out what is folded away; a selection, what it does not name.
class Pages : public Writer {
 public:
  Pages(const WritingPlan& plan, bool markdown)
      : only_(plan.only), style_(plan.page), markdown_(markdown) {
    if (only_.everything())
      for (const Slot& block : plan.shape.members())
        if (block.field().folded) folded_.emplace_back(block.field().name);
  }
  bool may_want(std::string_view name) const override {
    return only_.may_want(name) && std::find(folded_.begin(), folded_.end(), name) == folded_.end();
  }
  bool lists_defaults() const override { return markdown_ || style_.verbose; }
  void add(const Report& report) override {
    // A page for the terminal follows its faults there; another has to tell of them itself.
    if (!report.results && !markdown_) return;
    any_ |= static_cast<bool>(report.results);
    if (!text_.empty()) text_ += '\n';
    text_ += markdown_ ? render_markdown(report, only_, style_.human)
                       : render_page(report, only_, style_);
  }
  LongText finish() override { return any_ ? std::move(text_) : ""; }

 private:
  Selection only_;
  PageStyle style_;
  bool markdown_;
  bool any_ = false;
  std::vector<std::string> folded_;
  std::string text_;
};

class HtmlDocument : public Writer {
 public:
  explicit HtmlDocument(const WritingPlan& plan)
      : only_(plan.only), human_(plan.page.human), generator_(plan.generator) {}
  bool may_want(std::string_view name) const override { return only_.may_want(name); }
  void add(const Report& report) override {
    const int rank = static_cast<int>(articles_.size()) + 1;
    articles_.push_back(render_html_article(report, only_, human_, rank));
    names_.push_back(report.case_name);
    any_ |= static_cast<bool>(report.results);
  }
  LongText finish() override {
    return any_ ? render_html(articles_, names_, generator_, only_.names_one_element(), human_)
                : "";
  }

 private:
  Selection only_;
  HumanStyle human_;
  std::string generator_;
  std::vector<Markup> articles_;
  std::vector<std::string> names_;
  bool any_ = false;
};

class FodsDocument : public Writer {
 public:
  explicit FodsDocument(const WritingPlan& plan)
      : only_(plan.only),
        generator_(plan.generator),
        sheets_(plan.only, plan.page.human.language, plan.several) {}
  bool may_want(std::string_view name) const override { return only_.may_want(name); }
  void add(const Report& report) override {
    sheets_.add(report);
    any_ |= static_cast<bool>(report.results);
  }
  LongText finish() override { return any_ ? render_fods(sheets_.take(), generator_) : ""; }

 private:
  Selection only_;
  std::string generator_;
  Sheets sheets_;
  bool any_ = false;
};

}  // namespace

std::unique_ptr<Writer> make_writer(Format format, const WritingPlan& plan) {
  switch (format) {
    case Format::json:
    case Format::ndjson:
      return std::make_unique<JsonReports>(plan, format == Format::ndjson);
    case Format::csv:
      return std::make_unique<CsvRows>(plan, plan.csv);
    case Format::tsv:
      return std::make_unique<CsvRows>(plan, tab_separated);
    case Format::html:
      return std::make_unique<HtmlDocument>(plan);
    case Format::fods:
      return std::make_unique<FodsDocument>(plan);
    default:
      return std::make_unique<Pages>(plan, format == Format::markdown);
  }
}

}  // namespace habitat
