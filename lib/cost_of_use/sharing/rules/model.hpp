// SPDX-License-Identifier: Apache-2.0
// Shared production whole, its steps in order: the energy and who has it, prices, the network part,
// what each saves, the landlord's account, other powers, what the notice says.
#pragma once

#include "cost_of_use/sharing/rules/landlord.hpp"
#include "cost_of_use/sharing/rules/network.hpp"
#include "cost_of_use/sharing/rules/notice.hpp"
#include "cost_of_use/sharing/rules/saving.hpp"
#include "cost_of_use/sharing/rules/series_file.hpp"
#include "cost_of_use/sharing/rules/sizing.hpp"
#include "cost_of_use/sharing/rules/terms.hpp"
#include "cost_of_use/sharing/rules/times.hpp"
#include "describe/nearest.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
class SharingModel {
 public:
  SharingModel(const Sharing<N>& input, const Law& law, SharingFigures<N>& figures,
               Findings& findings)
      : input_(input), law_(law), figures_(figures), findings_(findings) {}

  void compute() {
    SharingTerms<N>(input_, law_, findings_).tell();
    take_energy();
    fill_energy();
    if (asks_saving()) prices_ = prices_of(input_, law_, findings_);
    network_ = NetworkPart<N>(input_, law_, findings_).fill(energy_, figures_.network);
    fill_savings();
    fill_landlord();
    fill_sizes();
    NoticeMaker<N>(input_, energy_, money_, findings_).fill(figures_.notice);
  }

 private:
  // --- what there is to share

  void take_energy() {
    if (input_.given) {
      energy_ = GivenEnergy<N>(input_, *input_.given).energy();
      if (!energy_.production && !energy_.shared)
        findings_.lacks("sharing.production", {"sharing.given.production"});
      return;
    }
    read_series();
    if (!series_) return;
    seasons_ = seasons();
    sums_ = energy::allocate(*series_, method_of(input_.key), input_.shares_again(), 1, seasons_);
    energy_ = energy_of(input_, *series_, sums_);
    tell_series();
    fill_times(*series_, sums_, figures_);
  }

  void read_series() {
    if (input_.synthetic) {
      if (!power_of(input_)) {
        findings_.lacks("sharing.production", {"sharing.synthetic.power"});
        return;
      }
      series_ = synthetic_series(input_, law_.as_of().year);
      alert<SharingAlert::clear_sky>(findings_, "sharing.synthetic");
      set_key(input_, *series_);
    } else if (input_.series.reader) {
      std::vector<std::string> wanted;
      for (const Participant<N>& one : input_.participants) wanted.push_back(one.name);
      if (is_long(*input_.series.reader)) tell_unread(input_.series, {"kwh"}, "sharing.series");
      SeriesRead read =
          sharing::read_series(*input_.series.reader, input_.step, wanted, input_.series.name);
      if (read.faulty > 0)
        alert<SharingAlert::series_faulty>(findings_, "sharing.series", input_.series.name);
      else if (!read.series)
        alert<SharingAlert::series_empty>(findings_, "sharing.series", input_.series.name);
      series_ = std::move(read.series);
      if (!series_) return;
      set_key(input_, *series_);
      std::vector<std::string> joining;
      for (const energy::Sharer& one : series_->sharers)
        if (one.joins) joining.push_back(one.name);
      if (input_.coefficients.reader && input_.key == Key::dynamic)
        tell_unread(input_.coefficients, joining, "sharing.coefficients");
      if (input_.key == Key::dynamic && input_.coefficients.reader &&
          read_coefficients(*input_.coefficients.reader, *series_) > 0) {
        alert<SharingAlert::series_faulty>(findings_, "sharing.coefficients",
                                           input_.coefficients.name);
        series_.reset();
      }
    }
  }

  // Columns that are neither members of a row nor those that are read by name.
  void tell_unread(const auto& file, const std::vector<std::string>& known, std::string_view path) {
    for (const std::string& column : file.reader->unread())
      if (std::find(known.begin(), known.end(), column) == known.end())
        habitat::tell(findings_, column_passed_over, {file.name, column, listed_briefly(known)},
                      path);
  }

  // The months of the seasons are asked for where somebody's network part is.
  energy::Seasons seasons() const {
    energy::Seasons seasons;
    const bool asked = std::any_of(
        input_.participants.begin(), input_.participants.end(),
        [](const Participant<N>& one) { return one.network_tariff && !one.off_peak.all(); });
    if (!asked) return seasons;
    using namespace law::parameter;
    const auto month = [&](const law::Parameter& parameter, int& into) {
      if (const auto value = law_.value<N>(parameter, law_.as_of()))
        into = static_cast<int>(near_double(*value));
    };
    month(network_season_first_month, seasons.first_month);
    month(network_season_last_month, seasons.last_month);
    return seasons;
  }

