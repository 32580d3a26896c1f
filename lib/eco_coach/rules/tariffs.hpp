// SPDX-License-Identifier: Apache-2.0
// The prices of each carrier in a case, by day: its own, else those published for its option, power
// and profile. A bill and a saving read the same tables, but for means of whole bills (water),
// which say what a bill is and not what a m3 less saves.
#pragma once

#include "eco_coach/case/tariffs.hpp"
#include "energy/saving_in_money.hpp"
#include "law/published_tariffs.hpp"

namespace habitat::eco_coach {

/// What a price is read for.
enum class PriceFor { bill, saving };

template <Number N>
class CarrierPrices {
 public:
  /// The tariffs outlive it.
  CarrierPrices(Carrier carrier, const Tariffs<N>& tariffs, const Law& law)
      : carrier_(carrier), law_(law) {
    if (carrier == Carrier::electricity) of_electricity(tariffs);
    if (carrier == Carrier::gas) {
      own_ = own_in(tariffs.gas);
      published_ = law::gas_tariff(!tariffs.gas || tariffs.gas->profile == GasProfile::heating);
    }
    if (carrier == Carrier::water) {
      own_ = own_in(tariffs.water);
      published_ = law::water_tariff();
    }
    if (carrier == Carrier::district_heat) own_ = own_in(tariffs.district_heat);
    if (carrier == Carrier::oil) own_ = own_in(tariffs.oil);
    if (carrier == Carrier::wood) own_ = own_in(tariffs.wood);
  }

  /// Of a kWh or a m3.
  energy::DatedPrice<N> price(PriceFor purpose) const {
    std::vector<energy::PricePart<N>> parts;
    if (stands_for(purpose) && published_.off_peak && off_peak_share_)
      parts = {{published_.price, N(N(1) - *off_peak_share_)},
               {published_.off_peak, *off_peak_share_}};
    else if (stands_for(purpose) && published_.price && !published_.off_peak)
      parts = {{published_.price, N(1)}};
    return {own_->price, std::move(parts), law_};
  }

  /// Of a year. A mean of whole bills holds it already; where nothing is known of one, it is none.
  energy::DatedPrice<N> subscription() const {
    std::vector<energy::PricePart<N>> parts;
    if (published_.subscription) parts = {{published_.subscription, N(published_.payments)}};
    return {own_->subscription, std::move(parts), law_};
  }
  bool has_subscription() const {
    const bool sold_with_one = carrier_ == Carrier::electricity || carrier_ == Carrier::gas;
    return sold_with_one || own_->subscription.given();
  }

  /// The input that is looked for where there is no price.
  std::string lacking_price() const {
    const bool shares = published_.off_peak && !off_peak_share_;
    return input(shares ? "off_peak_share" : "price");
  }
  std::string lacking_subscription() const { return input("subscription"); }

  /// The dated data behind it; null where there is none.
  const law::Parameter* published_price() const { return published_.price; }
  const law::Parameter* published_subscription() const { return published_.subscription; }
  const OwnTariff<N>& own() const { return *own_; }

 private:
  void of_electricity(const Tariffs<N>& tariffs) {
    own_ = own_in(tariffs.electricity);
    const ElectricityTariff<N> usual;
    const ElectricityTariff<N>& tariff = tariffs.electricity ? *tariffs.electricity : usual;
    off_peak_share_ = tariff.off_peak_share;
    const int kva = kva_of(tariff.kva);
    published_ = tariff.option == PriceOption::base       ? law::electricity_base_tariff(kva)
                 : tariff.option == PriceOption::off_peak ? law::electricity_off_peak_tariff(kva)
                                                          : law::electricity_tempo_tariff(kva);
  }

  template <class Tariff>
  static const OwnTariff<N>* own_in(const std::optional<Tariff>& tariff) {
    static const OwnTariff<N> nothing{};
    return tariff ? &*tariff : &nothing;
  }

  // A subscription beside a mean that holds one would be paid twice.
  bool stands_for(PriceFor purpose) const {
    return published_.marginal || (purpose == PriceFor::bill && !own_->subscription.given());
  }

  std::string input(std::string_view member) const {
    return fmt::format("tariffs.{}.{}", word_of(carrier_), member);
  }

  Carrier carrier_;
  const Law& law_;
  const OwnTariff<N>* own_ = nullptr;
  law::PublishedTariff published_ = {};
  std::optional<N> off_peak_share_ = {};
};

/// What a saving of a carrier is worth: made once for all meters that have these tariffs.
template <Number N>
energy::SavingInMoney<N> saving_in_money(Carrier carrier, const Tariffs<N>& tariffs,
                                         const Law& law) {
  return energy::SavingInMoney<N>(CarrierPrices<N>(carrier, tariffs, law).price(PriceFor::saving));
}

}  // namespace habitat::eco_coach
