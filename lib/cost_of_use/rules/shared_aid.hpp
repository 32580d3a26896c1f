// SPDX-License-Identifier: Apache-2.0
// The aid of many households in one dwelling. It depends on few things: the class of the household,
// its resources in whole hundreds, the rent. So those that agree in them share one computation.
#pragma once

#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "cost_of_use/rules/aid.hpp"

namespace habitat::cost_of_use {

/// Households by what their aid depends on, each kind with a rank.
template <Number N>
class SharedAid {
 public:
  SharedAid(const Dwelling<N>& dwelling, Date date, const Law& law)
      : dwelling_(dwelling), date_(date), law_(law) {}

  /// `unknown` is the first figure of the law that is not known at the date, or stays as it is.
  std::size_t rank_of(const Household<N>& household, const N& resources,
                      const law::Parameter*& unknown) {
    const auto [found, fresh] = ranks_.try_emplace(key_of(household, resources), kinds_.size());
    if (fresh) {
      const law::AplCase<N> of = aid_case(household, resources, dwelling_);
      const law::Apl<N> aid = law::apl_of<N>(of, date_, law_, unknown);
      kinds_.push_back({of, N(aid.net + aid.rls), aid.rent_ceiling});
    }
    return found->second;
  }
  std::size_t kinds() const { return kinds_.size(); }

  /// Aid and RLS at the rent of the dwelling.
  const N& at_own_rent(std::size_t rank) const { return kinds_[rank].at_own_rent; }
  /// The same at another one.
  N at(std::size_t rank, const N& rent) const {
    law::AplCase<N> of = kinds_[rank].of;
    of.rent = rent;
    const law::Parameter* unknown = nullptr;
    const law::Apl<N> aid = law::apl_of<N>(of, date_, law_, unknown);
    return aid.net + aid.rls;
  }
  /// Above it no dearer rent brings more aid; of a furnished dwelling two thirds of a rent count.
  N rent_ceiling(std::size_t rank) const {
    const Kind& kind = kinds_[rank];
    return kind.of.furnished ? N(N(3) * kind.rent_ceiling / N(2)) : kind.rent_ceiling;
  }
  /// The kind as a `double` has it.
  law::AplCase<double> fast(std::size_t rank) const {
    const law::AplCase<N>& of = kinds_[rank].of;
    law::AplCase<double> fast{.household = of.household,
                              .zone = of.zone,
                              .kind = of.kind,
                              .convention = of.convention,
                              .furnished = of.furnished,
                              .social_landlord = of.social_landlord,
                              .disability_aid = of.disability_aid,
                              .student = of.student,
                              .grant_holder = of.grant_holder};
    fast.resources = near_double(of.resources);
    if (of.rls) fast.rls = near_double(*of.rls);
    return fast;
  }

 private:
  struct Kind {
    law::AplCase<N> of;
    N at_own_rent, rent_ceiling;
  };
  // The last member: resources whose hundreds a `double` cannot tell stand for themselves.
  using Key = std::tuple<bool, int, bool, bool, bool, double, double>;

  // The law rounds resources up to the hundred (CCH D. 823-17, 4°).
  static Key key_of(const Household<N>& household, const N& resources) {
    const DoubtWatch watch;
    const N below = whole_below(N(resources / N(100)));
    const bool more = static_cast<bool>(below * N(100) < resources);
    return {household.couple,
            household.dependents,
            household.student,
            household.grant_holder,
            household.disability_aid,
            near_double(below) + (more ? 1 : 0),
            watch.doubtful() ? near_double(resources) : 0};
  }

  const Dwelling<N>& dwelling_;
  Date date_;
  const Law& law_;
  std::map<Key, std::size_t> ranks_;
  std::vector<Kind> kinds_;
};

/// What one kind of household has to pay of a whole rent, once the aid and the RLS are off. A rent
/// is computed when it is asked for.
class RentAfterAid {
 public:
  RentAfterAid(Date date, const Law& law) : date_(date), law_(law) {}

  void start(law::AplCase<double> of) {
    of_ = std::move(of);
    known_.clear();
  }
  double at(int rent) {
    const auto i = static_cast<std::size_t>(rent);
    if (i >= known_.size()) known_.resize(i + 1, std::numeric_limits<double>::quiet_NaN());
    if (std::isnan(known_[i])) {
      of_.rent = rent;
      const law::Parameter* unknown = nullptr;
      const law::Apl<double> aid = law::apl_of<double>(of_, date_, law_, unknown);
      known_[i] = of_.rent - aid.net - aid.rls;
    }
    return known_[i];
  }

 private:
  Date date_;
  const Law& law_;
  law::AplCase<double> of_;
  std::vector<double> known_;
};

}  // namespace habitat::cost_of_use