  void tell_series() {
    const std::string from = energy::written_in_paris(series_->first),
                      to = energy::written_in_paris(series_->end());
    const bool asks_year =
        input_.plant || input_.sizing || !input_.typical.empty() || asks_saving();
    if (!energy_.yearly() && asks_year)
      alert<SharingAlert::not_whole_years>(findings_, "sharing.series", from, to);
    else if (!energy_.yearly())
      alert<SharingAlert::short_series>(findings_, "sharing.series", from, to);
    if (energy_.years > 1)
      alert<SharingAlert::several_years>(findings_, "sharing.series",
                                         std::to_string(energy_.years));
    std::vector<std::string> nothing;
    int empty = 0;
    for (std::size_t k = 0; k < series_->sharers.size(); ++k) {
      const energy::Sharer& sharer = series_->sharers[k];
      const bool weighs = input_.key == Key::fixed || input_.key == Key::area;
      if (sharer.joins && weighs && sharer.coefficient <= 0) nothing.push_back(sharer.name);
      const SharerEnergy<N>& energy = energy_.sharers[k];
      empty += sharer.joins && energy.is_empty() && energy.of.kind == ParticipantKind::dwelling;
    }
    if (!nothing.empty())
      alert<SharingAlert::no_coefficient>(findings_, "sharing.participants",
                                          listed_briefly(nothing));
    if (empty > 0)
      alert<SharingAlert::empty_dwellings>(findings_, "sharing.series", std::to_string(empty));
  }

  void fill_energy() {
    figures_.production = energy_.production;
    figures_.consumption = energy_.consumption;
    figures_.shared = energy_.shared;
    figures_.surplus = energy_.surplus;
    rate(energy_.shared, energy_.production, words::self_consumption, figures_.self_consumption,
         figures_.self_consumption_status);
    rate(energy_.shared, energy_.consumption, words::self_production, figures_.self_production,
         figures_.self_production_status);
    for (const SharerEnergy<N>& one : energy_.sharers) {
      ParticipantFigures<N> figures{
          one.of.name, one.consumption, one.shared, one.shared_off_peak, {}, {}};
      if (one.consumption && one.shared)
        figures.residual = N(step(words::residual, N(*one.consumption - *one.shared)));
      figures_.participants.push_back(std::move(figures));
    }
  }

  static void rate(const std::optional<N>& part, const std::optional<N>& whole, const Step& words,
                   std::optional<N>& into, std::optional<RateStatus>& status) {
    if (!part || !whole) return;
    const bool defined = static_cast<bool>(N(0) < *whole);
    status = defined ? RateStatus::ok : RateStatus::undefined;
    if (defined) into = N(step(words, N(*part / *whole)));
  }

  // Who gives a price of somebody's energy, or one for somebody to pay.
  bool asks_saving() const {
    return Savings<N>::asked(input_) || (input_.price && !energy_.sharers.empty());
  }

  // --- who saves what

  // A meter of one price for all hours stays with the standard option.
  bool lacks_network(const SharerEnergy<N>& sharer, const std::optional<N>& gain) const {
    return with_network() && sharer.of.joins && !gain &&
           sharer.of.network_tariff != NetworkTariff::cust;
  }
  bool with_network() const { return input_.network_option == NetworkOption::sharing; }

  std::vector<SharerMoney<N>> money_of(const SharedEnergy<N>& energy,
                                       const std::vector<std::optional<N>>& network) const {
    const Savings<N> savings(input_, prices_);
    std::vector<SharerMoney<N>> money;
    for (std::size_t k = 0; k < energy.sharers.size(); ++k) {
      const SharerEnergy<N>& sharer = energy.sharers[k];
      money.push_back(savings.of(sharer, with_network() ? network[k] : std::optional<N>()));
      if (lacks_network(sharer, network[k])) money.back().saving.reset();
    }
    return money;
  }

