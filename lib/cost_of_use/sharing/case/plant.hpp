// SPDX-License-Identifier: Apache-2.0
// The plant, as the landlord pays for it and sells from it, and the powers to choose among.
#pragma once

#include "cost_of_use/sharing/case/names.hpp"
#include "cost_of_use/sharing/words/texts.hpp"
#include "describe/describe.hpp"
#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::cost_of_use::sharing {

/// "30 %" of what is invested, or "50000 EUR".
struct ShareOrAmount {
  std::string text;
  struct Read {
    bool share = false;
    Written value = {};  ///< a fraction, or euros
  };

  /// Nothing where it is neither.
  std::optional<Read> read() const {
    const auto end = text.find_first_not_of("+-0123456789.");
    const auto number = Written::read(text.substr(0, end));
    std::string sign = end == text.npos ? "" : text.substr(end);
    sign.erase(0, std::min(sign.find_first_not_of(' '), sign.size()));
    if (!number) return {};
    if (sign == "%") return Read{true, number->shifted(-2)};
    const auto unit = parse_unit(sign), euros = parse_unit("EUR");
    if (sign.empty() && number->is_zero()) return Read{true};
    if (sign.empty() || !unit || !unit->same_dimension(*euros)) return {};
    return Read{false, convert(*number, *unit, *euros)};
  }

  static constexpr Access slot_access() {
    Access table{.kind = Kind::text};
    table.present = [](const void* p) { return !access::at<ShareOrAmount>(p).text.empty(); };
    table.set = [](void* p, const Value& value) {
      access::at<ShareOrAmount>(p).text = *value.words();
    };
    table.get = [](const void* p, Language) { return Value(access::at<ShareOrAmount>(p).text); };
    return table;
  }
};

template <Number N>
struct Inverter {
  int year = 0;
  N cost = 0;
  static void describe(auto& self, auto&& is) {
    is(self.year, {.name = "year",
                   .min = "1",
                   .max = "60",
                   .label = {"year", "année"},
                   .doc = {"of operation", "d'exploitation"},
                   .required = true});
    is(self.cost, {.name = "cost",
                   .unit = "EUR/kW",
                   .min = "0 EUR/kW",
                   .max = "100000 EUR/kW",
                   .label = {"cost", "coût"},
                   .required = true});
  }
};

template <Number N>
struct Plant {
  std::optional<N> power, capex, operation, rate;
  ShareOrAmount subsidy;
  N operation_index = 0, price_index = 0, degradation = 0;
  std::optional<Inverter<N>> inverter;
  NumberOr<N, Automatic> premium{Automatic::automatic, 0}, feed_in{Automatic::automatic, 0},
      feed_in_index{Automatic::automatic, 0};
  std::optional<Date> request_date;
  SaleKind sale = SaleKind::surplus;
  int feed_in_years = 20;
  std::optional<int> life;
  int first_year = 1;

  static void describe(auto& self, auto&& is) {
    describe_cost(self, is);
    describe_sale(self, is);
    is(self.life, {.name = "life",
                   .unit = "years",
                   .min = "1 years",
                   .max = "60 years",
                   .label = {"life", "durée de vie"}});
    is(self.rate, {.name = "rate",
                   .unit = "%/year",
                   .min = "0 %/year",
                   .max = "30 %/year",
                   .label = {"discount rate", "taux d'actualisation"}});
    is(self.first_year,
       {.name = "first_year",
        .min = "0",
        .max = "1",
        .label = {"year of the first operation", "année de la première exploitation"},
        .doc = {"1: a year after the investment; 0: the same",
                "1 : un an après l'investissement ; 0 : la même"}});
  }

