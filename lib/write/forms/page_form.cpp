// SPDX-License-Identifier: Apache-2.0
#include "write/forms/page_form.hpp"

#include <algorithm>

#include "write/page/markdown.hpp"

namespace habitat {
namespace {

// Pages, as text or as Markdown, leave out what is folded away; a selection, what it does not name.
class Pages : public Writer {
 public:
  Pages(const WritingPlan& plan, bool markdown)
      : only_(plan.only), style_(plan.page), markdown_(markdown) {
    if (only_.everything())
      for (const Slot& block : plan.shape.members())
        if (block.field().layout.folded) folded_.emplace_back(block.field().name);
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
  LongText finish(Faults&) override { return any_ ? std::move(text_) : ""; }

 private:
  Selection only_;
  PageStyle style_;
  bool markdown_;
  bool any_ = false;
  std::vector<std::string> folded_;
  std::string text_;
};

}  // namespace

const Form table_form{"table",
                      "txt",
                      true,
                      {"for reading: the page, in words and numbers of the language",
                       "à lire : la page, dans les mots et les nombres de la langue"},
                      [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
                        return std::make_unique<Pages>(plan, false);
                      }};

const Form markdown_form{"md",
                         "md",
                         true,
                         {"for reports in Markdown: the page, its tables whole",
                          "pour les rapports en Markdown : la page, ses tableaux au complet"},
                         [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
                           return std::make_unique<Pages>(plan, true);
                         }};

}  // namespace habitat
