// SPDX-License-Identifier: Apache-2.0
#include "read/exports/gather.hpp"

#include <algorithm>
#include <iterator>

#include "describe/export_words.hpp"
#include "files/packed.hpp"

namespace habitat::exports {

int Gathered::rank_of(const std::string& file) {
  const auto known = std::find_if(sources_.begin(), sources_.end(),
                                  [&](const Source& one) { return one.name == file; });
  if (known != sources_.end()) return static_cast<int>(known - sources_.begin());
  sources_.push_back({file, ""});
  return static_cast<int>(sources_.size()) - 1;
}

void Gathered::read(const std::string& path, const std::string& group, const Refuses& refuses,
                    Place place, Faults& faults) {
  group_ = group;
  std::vector<Fault> refused;
  std::vector<std::string> unknown;
  bool any = false;
  each_packed(
      path,
      [&](const std::string& name, ByteSource& bytes) {
        const ExportSeen seen = read_export(name, bytes, *this);
        if (seen.forms.empty()) unknown.push_back(name);
        if (auto fault = refuses(name, seen))
          refused.emplace_back(std::move(*fault), place);
        else
          any = true;
      },
      faults);
  // Beside what is read an archive may have other files.
  if (any)
    for (const std::string& name : unknown) tell(findings_, file_passed_over, {name}, "");
  else if (faults.empty())
    for (Fault& one : refused) faults.push_back(std::move(one));
}

MeterSink* Gathered::meter(const Form& form, const std::string& number, const std::string& file) {
  if (!takes_(form, file)) return nullptr;
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

StationSink* Gathered::stations(const Form& form, const std::string& file) {
  if (!takes_(form, file)) return nullptr;
  tell(findings_, stations_recognised, {file, form.label}, "");
  file_ = rank_of(file);
  return this;
}

void Gathered::row_fault(const std::string& file, int line, const Text& what,
                         const std::string& row) {
  faults_.push_back({Code::export_row,
                     {.source = rank_of(file), .line = line, .column = 1},
                     "",
                     {what, row}});
}

bool Gathered::give_days(const TakeText& take,
                         const std::function<void(const StationRows::Row&)>& row) {
  using Row = StationRows::Row;
  days_.tell(findings_);
  return days_.give(take, row, [this](const Row& one, const Row& other) {
    faults_.push_back(rows_differ(sources_, date_of(one.day), {one.file, one.line},
                                  {other.file, other.line}));
  });
}

Fault rows_differ(const std::vector<Source>& sources, Date date, RowOfExport row,
                  RowOfExport other) {
  return {Code::export_rows_differ,
          {.source = row.source, .line = row.line, .column = 1},
          "",
          {habitat::to_text(date), std::to_string(other.line),
           sources[static_cast<std::size_t>(other.source)].name}};
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
