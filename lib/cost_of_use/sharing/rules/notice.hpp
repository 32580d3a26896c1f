// SPDX-License-Identifier: Apache-2.0
// What the notice to tenants has to carry: what one or more typical households would save in a
// year, with the assumptions (code de l'énergie, R. 315-13, 7°).
#pragma once

#include "cost_of_use/sharing/rules/saving.hpp"
#include "messages/said.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
class NoticeMaker {
 public:
  NoticeMaker(const Sharing<N>& input, const SharedEnergy<N>& energy,
              const std::vector<SharerMoney<N>>& money, Findings& findings)
      : input_(input), energy_(energy), money_(money), findings_(findings) {}

  void fill(std::vector<NoticeFigures<N>>& notices) {
    for (const Typical<N>& typical : input_.typical) {
      NoticeFigures<N> notice;
      notice.household = typical.name;
      if (!energy_.yearly())
        findings_.lacks(fmt::format("sharing.notice[{}]", typical.name), {"sharing.series"});
      else if (typical.consumption)
        notice_by_use(*typical.consumption, notice);
      else
        notice_as(typical, notice);
      notices.push_back(std::move(notice));
    }
  }

 private:
  void notice_as(const Typical<N>& typical, NoticeFigures<N>& notice) {
    for (std::size_t k = 0; k < energy_.sharers.size(); ++k) {
      const SharerEnergy<N>& one = energy_.sharers[k];
      if (one.of.name != typical.participant) continue;
      notice.consumption = one.consumption;
      notice.shared = one.shared;
      notice.saving = money_[k].saving;
      notice.assumptions =
          message({"as {}; key {}; {} EUR/kWh before VAT", "comme {} ; clé {} ; {} EUR/kWh HT"},
                  one.of.name, label_of(input_.key), price_text());
    }
    if (!notice.saving) lacks_saving(typical);
  }

  // A dwelling that has from the roof the same part of its use as the dwellings together.
  void notice_by_use(const N& consumption, NoticeFigures<N>& notice) {
    N used = 0, shared = 0, saved = 0;
    bool known = true;
    int count = 0;
    for (std::size_t k = 0; k < energy_.sharers.size(); ++k) {
      const SharerEnergy<N>& one = energy_.sharers[k];
      if (one.of.kind != ParticipantKind::dwelling || !one.of.joins) continue;
      ++count;
      known = known && one.consumption && one.shared && money_[k].of_shared;
      if (!known) break;
      used = used + *one.consumption;
      shared = shared + *one.shared;
      saved = saved + *money_[k].of_shared;
    }
    notice.consumption = consumption;
    if (!known || count == 0 || !(N(0) < used)) {
      const std::string_view lacking = input_.given && !input_.given->consumption
                                           ? "sharing.given.consumption"
                                       : !input_.price ? "sharing.price"
                                                       : "sharing.participants[].energy_price";
      return findings_.lacks(fmt::format("sharing.notice[{}]", notice.household),
                             {std::string(lacking)});
    }
    notice.shared = N(consumption * shared / used);
    notice.saving = N(consumption * saved / used - N(12) * input_.fee);
    notice.assumptions = message_counted(
        count,
        {"the same part of use as the only dwelling that joins; key {1}; {2} EUR/kWh before VAT",
         "même part de consommation que le seul logement participant ; clé {1} ; {2} EUR/kWh HT"},
        {"the same part of use as the {} dwellings; key {}; {} EUR/kWh before VAT",
         "même part de consommation que les {} logements ; clé {} ; {} EUR/kWh HT"},
        label_of(input_.key), price_text());
  }

  void lacks_saving(const Typical<N>& typical) {
    findings_.lacks(fmt::format("sharing.notice[{}]", typical.name),
                    {fmt::format("sharing.participants[{}].energy_price", typical.participant)});
  }
  Message price_text() const {
    if (!input_.price) return "-";
    const std::string price = to_text<N>(*input_.price);
    return {grouped_text(price, Language::en), grouped_text(price, Language::fr)};
  }

  const Sharing<N>& input_;
  const SharedEnergy<N>& energy_;
  const std::vector<SharerMoney<N>>& money_;
  Findings& findings_;
};

}  // namespace habitat::cost_of_use::sharing
