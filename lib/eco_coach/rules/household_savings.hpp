// SPDX-License-Identifier: Apache-2.0
// What the meters of one household come to: quantities and euros by month, the year of energy
// before and after at the tariffs of its days. A period that falls across months is shared by days,
// as is a change of tariff; the total in euros is the sum of the months, rounded once.
//
// Only meters with enough readings before the coaching count.
#pragma once

#include <map>

#include "eco_coach/case/households.hpp"
#include "eco_coach/result/household.hpp"
#include "eco_coach/rules/carbon.hpp"
#include "eco_coach/rules/meter_model.hpp"
#include "eco_coach/rules/tariffs.hpp"
#include "eco_coach/words/evaluation_steps.hpp"

namespace habitat::eco_coach {

/// The tariff of a meter, made once for all meters that have the same.
template <Number N>
struct MeterTariff {
  MeterTariff(Carrier of, const Tariffs<N>& tariffs, const Law& law)
      : carrier(of),
        prices(of, tariffs, law),
        saving(prices.price(PriceFor::saving)),
        subscription(prices.subscription()),
        co2(co2_of_unit(of, tariffs, law)) {}
  Carrier carrier;
  CarrierPrices<N> prices;
  energy::SavingInMoney<N> saving;
  energy::DatedPrice<N> subscription;
  std::optional<N> co2;
  bool unpriced = false;      ///< a saving of some day had no price
  bool unpriced_use = false;  ///< nor had a use, before or after
};

/// A sum of which a part may be unknown: then all of it is.
template <Number N>
struct KnownSum {
  N sum = 0;
  bool any = false, whole = true;
  void add(const std::optional<N>& part) {
    any = true;
    if (part)
      sum = sum + *part;
    else
      whole = false;
  }
  std::optional<N> total() const { return any && whole ? std::optional<N>(sum) : std::nullopt; }
};

/// Energy paid over some days, for what a year of it is.
template <Number N>
struct YearOfEnergy {
  KnownSum<N> paid;  ///< each meter's, brought to 365 days
  bool covered = true;
};

template <Number N>
struct HouseholdSavings {
  int meters = 0;    ///< that count
  int days = 0;      ///< followed, of energy, all meters added up
  int energies = 0;  ///< meters of energy among them
  double kwh = 0, expected_kwh = 0, band_squares = 0, m3 = 0;
  bool banded = true, waters = false;
  KnownSum<N> eur, co2;
  YearOfEnergy<N> before, after;
  std::map<int, SheetPeriod<N>> months;  ///< by 12 x year + month

  bool counts() const { return meters > 0; }
};

/// Adds what a judged meter brings. `rows` are its periods, before and after; `sheets`: whether
/// months are kept.
template <Number N>
class SavingsOfMeter {
 public:
  SavingsOfMeter(const Meter& meter, double content, bool sheets, MeterTariff<N>& tariff,
                 HouseholdSavings<N>& into)
      : carrier_(*meter.carrier),
        content_(content),
        sheets_(sheets),
        tariff_(tariff),
        into_(into) {}

  void add(const energy::Savings& saved, const std::vector<MeterRow<N>>& rows) {
    ++into_.meters;
    if (carrier_ == Carrier::water) {
      into_.waters = true;
      into_.m3 += saved.avoided * content_;
    } else {
      ++into_.energies;
      into_.kwh += saved.avoided * content_;
      into_.expected_kwh += saved.counterfactual * content_;
      into_.banded &= saved.bands.prediction.has_value();
      const double band = saved.bands.prediction.value_or(0) * content_;
      into_.band_squares += band * band;
    }
    const auto quantity = energy::in_thousandths<N>(saved.avoided * content_);
    into_.co2.add(quantity && tariff_.co2
                      ? std::optional<N>(co2_of_saving<N>(*quantity, *tariff_.co2))
                      : std::nullopt);
    for (const MeterRow<N>& row : rows)
      if (row.segment == energy::Segment::reporting) add_months(row);
    if (carrier_ != Carrier::water) {
      add_year(rows, energy::Segment::baseline, into_.before);
      add_year(rows, energy::Segment::reporting, into_.after);
    }
  }

 private:
  static double plain(const Measure<N>& x) { return near_double(x); }

  void add_months(const MeterRow<N>& row) {
    if (carrier_ != Carrier::water) into_.days += row.days;
    const double a_day = plain(row.saving) * content_ / row.days;
    for (Date from = row.start; from < row.end;) {
      const Date next = std::min(first_of_next_month(from), row.end);
      const double saved = a_day * (day_number(next) - day_number(from));
      const auto eur = tariff_.saving.value(from, next, saved);
      into_.eur.add(eur);
      tariff_.unpriced |= !eur;
      if (sheets_) add_month(into_.months[12 * from.year + from.month - 1], saved, eur);
      from = next;
    }
  }
  void add_month(SheetPeriod<N>& month, double saved, const std::optional<N>& eur) const {
    std::optional<Measure<N>>& quantity = quantity_of(month);
    quantity = quantity ? Measure<N>(*quantity + Measure<N>(saved)) : Measure<N>(saved);
    if (eur) month.eur = month.eur ? N(*month.eur + *eur) : *eur;
  }
  static Date first_of_next_month(Date day) {
    return day.month == 12 ? Date{day.year + 1, 1, 1} : Date{day.year, day.month + 1, 1};
  }
  std::optional<Measure<N>>& quantity_of(SheetPeriod<N>& month) const {
    return carrier_ == Carrier::electricity ? month.electricity
           : carrier_ == Carrier::gas       ? month.gas
           : carrier_ == Carrier::water     ? month.water
                                            : month.other;
  }

  // What was used, at the price of its days, and the subscription: for 365 days. Half a year is not
  // the half of a year of heating: under 328 days it stays unknown.
  void add_year(const std::vector<MeterRow<N>>& rows, energy::Segment side,
                YearOfEnergy<N>& year) const {
    int days = 0;
    N paid = 0;
    for (const MeterRow<N>& row : rows) {
      if (row.segment != side) continue;
      days += row.days;
      const auto eur = tariff_.saving.value(row.start, row.end, plain(row.observed) * content_,
                                            energy::words::use_eur);
      const auto standing = standing_charge(row.start);
      if (!eur || !standing) {
        tariff_.unpriced_use = true;
        return year.paid.add({});
      }
      paid = paid + *eur + *standing * N(row.days) / N(energy::year_days);
    }
    if (days < energy::sufficient_days)
      year.covered = false;
    else
      year.paid.add(N(step(words::energy_of_a_year, N(paid * N(energy::year_days) / N(days)))));
  }
  std::optional<N> standing_charge(Date date) const {
    if (!tariff_.prices.has_subscription()) return N(0);
    return tariff_.subscription.at(date);
  }

  const Carrier carrier_;
  const double content_;
  const bool sheets_;
  MeterTariff<N>& tariff_;
  HouseholdSavings<N>& into_;
};

}  // namespace habitat::eco_coach
