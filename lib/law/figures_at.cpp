// SPDX-License-Identifier: Apache-2.0
#include "law/figures_at.hpp"

#include <limits>

#include "law/law.hpp"
#include "law/parameters.hpp"

namespace habitat::law {

FiguresAt::FiguresAt(Date day) : day_(day) {
  const auto all = all_parameters();
  numbers_.reserve(all.size());
  for (const Parameter* parameter : all) {
    const DatedValue* value = value_at(*parameter, day);
    numbers_.push_back(value ? value->number : std::numeric_limits<double>::quiet_NaN());
  }
}

const FiguresAt* FiguresByDay::at(Date day) {
  if (last_ && last_->day() == day) return last_;
  auto found = days_.find(day);
  if (found == days_.end()) {
    if (days_.size() == most_days) return nullptr;
    found = days_.try_emplace(day, day).first;
  }
  return last_ = &found->second;
}

}  // namespace habitat::law
