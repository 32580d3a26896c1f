// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/row_faults.hpp"

#include <fmt/format.h>

namespace habitat {
namespace {

constexpr std::size_t most_named = 5;

}  // namespace

// Null where as many are kept as are ever told.
SameFault* RowFaults::find_or_add(SameFault&& fault, bool& fresh) {
  const std::string words =
      fmt::format("{} {}", words_of(fault.fault.code).number, fault.fault.message(Language::en));
  const auto known = ranks_.find(words);
  fresh = known == ranks_.end();
  if (!fresh) return &all_[known->second];
  if (all_.size() == most_faults_told) return nullptr;
  ranks_.emplace(words, all_.size());
  all_.push_back(std::move(fault));
  return &all_.back();
}

void RowFaults::add(const Faults& faults, const std::vector<Source>& sources, const RowName& row) {
  for (const Fault& fault : faults) {
    bool fresh = false;
    SameFault* const same = find_or_add({fault, {}}, fresh);
    if (!same) {
      ++not_kept_;
      continue;
    }
    if (fresh) same->sources = sources;
    ++same->rows;
    if (same->first.size() < most_named) same->first.push_back(row);
  }
  not_kept_ += static_cast<std::int64_t>(faults.not_kept());
}

std::vector<const SameFault*> RowFaults::append(RowFaults&& later) {
  std::vector<std::size_t> fresh_ones;
  for (SameFault& one : later.all_) {
    bool fresh = false;
    const std::int64_t rows = one.rows;
    const std::vector<RowName> first = one.first;
    SameFault* const same = find_or_add(std::move(one), fresh);
    if (!same) {
      not_kept_ += rows;
      continue;
    }
    if (fresh) {
      fresh_ones.push_back(all_.size() - 1);
      continue;
    }
    same->rows += rows;
    for (const RowName& row : first)
      if (same->first.size() < most_named) same->first.push_back(row);
  }
  not_kept_ += later.not_kept_;
  std::vector<const SameFault*> told;
  for (const std::size_t rank : fresh_ones) told.push_back(&all_[rank]);
  return told;
}

}  // namespace habitat
