// SPDX-License-Identifier: Apache-2.0
#include "write/forms/json_form.hpp"

#include <map>

#include "write/json.hpp"

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
  LongText finish(Faults&) override {
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

}  // namespace

const Form json_form{
    "json",
    "json",
    false,
    {"for programs: one object for each case, or a list of them; see schema result",
     "pour les programmes : un objet par cas, ou leur liste ; voir schema result"},
    [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
      return std::make_unique<JsonReports>(plan, false);
    }};

const Form ndjson_form{"ndjson",
                       "ndjson",
                       false,
                       {"for streams: one object on one line for each case",
                        "pour les flux : un objet sur une ligne par cas"},
                       [](const WritingPlan& plan) -> std::unique_ptr<Writer> {
                         return std::make_unique<JsonReports>(plan, true);
                       }};

}  // namespace habitat
