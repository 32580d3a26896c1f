// SPDX-License-Identifier: Apache-2.0
#include "write/forms/html_form.hpp"

#include "write/page/html.hpp"

namespace habitat {
namespace {

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
  LongText finish(Faults&) override {
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

}  // namespace

const Form html_form{"html",
                     "html",
                     true,
                     {"to send and to print: one file that needs no other, with the account drawn",
                      "à envoyer et à imprimer : un fichier qui se suffit, avec le compte dessiné"},
                     [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
                       return std::make_unique<HtmlDocument>(plan);
                     }};

}  // namespace habitat
