// SPDX-License-Identifier: Apache-2.0
// The highest whole rent at which so many applicants are content. Contentment does not fall evenly
// with the rent: below its ceiling a dearer rent brings more aid, in whole euros and from a
// threshold on, so that who is not content at a rent may be at a dearer one.
//
// What each pays more than he can, his excess at a rent, is nevertheless bounded:
// - above the ceiling the aid falls, so that the excess rises with the rent;
// - below it the aid would follow the rent at most euro by euro, but for its rounding and its
//   threshold, together less than `unevenness`: over any stretch the excess falls by no more than
//   that, and rises by no more than the rent and that.
// So most rents need not be tried, and what is found is what trying all of them would find.
#pragma once

#include <algorithm>
#include <array>
#include <optional>

namespace habitat::cost_of_use {

class AccessRent {
 public:
  /// So many applicants alike, whose aid grows no more above a ceiling; `excess` of a rent is not
  /// above zero where they are content.
  template <class Excess>
  void add(int count, double ceiling, Excess&& excess) {
    const int from = whole(ceiling) + 1;
    int rent = from;
    if (content(excess(from))) {
      int low = from, high = highest_rent + 1;
      while (high - low > 1) {
        const int middle = (low + high) / 2;
        (content(excess(middle)) ? low : high) = middle;
      }
      add_stretch(from, low, count);
      rent = from - 1;
    }
    while (rent >= 0) {
      const double now = excess(rent);
      if (now < -unevenness) return add_stretch(0, rent, count);
      if (content(now)) add_stretch(rent, rent, count);
      rent -= std::max(1, content(now) ? 0 : whole(now) - unevenness);
    }
  }

  /// The highest rent at which `enough` holds of the number of the content.
  template <class Enough>
  std::optional<int> highest(Enough&& enough) const {
    int count = 0;
    for (int rent = highest_rent; rent >= 0; --rent) {
      count += change_[static_cast<std::size_t>(rent)];
      if (enough(count)) return rent;
    }
    return {};
  }

 private:
  static constexpr int highest_rent = 5000, unevenness = 25;

  static bool content(double excess) { return !(excess > 0); }
  // Down to a whole euro, below the highest rent.
  static int whole(double amount) {
    return static_cast<int>(std::clamp(amount, 0.0, highest_rent - 1.0));
  }
  // Counted from above: what is added at its upper end is taken off below its lower.
  void add_stretch(int low, int high, int count) {
    change_[static_cast<std::size_t>(high)] += count;
    if (low > 0) change_[static_cast<std::size_t>(low - 1)] -= count;
  }

  std::array<int, highest_rent + 1> change_ = {};
};

}  // namespace habitat::cost_of_use
