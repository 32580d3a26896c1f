// SPDX-License-Identifier: Apache-2.0
// The housing aid of a tenant in a dwelling, a room or paid lodging: APL where the dwelling has a
// convention, AL where it has none, by the same formula. CCH D. 823-16 to D. 823-18, order of 27
// September 2019 and its yearly revisions; the letters are those of the texts. Metropolitan France;
// the resources of the household are given as the aid counts them.
//
// A month; the figures in force on its first day. The law rounds resources up to the hundred, RL
// and TL to their digits, the aid down to the whole euro, and nothing else.
#pragma once

#include <algorithm>

#include "law/apl_tables.hpp"
#include "law/apl_words.hpp"
#include "law/rls.hpp"
#include "numbers/judge.hpp"

namespace habitat::law {

enum class LettingKind { ordinary, chambre, colocation, paid_lodging, foyer, residence };

/// Whether another formula holds, of the redevance (law/apl_foyer.hpp).
inline bool has_redevance(LettingKind kind) {
  return kind == LettingKind::foyer || kind == LettingKind::residence;
}

template <class N>
struct AplCase {
  AidHousehold household;
  std::size_t zone = 0;  ///< from 0: zones 1, 2, 3
  LettingKind kind = LettingKind::ordinary;
  bool convention = true;       ///< APL; AL without
  bool furnished = false;       ///< two thirds of the rent count
  bool social_landlord = true;  ///< who owes the RLS where there is a convention
  bool disability_aid = false;  ///< AAH or AEEH: no cut for high rents
  bool student = false, grant_holder = false;
  N rent = 0;                           ///< a month, without charges and before the RLS
  N resources = 0;                      ///< a year
  std::optional<N> rls = std::nullopt;  ///< due, in the place of the one of the tables
};

/// The steps, in EUR a month and fractions.
template <class N>
struct Apl {
  N resources = 0;  ///< a year, rounded up
  N rent_ceiling = 0, eligible_rent = 0, charges = 0, minimum_participation = 0, rent_ratio = 0,
    rent_rate = 0, family_rate = 0, participation = 0, formula_aid = 0, after_degressivity = 0,
    after_reduction = 0, before_rls = 0, rls = 0, gross = 0, net = 0;
  N coefficient = 0, foyer_minimum = 0;  ///< K and E0, of foyers and residences
};

/// Reads figures of a household at a date, and remembers the first that is not known.
template <Number N>
class AidReader {
 public:
  AidReader(AidHousehold household, Date month, const Law& law)
      : household_(household), month_(month), law_(law) {}

  N of(const Parameter& parameter) {
    N value = 0;
    if (!law_.read<N>(parameter, month_, value) && !unknown_) unknown_ = &parameter;
    return value;
  }
  N of(ClassColumns columns) {
    N value = 0;
    if (!read_class<N>(columns, household_, month_, law_, value) && !unknown_)
      unknown_ = &class_column(columns, household_);
    return value;
  }
  const Parameter* unknown() const { return unknown_; }

 private:
  AidHousehold household_;
  Date month_;
  const Law& law_;
  const Parameter* unknown_ = nullptr;
};

/// D. 823-17, 4°: up to the next hundred.
template <Number N>
N up_to_hundred(const N& resources) {
  const N hundreds = whole_below(N(resources / N(100)));
  return select(hundreds * N(100) < resources, N((hundreds + N(1)) * N(100)), N(hundreds * N(100)));
}

/// Computes the aid, or finds that a figure is not known at the date.
template <Number N>
class AplModel {
 public:
  AplModel(const AplCase<N>& of, Date month, const Law& law)
      : of_(of), month_(month), law_(law), read_(of.household, month, law) {}

  Apl<N> compute() {
    Apl<N> aid;
    aid.resources = step(words::apl_resources, resources());
    aid.rent_ceiling = step(words::apl_rent_ceiling, rent_ceiling());
    counted_rent_ = counted_rent();
    aid.eligible_rent = step(words::apl_eligible_rent, min(counted_rent_, aid.rent_ceiling));
    aid.charges = step(words::apl_charges, charges());
    participate(aid);
    aid.formula_aid = step(words::apl_formula_aid,
                           max(N(0), N(aid.eligible_rent + aid.charges - aid.participation)));
    reduce(aid);
    pay(aid);
    return aid;
  }

  /// The first figure that is not known at the date; null when all are.
  const Parameter* unknown() const { return read_.unknown(); }

 private:
  N read(const Parameter& parameter) { return read_.of(parameter); }
  N read(ClassColumns columns) { return read_.of(columns); }

  // Students have flat resources (order, art. 6), which were a floor before 2021.
  N resources() {
    constexpr Date flat_since{2021, 1, 1};
    N counted = of_.resources;
    if (of_.student) {
      const N flat = read(*parameter::apl_student_resources[of_.grant_holder ? 1 : 0]);
      counted = month_ < flat_since ? max(counted, flat) : flat;
    }
    return up_to_hundred(counted);
  }

  // D. 842-2, by D. 823-18 for the APL: two thirds of the rent of a furnished dwelling, here and in
  // the cut for high rents.
  N counted_rent() const {
    return of_.furnished ? N(step(words::apl_counted_rent, N(2) * of_.rent / N(3))) : of_.rent;
  }

