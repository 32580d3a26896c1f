// SPDX-License-Identifier: Apache-2.0
#include "cost_of_use/sharing/rules/coefficient_file.hpp"

#include "cost_of_use/sharing/rules/row_clock.hpp"

namespace habitat::cost_of_use::sharing {
namespace {

class CoefficientFile {
 public:
  CoefficientFile(RowReader& reader, energy::LoadSeries& series)
      : reader_(reader), clock_(reader), series_(series) {}

  std::int64_t read() {
    for (energy::Sharer& sharer : series_.sharers) {
      if (!sharer.joins) continue;
      if (!reader_.has(sharer.name)) {
        ++faulty_;
        reader_.tell("", {Code::missing_column, {sharer.name}});
        continue;
      }
      columns_.push_back({&sharer, &row_.of.of.try_emplace(sharer.name).first->second});
      sharer.coefficients.assign(series_.production.size(), 0);
    }
    reader_.bind(slot_of(row_));
    std::size_t step = 0;
    std::optional<Minute> before;
    for (auto state = reader_.next(); state != RowState::end; state = reader_.next(), ++step) {
      if (state == RowState::faulty || !take(step, before)) ++faulty_;
      if (faulty_ > 0 && step >= series_.production.size()) break;
    }
    if (faulty_ == 0 && step < series_.production.size()) {
      ++faulty_;
      reader_.tell("start", {Code::coefficients_apart,
                             {written_in_paris(at(step)), Text{"the end", "la fin"}}});
    }
    return faulty_;
  }

 private:
  Minute at(std::size_t step) const {
    return series_.first + static_cast<Minute>(step) * series_.step;
  }

  bool take(std::size_t step, std::optional<Minute>& before) {
    const auto time = clock_.read(row_.start, before);
    if (!time) return false;
    before = time;
    if (step >= series_.production.size() || *time != at(step)) {
      const std::string wanted = step < series_.production.size()
                                     ? written_in_paris(at(step))
                                     : written_in_paris(series_.first);
      reader_.tell("start", {Code::coefficients_apart, {wanted, written_in_paris(*time)}});
      return false;
    }
    double all = 0;
    for (const auto& [sharer, value] : columns_) {
      sharer->coefficients[step] = value->value_or(0);
      all += value->value_or(0);
    }
    if (all <= 1 + 1e-9) return true;
    reader_.tell("", {Code::coefficients_above_one, {to_text(all)}});
    return false;
  }

  RowReader& reader_;
  RowClock clock_;
  energy::LoadSeries& series_;
  CoefficientRow row_;
  std::vector<std::pair<energy::Sharer*, std::optional<double>*>> columns_;
  std::int64_t faulty_ = 0;
};

}  // namespace

std::int64_t read_coefficients(RowReader& reader, energy::LoadSeries& series) {
  return CoefficientFile(reader, series).read();
}

}  // namespace habitat::cost_of_use::sharing
