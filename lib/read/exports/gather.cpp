// SPDX-License-Identifier: Apache-2.0
#include "read/exports/gather.hpp"

#include <algorithm>
#include <iterator>

namespace habitat::exports {

Text words_of(Carrier carrier) {
  switch (carrier) {
    case Carrier::gas:
      return {"gas", "gaz"};
    case Carrier::water:
      return {"water", "eau"};
    default:
      return {"electricity", "électricité"};
  }
}

int Gathered::rank_of(const std::string& file) {
  const auto known = std::find_if(sources_.begin(), sources_.end(),
                                  [&](const Source& one) { return one.name == file; });
  if (known != sources_.end()) return static_cast<int>(known - sources_.begin());
  sources_.push_back({file, ""});
  return static_cast<int>(sources_.size()) - 1;
}

MeterSink* Gathered::meter(const Form& form, const std::string& number, const std::string& file) {
  if (!readings_) return nullptr;
  const auto same = std::find_if(meters_.begin(), meters_.end(), [&](const GatheredMeter& one) {
    return one.carrier == form.carrier && one.number == number &&
           (!number.empty() || !apart_ || one.group == group_);
  });
  GatheredMeter& of = same != meters_.end()
                          ? *same
                          : meters_.emplace_back(GatheredMeter{form.carrier, number, group_});
  of.sources.push_back(std::make_unique<SourceOfMeter>(SourceOfMeter{&form, rank_of(file), group_}));
  return &of.sources.back()->series;
}

void Gathered::row_fault(const std::string& file, int line, const Text& what,
                         const std::string& row) {
  faults_.push_back({Code::export_row,
                     {.source = rank_of(file), .line = line, .column = 1},
                     "",
                     {what, row}});
}

void Gathered::differ(Date date, int source, int line, int other_source, int other_line) {
  faults_.push_back({Code::export_rows_differ,
                     {.source = source, .line = line, .column = 1},
                     "",
                     {habitat::to_text(date), std::to_string(other_line),
                      sources_[static_cast<std::size_t>(other_source)].name}});
}

std::vector<GatheredMeter>& Gathered::meters() {
  for (std::size_t i = 0; i < meters_.size(); ++i) {
    if (!meters_[i].number.empty()) continue;
    std::vector<GatheredMeter*> named;
    for (GatheredMeter& one : meters_)
      if (one.carrier == meters_[i].carrier && (!apart_ || one.group == meters_[i].group) &&
          !one.number.empty())
        named.push_back(&one);
    if (named.size() != 1) continue;
    std::move(meters_[i].sources.begin(), meters_[i].sources.end(),
              std::back_inserter(named.front()->sources));
    meters_.erase(meters_.begin() + static_cast<std::ptrdiff_t>(i));
    --i;
  }
  return meters_;
}

}  // namespace habitat::exports