  // A room (chambre), paid lodging of an elderly or disabled person: a share of the ceiling of a
  // person alone. A shared dwelling (colocation): a share of each cell, to the cent (order, art. 8
  // and 16).
  N rent_ceiling() {
    const ClassColumns columns = apl_rent_ceilings(of_.zone);
    if (of_.kind == LettingKind::ordinary) return read(columns);
    if (of_.kind != LettingKind::colocation) {
      const bool room = of_.kind == LettingKind::chambre;
      const N part =
          read(room ? parameter::apl_chambre_share : parameter::apl_chambre_elderly_share);
      const N single = read(*columns[0]);
      return round_known(N(part * single), 2, 4);
    }
    const N share = read(parameter::apl_colocation_share);
    const N first = round_known(N(share * read(class_column(columns, of_.household))), 2, 4);
    const int further = further_dependents(columns, of_.household);
    if (further == 0) return first;
    return first + N(further) * round_known(N(share * read(*columns.back())), 2, 4);
  }

  // Flat, whatever is paid. Who shares a dwelling alone has half of the base (order, art. 16).
  N charges() {
    const bool half = of_.kind == LettingKind::colocation && !of_.household.couple;
    const N base = read(*parameter::apl_charges[half ? 2 : 0]);
    if (of_.household.dependents == 0) return base;
    return base + N(of_.household.dependents) * read(*parameter::apl_charges[1]);
  }

  // PP = P0 + (R - R0) x (TF + TL); the rates bring resources of a year to a month.
  void participate(Apl<N>& aid) {
    // One reading a statement: what is read is listed in that order.
    const N share = read(parameter::apl_minimum_participation_rate);
    const N least = read(parameter::apl_minimum_participation);
    aid.minimum_participation = step(words::apl_minimum_participation,
                                     max(N(share * (aid.eligible_rent + aid.charges)), least));
    const N reference = step(words::apl_reference_rent, read(apl_rent_ceilings(1)));
    aid.rent_ratio = step(words::apl_rent_ratio, round_to(N(aid.eligible_rent / reference), 4));
    aid.rent_rate = step(words::apl_rent_rate, rent_rate(aid.rent_ratio));
    aid.family_rate = step(words::apl_family_rate, read(parameter::apl_family_rate));
    const N allowance = step(words::apl_allowance, read(parameter::apl_resource_allowance));
    aid.participation =
        step(words::apl_participation,
             aid.minimum_participation +
                 max(N(0), N((aid.resources - allowance) * (aid.family_rate + aid.rent_rate))));
  }

  // Order, art. 14: nothing below a ratio, so much of the part above it, more of the part above
  // another.
  N rent_rate(const N& ratio) {
    const auto& band = parameter::apl_rent_rate;
    const N lower = read(*band[0]), upper = read(*band[1]);
    const N middle_slope = read(*band[2]), upper_slope = read(*band[3]);
    const N rate = middle_slope * max(N(0), N(min(ratio, upper) - lower)) +
                   upper_slope * max(N(0), N(ratio - upper));
    return round_known(rate, 5, 8);
  }

  // Without a rent there is nothing to help with. Less and less above a multiple of the ceiling,
  // nothing above another (D. 823-16; order, art. 10); then a flat reduction (art. 11); then whole
  // euros, once the CRDS is off.
  void reduce(Apl<N>& aid) {
    N after = aid.formula_aid;
    if (!of_.disability_aid) {
      const N from = read(*parameter::apl_degressivity[2 * of_.zone]) * aid.rent_ceiling;
      const N to = read(*parameter::apl_degressivity[2 * of_.zone + 1]) * aid.rent_ceiling;
      const N left = (to - counted_rent_) / (to - from);
      after = aid.formula_aid * max(N(0), min(N(1), left));
    }
    aid.after_degressivity = step(words::apl_after_degressivity, after);
    aid.after_reduction =
        step(words::apl_after_reduction,
             max(N(0), N(aid.after_degressivity - read(parameter::apl_flat_reduction))));
    const N contribution = read(parameter::apl_crds_rate) * aid.after_reduction;
    const N whole = whole_below(N(aid.after_reduction - contribution)) + contribution;
    aid.before_rls = step(words::apl_before_rls, select(N(0) < of_.rent, whole, N(0)));
  }

  // L. 832-3: the aid falls by a share of the RLS, which comes off the rent and stops at it.
  // Below a threshold nothing is paid (order, art. 12). The CRDS is taken off what is left.
  void pay(Apl<N>& aid) {
    const N cut = step(words::apl_rls, rls(aid.resources));
    const N left = cut == N(0)
                       ? aid.before_rls
                       : max(N(0), N(aid.before_rls - read(parameter::rls_apl_share) * cut));
    aid.rls = is_below<N>(of_.rent, cut) ? of_.rent : cut;
    const N threshold =
        read(of_.convention ? parameter::apl_threshold : parameter::apl_threshold_al);
    aid.gross = step(words::apl_gross, is_below<N>(left, threshold) ? N(0) : left);
    aid.net = step(words::apl_net,
                   round_to(N(aid.gross - read(parameter::apl_crds_rate) * aid.gross), 2));
  }

  // Owed by a social landlord where monthly resources are below the ceiling.
  N rls(const N& resources) {
    if (!of_.convention || !of_.social_landlord) return 0;
    if (of_.rls) return *of_.rls;
    N ceiling = 0, amount = 0;  // none before 2018
    if (!read_class<N>(rls_ceilings(of_.zone), of_.household, month_, law_, ceiling)) return 0;
    if (!is_below<N>(resources, N(12) * ceiling)) return 0;
    return read_class<N>(rls_amounts(of_.zone), of_.household, month_, law_, amount) ? amount
                                                                                     : N(0);
  }

  const AplCase<N>& of_;
  Date month_;
  const Law& law_;
  AidReader<N> read_;
  N counted_rent_ = 0;
};

}  // namespace habitat::law
