// SPDX-License-Identifier: Apache-2.0
// Faults as they are found one after the other in an input of any length. Those that come first in
// it are kept, as many as are ever told; the others are counted, and their codes known.
#pragma once

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <vector>

#include "messages/fault_words.hpp"

namespace habitat {

inline constexpr std::size_t most_faults_told = 100;

/// `comes_before` says of two of them which one a reader meets first.
template <class One>
class FirstFaults {
 public:
  FirstFaults() = default;
  FirstFaults(std::initializer_list<One> faults) {
    for (const One& fault : faults) push_back(fault);
  }
  /// Takes those alone that are wanted; the others are as if they had not been found.
  explicit FirstFaults(std::function<bool(const One&)> wanted) : wanted_(std::move(wanted)) {}

  void push_back(One fault) {
    if (wanted_ && !wanted_(fault)) return;
    ++count_;
    note(fault.code);
    if (kept_.size() == most_faults_told) {
      // Of two in one place the one that was found first stays.
      const auto last =
          std::max_element(kept_.rbegin(), kept_.rend(),
                           [](const One& a, const One& b) { return comes_before(a, b); });
      if (!comes_before(fault, *last)) return;
      kept_.erase(std::prev(last.base()));
    }
    kept_.push_back(std::move(fault));
  }

  /// Those of a part of the input, each as `as` gives it here.
  template <class Part, class As>
  void append(const FirstFaults<Part>& part, As&& as) {
    count_ += part.not_kept();
    for (const Part& fault : part) push_back(as(fault));
    for (const Code code : part.codes()) note(code);
  }
  void append(const FirstFaults& part) {
    append(part, [](const One& fault) { return fault; });
  }

  /// Changes those that are kept, such as their places.
  template <class Change>
  void change(Change&& change) {
    for (One& fault : kept_) change(fault);
  }
  void clear() {
    kept_.clear();
    codes_.clear();
    count_ = 0;
  }

  bool empty() const { return count_ == 0; }
  /// All of them, those that were not kept as well.
  std::size_t count() const { return count_; }
  std::size_t not_kept() const { return count_ - kept_.size(); }
  /// Every code there is among them, once.
  const std::vector<Code>& codes() const { return codes_; }

  /// Those that are kept, in the order in which they were found.
  auto begin() const { return kept_.begin(); }
  auto end() const { return kept_.end(); }
  const One& front() const { return kept_.front(); }
  const One& operator[](std::size_t i) const { return kept_[i]; }

 private:
  void note(Code code) {
    if (std::find(codes_.begin(), codes_.end(), code) == codes_.end()) codes_.push_back(code);
  }

  std::function<bool(const One&)> wanted_;
  std::vector<One> kept_;
  std::vector<Code> codes_;
  std::size_t count_ = 0;
};

}  // namespace habitat
