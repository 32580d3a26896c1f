// SPDX-License-Identifier: Apache-2.0
// The sentences in which a case answers: whether a dwelling is accessible and why, what is left to
// pay, what sharing brings.
#pragma once

#include "cost_of_use/case/case.hpp"
#include "cost_of_use/result/result.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use::verdicts {

template <Number N>
Message above_ceiling(const N& income, const N& ceiling, const Text& product) {
  return message({"the reference income of {} EUR is above the ceiling of {} EUR ({})",
                  "le revenu fiscal de référence de {} EUR dépasse le plafond de {} EUR ({})"},
                 amount_words(income), amount_words(ceiling), product);
}
template <Number N>
Message effort_too_high(const std::optional<N>& effort, const N& most) {
  if (!effort)
    return message({"rent and charges without any income, where {} % of it are the most",
                    "loyer et charges sans aucun revenu, alors que {} % en sont le maximum"},
                   per_cent(most));
  return message(
      {"the net effort rate is {} %, above {} %", "le taux d'effort net est de {} %, plus de {} %"},
      per_cent(*effort, 2), per_cent(most, 2));
}
/// `among`: beside applicants, who have an answer of their own.
inline Message not_accessible(const std::vector<Message>& reasons, bool among) {
  const Text lead = among ? Text{"For the household of the case it is not",
                                 "Pour le ménage du cas il ne l'est pas"}
                          : Text{"Not accessible", "Non accessible"};
  Message all = message({"{}: {}", "{} : {}"}, lead, reasons.front());
  for (std::size_t i = 1; i < reasons.size(); ++i)
    all = message({"{}; {}", "{} ; {}"}, all, reasons[i]);
  return message({"{}.", "{}."}, all);
}
template <Number N>
Message accessible(const Indicators<N>& figures, const Access<N>& asked, bool among) {
  Message all =
      among ? Message("For the household of the case it is", "Pour le ménage du cas il l'est")
            : Message("Accessible", "Accessible");
  if (asked.max_effort && figures.effort_net)
    all = message({"{}: a net effort rate of {} %", "{} : un taux d'effort net de {} %"}, all,
                  per_cent(*figures.effort_net, 2));
  return message({"{}.", "{}."}, all);
}
inline Message unknown(const std::vector<std::string>& inputs) {
  return message({"Whether it is accessible is not known, for want of {}.",
                  "On ne sait pas si le logement est accessible, faute de {}."},
                 listed_briefly(inputs));
}

/// The main figure of a case that asks for no verdict.
template <Number N>
Message month(const TenantFigures<N>& tenant, const std::optional<N>& left) {
  if (!tenant.net)
    return tenant.gross ? message({"The month costs {} EUR before any aid.",
                                   "Le mois coûte {} EUR avant toute aide."},
                                  amount_words(*tenant.gross))
                        : Message();
  Message all = message({"{} EUR a month are left to pay, of {} EUR before the aid",
                         "Il reste {} EUR à payer par mois, sur {} EUR avant l'aide"},
                        amount_words(*tenant.net), amount_words(*tenant.gross));
  if (left)
    all = message({"{}; {} EUR are left to live on", "{} ; il reste {} EUR pour vivre"}, all,
                  amount_words(*left));
  return message({"{}.", "{}."}, all);
}
template <Number N>
Message applicants(const AccessFigures<N>& access) {
  return message_counted(
      *access.accessible,
      {"Accessible to {} of {} applicants.", "Accessible à {} candidat sur {}."},
      {"Accessible to {} of {} applicants.", "Accessible à {} candidats sur {}."},
      grouped_words(std::to_string(*access.applicants)));
}
template <Number N>
Message sharing(const sharing::SharingFigures<N>& figures) {
  Message all;
  if (figures.tenant_saving)
    append_sentence(all, *figures.tenant_saving < N(0)
                             ? message({"Sharing costs the tenants {} EUR a year.",
                                        "Le partage coûte {} EUR par an aux locataires."},
                                       euros<N>(N(0) - *figures.tenant_saving))
                             : message({"Sharing saves the tenants {} EUR a year.",
                                        "Le partage fait économiser {} EUR par an aux locataires."},
                                       euros(*figures.tenant_saving)));
  if (figures.landlord.npv)
    append_sentence(all, message({"The landlord's plant has an NPV of {} EUR.",
                                  "L'installation du bailleur a une VAN de {} EUR."},
                                 euros(*figures.landlord.npv)));
  if (all.empty() && figures.shared && figures.production)
    all = message({"Of {} kWh produced, {} are shared.",
                   "Pour une production de {} kWh, le partage porte sur {} kWh."},
                  amount_words(*figures.production, 1), amount_words(*figures.shared, 1));
  if (all.empty() && figures.network.net_gain)
    all = message({"The network option for sharing gains {} EUR a year, before VAT.",
                   "L'option de réseau pour le partage fait gagner {} EUR par an, hors TVA."},
                  amount_words(*figures.network.net_gain));
  return all;
}

}  // namespace habitat::cost_of_use::verdicts
