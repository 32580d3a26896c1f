// SPDX-License-Identifier: Apache-2.0
// What the sale brings to each owner: his part of the net proceeds by the key of the parts sold,
// less the tax on his gain (law of 1965, art. 16-1). A tax that is not known is counted as 0, and
// told.
#pragma once

#include "densify/result/proceeds.hpp"
#include "densify/result/rights_taxes.hpp"
#include "densify/result/sale.hpp"
#include "densify/rules/capital_gain.hpp"
#include "densify/rules/owners.hpp"
#include "densify/words/gain_alerts.hpp"
#include "densify/words/owner_rights_steps.hpp"
#include "densify/words/sale_steps.hpp"
#include "densify/words/told.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::densify {

template <Number N>
struct OwnerRights {
  std::optional<N> gain, tax, levies;
  N rights = 0;
};

/// Of each owner, in the order of the file, and of all; not known where the price is not.
template <Number N>
struct RightsSplit {
  bool known = false;
  std::vector<OwnerRights<N>> owners;
  N net = 0;
};

template <Number N>
class RightsSplitter {
 public:
  RightsSplitter(const Case<N>& input, const Law& law, const Owners<N>& owners,
                 const SaleFigures<N>& sale, Findings& findings)
      : input_(input),
        owners_(owners),
        sale_(sale),
        gain_(input, law),
        law_(law),
        date_(input.deed_date(law.as_of())),
        findings_(findings) {}

  RightsSplit<N> split(TaxFigures<N>& taxes, ProceedsFigures<N>& proceeds) {
    taxes.capital_gain = gain_.status();
    tell_status();
    RightsSplit<N> split;
    split.known = proceeds.net.has_value();
    if (!split.known || sale_.status != SaleStatus::viable) return split;
    split.net = *proceeds.net;
    if (!owners_.known()) {
      if (gain_.status() == GainStatus::taxed)
        alert<GainAlert::no_owners_taxed>(findings_, "owners");
      return split;
    }
    const std::string& key = input_.proceeds.key;
    proceeds.per_share = N(step(words::per_share, N(*proceeds.net / owners_.total(key))));
    split.net = 0;
    for (const Owner<N>& owner : owners_.all()) {
      const OwnerRights<N>& one = split.owners.emplace_back(of(owner, *proceeds.net));
      split.net = split.net + one.rights;
    }
    split.net = step(words::rights_of_all, split.net);
    tell_owners();
    return split;
  }

 private:
  OwnerRights<N> of(const Owner<N>& owner, const N& net) {
    const Scope<N> scope("owners", owner.row.owner);
    const std::string& key = input_.proceeds.key;
    OwnerRights<N> one;
    const N price = step(words::price_part, N(owners_.part(owner, key, *sale_.price)));
    const N cost = input_.taxes ? input_.taxes->acquisition_cost : N(0);
    one.gain = N(step(words::owner_gain, N(price - owners_.part(owner, key, cost))));
    fill_tax(owner, price, one);
    one.rights = step(words::rights_part, N(owners_.part(owner, key, net) - one.tax.value_or(N(0)) -
                                            one.levies.value_or(N(0))));
    return one;
  }

  void fill_tax(const Owner<N>& owner, const N& price, OwnerRights<N>& one) {
    const bool small = gain_.is_small(price);
    small_.add(small, owner.row.owner);
    if (gain_.status() == GainStatus::exempt || small) {
      one.tax = one.levies =
          N(step(words::gain_not_taxed, small ? N(0) : gain_.of_exempt(*one.gain)));
      return;
    }
    if (gain_.status() == GainStatus::unknown) return;
    const N taxed = max<N>(*one.gain, N(0));
    const auto& years = owner.row.holding_years;
    one.tax = gain_.tax(taxed, years);
    one.levies = gain_.levies(taxed, years);
    unknown_.add(!one.tax || !one.levies, owner.row.owner);
    const auto taxable = gain_.taxable(taxed, years);
    const auto from = law_.value<N>(law::parameter::capital_gain_surtax_from, date_);
    surtaxed_.add(taxable && from && is_below<N>(*from, *taxable), owner.row.owner);
  }

  void tell_status() {
    const bool elevation = input_.is_elevation();
    if (!input_.taxes || !input_.taxes->deed_date)
      alert<GainAlert::no_deed_date>(findings_, "taxes.deed_date", to_text(date_));
    if (gain_.status() == GainStatus::unknown) {
      const std::string date = to_text(date_);
      elevation ? alert<GainAlert::gain_of_elevation>(findings_, "taxes.deed_date", date)
                : alert<GainAlert::gain_of_landlord>(findings_, "taxes.deed_date", date);
    }
    if (gain_.status() == GainStatus::exempt && elevation)
      alert<GainAlert::undertaking>(findings_, "taxes.deed_date");
    if (input_.sale->kind == SaleKind::intermediate)
      alert<GainAlert::intermediate>(findings_, "sale.kind");
  }
  void tell_owners() {
    const auto told = [&](const law::Parameter& parameter) {
      return amount_words<N>(law_.value<N>(parameter, date_).value_or(N(0)));
    };
    using namespace law::parameter;
    if (small_) {
      const Message most = told(capital_gain_small_share);
      alert<GainAlert::small_shares>(findings_, "owners", small_.words(), Text{most.en, most.fr});
    }
    if (unknown_) alert<GainAlert::tax_unknown>(findings_, "owners", unknown_.words());
    if (surtaxed_) {
      const Message from = told(capital_gain_surtax_from);
      alert<GainAlert::surtax>(findings_, "owners", surtaxed_.words(), Text{from.en, from.fr});
    }
  }

  const Case<N>& input_;
  const Owners<N>& owners_;
  const SaleFigures<N>& sale_;
  const CapitalGain<N> gain_;
  const Law& law_;
  const Date date_;
  Findings& findings_;
  Told small_, unknown_, surtaxed_;
};

}  // namespace habitat::densify
