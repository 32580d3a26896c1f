// SPDX-License-Identifier: Apache-2.0
#include "formats/writer.hpp"

#include <algorithm>

#include "formats/fods.hpp"
#include "formats/html.hpp"
#include "formats/markdown.hpp"

namespace habitat {
namespace {

class JsonReports : public Writer {
 public:
  JsonReports(const WritingPlan& plan, bool lines)
      : only_(plan.only), lines_(lines), array_(plan.several && !lines) {}
  bool may_want(std::string_view name) const override { return only_.may_want(name); }
  void add(const Report& report) override {
    if (array_) text_ += text_.empty() ? "[\n" : ",\n";
    text_ += render_json(report, only_, lines_ ? 0 : 2);
    if (!array_) text_ += '\n';
  }
  std::string finish() override {
    if (array_) text_ += "\n]\n";
    return std::move(text_);
  }

 private:
  Selection only_;
  bool lines_, array_;
  std::string text_;
};

// All cases in one table, refused ones too.
class CsvRows : public Writer {
 public:
  CsvRows(const WritingPlan& plan, const CsvDialect& dialect)
      : table_(plan.shape, plan.only, dialect), text_(table_.header()) {}
  bool may_want(std::string_view name) const override { return table_.may_want(name); }
  std::vector<std::string> clashing() const override { return table_.clashing(); }
  bool lists_defaults() const override { return false; }
  void add(const Report& report) override { text_ += table_.rows(report); }
  std::string finish() override { return std::move(text_); }

 private:
  CsvTable table_;
  std::string text_;
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
  std::string finish() override { return any_ ? std::move(text_) : ""; }

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
  std::string finish() override {
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
  std::string finish() override { return any_ ? render_fods(sheets_.take(), generator_) : ""; }

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