  void fill_savings() {
    money_ = money_of(energy_, network_);
    N spared = 0, saved = 0, shared = 0;
    bool priced = true;
    std::vector<std::string> lacking;
    for (std::size_t k = 0; k < energy_.sharers.size(); ++k) {
      const SharerEnergy<N>& sharer = energy_.sharers[k];
      if (energy_.yearly() && asks_saving()) figures_.participants[k].saving = money_[k].saving;
      if (!sharer.of.joins || !sharer.shared) continue;
      if (!money_[k].spared) {
        priced = false;
        add_once(lacking, price_lacking(sharer));
        continue;
      }
      shared = shared + *sharer.shared;
      spared = spared + *money_[k].spared;
      if (money_[k].of_shared) saved = saved + *money_[k].of_shared;
    }
    tell_lacking(std::move(lacking));
    if (priced && N(0) < shared) {
      figures_.break_even_price = N(spared / shared);
      if (prices_.paid) figures_.unit_saving = N(step(words::unit_saving, N(saved / shared)));
    }
    if (figures_.unit_saving && is_below(*figures_.unit_saving, N(0)))
      alert<SharingAlert::tenants_lose>(findings_, "sharing.price");
    if (!energy_.yearly()) return;
    if (knows_saving(energy_, money_, ParticipantKind::dwelling))
      figures_.tenant_saving = tenant_saving(energy_, money_, ParticipantKind::dwelling);
    if (knows_saving(energy_, money_, ParticipantKind::common_parts))
      figures_.common_parts_saving = tenant_saving(energy_, money_, ParticipantKind::common_parts);
    fill_dwelling();
  }

  std::string price_lacking(const SharerEnergy<N>& sharer) const {
    const bool hours = sharer.of.option == TariffOption::off_peak;
    const std::string_view member = !sharer.of.energy_price            ? "energy_price"
                                    : !hours                           ? "energy_price"
                                    : !sharer.of.energy_price_off_peak ? "energy_price_off_peak"
                                                                       : "off_peak";
    return fmt::format("sharing.participants[{}].{}", sharer.of.name, member);
  }

  // What nobody asks for is not missed.
  void tell_lacking(std::vector<std::string> lacking) {
    if (!asks_saving()) return;
    for (std::size_t k = 0; k < energy_.sharers.size(); ++k)
      if (lacks_network(energy_.sharers[k], network_[k]))
        add_once(lacking, energy_.sharers[k].of.network_tariff
                              ? "sharing.participants[].off_peak"
                              : "sharing.participants[].network_tariff");
    constexpr std::size_t most = 3;
    if (lacking.size() > most) lacking = {"sharing.participants[].energy_price"};
    if (!input_.price) lacking.push_back("sharing.price");
    if (!prices_.excise) lacking.push_back("sharing.excise");
    const bool split =
        std::any_of(energy_.sharers.begin(), energy_.sharers.end(),
                    [](const SharerEnergy<N>& one) { return one.of.joins && !one.shared; });
    if (split) {
      alert<SharingAlert::split_unknown>(findings_, "sharing.given");
      lacking.push_back("sharing.series");
    }
    if (!lacking.empty()) findings_.lacks("sharing.tenant_saving", std::move(lacking));
  }

  // The mean of the dwellings that take part.
  void fill_dwelling() {
    int count = 0;
    bool bills = true;
    N bill = 0;
    for (std::size_t k = 0; k < energy_.sharers.size(); ++k) {
      const SharerEnergy<N>& sharer = energy_.sharers[k];
      if (sharer.of.kind != ParticipantKind::dwelling || !sharer.of.joins) continue;
      ++count;
      bills = bills && money_[k].bill;
      if (money_[k].bill) bill = bill + *money_[k].bill;
    }
    if (count == 0) return;
    DwellingFigures<N>& dwelling = figures_.dwelling;
    if (figures_.tenant_saving || bills) dwelling.count = count;
    const N months = N(12 * count);
    if (figures_.tenant_saving) dwelling.saving = N(*figures_.tenant_saving / months);
    if (bills) dwelling.without = N(bill / months);
    if (dwelling.without && dwelling.saving)
      dwelling.with = N(*dwelling.without - *dwelling.saving);
  }

  // --- the landlord

  void fill_landlord() {
    if (!input_.plant) return;
    const Plant<N>& plant = *input_.plant;
    if (!plant.power) {
      findings_.lacks("sharing.landlord", {"sharing.plant.power"});
      return;
    }
    // What is sold is asked for only by who gives what the plant costs.
    if (!plant.capex && !plant.life && !plant.rate && !plant.operation) return;
    if (!energy_.yearly()) {
      findings_.lacks("sharing.landlord", {"sharing.series"});
      return;
    }
    const FeedInTerms<N> terms(plant, *plant.power, law_);
    const FeedIn<N> feed_in = terms.terms();
    const PlantEnergy<N> energy{energy_.production, energy_.shared, energy_.surplus};
    const LandlordAccount<N> account(plant, *plant.power, input_.price, energy, feed_in);
    if (auto lacking = account.lacks(); !lacking.empty()) {
      tell_unknown_price(lacking, terms);
      findings_.lacks("sharing.landlord", std::move(lacking));
      return;
    }
    tell_sale(plant, terms);
    account.fill(figures_.landlord);
    judge_account(figures_.landlord, findings_);
  }

