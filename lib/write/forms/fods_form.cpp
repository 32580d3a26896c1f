// SPDX-License-Identifier: Apache-2.0
#include "write/forms/fods_form.hpp"

#include "write/sheets/fods.hpp"

namespace habitat {
namespace {

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

const Form fods_form{
    "fods",
    "fods",
    true,
    {"for spreadsheets: one sheet for each table, real numbers in any language",
     "pour les tableurs : une feuille par tableau, de vrais nombres en toute langue"},
    [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
      return std::make_unique<FodsDocument>(plan);
    }};

}  // namespace habitat