 private:
  static void describe_cost(auto& self, auto&& is) {
    is(self.power, {.name = "power",
                    .unit = "kW",
                    .min = "0 kW",
                    .max = "100000 kW",
                    .label = {"peak power", "puissance crête"}});
    is(self.capex, {.name = "capex",
                    .unit = "EUR/kW",
                    .min = "0 EUR/kW",
                    .max = "100000 EUR/kW",
                    .label = {"investment", "investissement"},
                    .doc = {"excl. VAT", "hors TVA"}});
    is(self.subsidy, {.name = "subsidy",
                      .label = {"subsidy", "subvention"},
                      .doc = {"30 % of the investment, or an amount in EUR",
                              "30 % de l'investissement, ou un montant en EUR"},
                      .default_note = {"none", "aucune"}});
    is(self.operation, {.name = "operation",
                        .unit = "EUR/kW/year",
                        .min = "0 EUR/kW/year",
                        .max = "10000 EUR/kW/year",
                        .label = {"operation and maintenance", "exploitation et entretien"}});
    const auto index = [&](N& member, std::string_view name, Text label, std::string_view min) {
      is(member, {.name = name, .unit = "%/year", .min = min, .max = "20 %/year", .label = label});
    };
    index(self.operation_index, "operation_index",
          {"index of the operation", "indexation de l'exploitation"}, "-10 %/year");
    index(self.degradation, "degradation", {"degradation", "perte de rendement"}, "0 %/year");
    is(self.inverter, {.name = "inverter",
                       .label = {"replacement of the inverter", "remplacement de l'onduleur"}});
  }

  static void describe_sale(auto& self, auto&& is) {
    is(self.price_index,
       {.name = "price_index",
        .unit = "%/year",
        .min = "-10 %/year",
        .max = "20 %/year",
        .label = {"index of the price of a shared kWh", "indexation du prix du kWh partagé"}});
    is(self.premium, {.name = "premium",
                      .unit = "EUR/W",
                      .min = "0 EUR/W",
                      .max = "10 EUR/W",
                      .label = {"premium", "prime"},
                      .doc = {"once, in the first year", "une fois, la première année"},
                      .source = texts::feed_in});
    is(self.request_date,
       {.name = "request_date",
        .label = {"complete request for connection", "demande complète de raccordement"},
        .default_note = {"the date of the rules", "la date des règles"}});
    is(self.sale, {.name = "sale", .label = {"sale", "vente"}});
    is(self.feed_in, {.name = "feed_in",
                      .unit = "EUR/kWh",
                      .min = "0 EUR/kWh",
                      .max = "10 EUR/kWh",
                      .label = {"price of the surplus", "prix du surplus"},
                      .source = texts::feed_in});
    is(self.feed_in_index,
       {.name = "feed_in_index",
        .unit = "%/year",
        .min = "-10 %/year",
        .max = "20 %/year",
        .label = {"index of the price of the surplus", "indexation du prix du surplus"}});
    is(self.feed_in_years,
       {.name = "feed_in_years",
        .unit = "years",
        .min = "0 years",
        .max = "60 years",
        .label = {"years in which the surplus is paid", "années où le surplus est payé"},
        .doc = {"afterwards it earns nothing; sharing goes on",
                "ensuite il ne rapporte rien ; le partage continue"}});
  }
};

template <Number N>
struct Sizing {
  N from = 0, to = 0, step = 0;
  Objective objective = Objective::npv;
  N least_npv = 0;
  static void describe(auto& self, auto&& is) {
    const auto power = [&](N& member, std::string_view name, Text label) {
      is(member, {.name = name,
                  .unit = "kW",
                  .min = "0.1 kW",
                  .max = "100000 kW",
                  .label = label,
                  .required = true});
    };
    power(self.from, "from", {"from", "de"});
    power(self.to, "to", {"to", "à"});
    power(self.step, "step", {"step", "pas"});
    is(self.objective, {.name = "objective", .label = {"objective", "objectif"}});
    is(self.least_npv, {.name = "least_npv",
                        .unit = "EUR",
                        .min = "-1000000000 EUR",
                        .max = "1000000000 EUR",
                        .label = {"least NPV", "VAN minimale"},
                        .doc = {"of a power chosen by what tenants save",
                                "d'une puissance choisie par l'économie des locataires"}});
  }
};

}  // namespace habitat::cost_of_use::sharing