  void tell_unknown_price(const std::vector<std::string>& lacking, const FeedInTerms<N>& terms) {
    const Plant<N>& plant = *input_.plant;
    const auto lacks = [&](std::string_view path) {
      return std::find(lacking.begin(), lacking.end(), path) != lacking.end();
    };
    if (plant.sale == SaleKind::total && lacks("sharing.plant.feed_in") &&
        !is_below(N(9), *plant.power))
      alert<SharingAlert::total_sale_barred>(findings_, "sharing.plant.sale");
    else if (lacks("sharing.plant.feed_in") || lacks("sharing.plant.premium"))
      alert<SharingAlert::no_price_after>(findings_, "sharing.plant.request_date",
                                          to_text<N>(*plant.power), to_text(terms.date()));
  }

  void tell_sale(const Plant<N>& plant, const FeedInTerms<N>& terms) {
    const Date regime{2026, 6, 5};
    const bool sells = energy_.surplus && N(0) < *energy_.surplus;
    if (sells && plant.feed_in_index.word && terms.date() < regime && plant.feed_in.word)
      alert<SharingAlert::older_index>(findings_, "sharing.plant.feed_in_index");
    if (sells && plant.feed_in.word && !(terms.date() < regime) &&
        is_below(N(N(1600) * *plant.power), *energy_.production))
      alert<SharingAlert::beyond_yield>(findings_, "sharing.plant.feed_in");
    if (sells && *plant.life > plant.feed_in_years)
      alert<SharingAlert::surplus_unpaid>(findings_, "sharing.plant.feed_in_years",
                                          std::to_string(plant.feed_in_years));
  }

  // --- other powers

  void fill_sizes() {
    if (!input_.sizing) return;
    const Sizing<N>& sizing = *input_.sizing;
    const auto power = power_of(input_);
    if (!series_ || !power || !(N(0) < *power) || !energy_.yearly()) {
      std::vector<std::string> lacking;
      if (!series_ || !energy_.yearly()) lacking.push_back("sharing.series");
      if (!power || !(N(0) < *power)) lacking.push_back("sharing.plant.power");
      findings_.lacks("sharing.sizes", std::move(lacking));
      return;
    }
    for (const N& size : powers_of(sizing)) figures_.sizes.push_back(size_figures(size, *power));
    figures_.best = best_size(sizing, figures_.sizes);
    if (!figures_.best)
      alert<SharingAlert::no_size>(findings_, "sharing.sizing", to_text<N>(sizing.from),
                                   to_text<N>(sizing.to), to_text<N>(sizing.least_npv));
  }

  SizeFigures<N> size_figures(const N& size, const N& power) const {
    const auto sums = energy::allocate(*series_, method_of(input_.key), input_.shares_again(),
                                       near_double(size) / near_double(power), seasons_);
    const SharedEnergy<N> energy = energy_of(input_, *series_, sums);
    Findings unheard;
    unheard.notes = unheard.warnings = false;
    NetworkFigures<N> network;
    const auto gains = NetworkPart<N>(input_, law_, unheard).fill(energy, network);
    const auto money = money_of(energy, gains);
    SizeFigures<N> figures{.power = size, .production = energy.production, .shared = energy.shared};
    std::optional<RateStatus> status;
    rate(energy.shared, energy.production, words::self_consumption, figures.self_consumption,
         status);
    rate(energy.shared, energy.consumption, words::self_production, figures.self_production,
         status);
    if (knows_saving(energy, money, ParticipantKind::dwelling))
      figures.tenant_saving = tenant_saving(energy, money, ParticipantKind::dwelling);
    if (input_.plant) {
      const FeedIn<N> terms = FeedInTerms<N>(*input_.plant, size, law_).terms();
      const PlantEnergy<N> sold{energy.production, energy.shared, energy.surplus};
      const LandlordAccount<N> account(*input_.plant, size, input_.price, sold, terms);
      LandlordFigures<N> landlord;
      if (account.lacks().empty()) {
        account.fill(landlord);
        figures.npv = landlord.npv;
      }
    }
    return figures;
  }

  const Sharing<N>& input_;
  const Law& law_;
  SharingFigures<N>& figures_;
  Findings& findings_;
  std::optional<energy::LoadSeries> series_;
  energy::Seasons seasons_;
  energy::AllocationSums sums_;
  SharedEnergy<N> energy_;
  Prices<N> prices_;
  std::vector<std::optional<N>> network_;
  std::vector<SharerMoney<N>> money_;
};

}  // namespace habitat::cost_of_use::sharing
