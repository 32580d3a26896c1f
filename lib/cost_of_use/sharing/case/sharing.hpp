// SPDX-License-Identifier: Apache-2.0
// Energy that the landlord produces and shares with those who live there: what is asked of it.
#pragma once

#include "cost_of_use/sharing/case/participant.hpp"
#include "cost_of_use/sharing/case/plant.hpp"
#include "cost_of_use/sharing/case/series.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
struct Sharing {
  RowFile<StepRow> series;
  std::optional<int> step;
  std::optional<Given<N>> given;
  std::optional<Synthetic<N>> synthetic;
  Key key = Key::default_key;
  RowFile<CoefficientRow> coefficients;
  std::optional<bool> share_again;
  std::optional<N> price, vat;
  N fee = 0;
  NetworkOption network_option = NetworkOption::standard;
  NumberOr<N, Automatic> excise{Automatic::automatic, 0};
  std::vector<Participant<N>> participants;
  std::optional<Plant<N>> plant;
  std::optional<Sizing<N>> sizing;
  std::vector<Typical<N>> typical;

  /// Whether what a capped one leaves is shared again.
  bool shares_again() const { return share_again.value_or(key == Key::equal); }

  static void describe(auto& self, auto&& is) {
    describe_energy(self, is);
    describe_key(self, is);
    describe_price(self, is);
    is(self.plant, {.name = "plant", .label = {"plant", "installation"}});
    is(self.sizing, {.name = "sizing", .label = {"choice of the power", "choix de la puissance"}});
    is(self.typical, {.name = "typical",
                      .label = {"households of the notice", "ménages de l'information"},
                      .source = texts::notice,
                      .key = "name"});
  }

 private:
  static void describe_energy(auto& self, auto&& is) {
    is(self.series, {.name = "series",
                     .label = {"series", "série"},
                     .doc = {"a CSV file of steps: start, production, NAME... or start, "
                             "participant, kwh",
                             "un fichier CSV de pas : start, production, NOM... ou start, "
                             "participant, kwh"}});
    is(self.step,
       {.name = "step",
        .unit = "min",
        .min = "10 min",
        .max = "60 min",
        .label = {"step", "pas"},
        .doc = {"10, 15, 30 or 60", "10, 15, 30 ou 60"},
        .default_note = {"as the rows follow each other", "celui de la suite des lignes"}});
    is(self.given, {.name = "given",
                    .label = {"sums of a year", "sommes d'une année"},
                    .doc = {"in the place of a series", "à la place d'une série"}});
    is(self.synthetic, {.name = "synthetic",
                        .label = {"year without clouds", "année sans nuages"},
                        .doc = {"in the place of a series, for a first idea",
                                "à la place d'une série, pour une première idée"}});
  }
  static void describe_key(auto& self, auto&& is) {
    is(self.key, {.name = "key", .label = {"key", "clé de répartition"}, .source = texts::keys});
    is(self.coefficients,
       {.name = "coefficients",
        .label = {"coefficients", "coefficients"},
        .doc = {"of the key dynamic: a CSV file, start, NAME..., one row for each step",
                "de la clé dynamic : un fichier CSV, start, NOM..., une ligne par pas"}});
    is(self.share_again,
       {.name = "share_again",
        .label = {"shared again", "partagé à nouveau"},
        .doc = {"what a capped one leaves goes to the others by their coefficients",
                "ce que laisse qui est plafonné va aux autres selon leurs coefficients"},
        .default_note = {"no; yes with the key equal", "non ; oui avec la clé equal"}});
    is(self.participants, {.name = "participants",
                           .label = {"participants", "participants"},
                           .doc = {"a column that is not listed is a dwelling",
                                   "une colonne non listée est un logement"},
                           .key = "name",
                           .from_file = true});
  }
  static void describe_price(auto& self, auto&& is) {
    is(self.price, {.name = "price",
                    .unit = "EUR/kWh",
                    .min = "0 EUR/kWh",
                    .max = "10 EUR/kWh",
                    .label = {"price of a shared kWh", "prix du kWh partagé"},
                    .doc = {"excl. VAT", "hors TVA"}});
    is(self.vat, {.name = "vat",
                  .unit = "%",
                  .min = "0 %",
                  .max = "30 %",
                  .label = {"VAT", "TVA"},
                  .default_note = {"the dated one of a kWh", "celle, datée, d'un kWh"}});
    is(self.fee, {.name = "fee",
                  .unit = "EUR/dwelling/month",
                  .min = "0 EUR/dwelling/month",
                  .max = "1000 EUR/dwelling/month",
                  .label = {"fee", "frais"},
                  .doc = {"of a dwelling that takes part, as it is paid",
                          "d'un logement qui participe, tels qu'ils sont payés"}});
    is(self.network_option, {.name = "network_option",
                             .label = {"network option", "option de réseau"},
                             .source = texts::network});
    is(self.excise, {.name = "excise",
                     .unit = "EUR/MWh",
                     .min = "0 EUR/MWh",
                     .max = "1000 EUR/MWh",
                     .label = {"excise avoided", "accise évitée"},
                     .doc = {"by a shared kWh", "par un kWh partagé"},
                     .source = texts::excise});
  }
};

}  // namespace habitat::cost_of_use::sharing
