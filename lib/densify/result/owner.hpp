// SPDX-License-Identifier: Apache-2.0
// What the plan means for one owner, all his lots together.
#pragma once

#include "densify/case/aid_names.hpp"
#include "describe/describe.hpp"

namespace habitat::densify {

/// Of a column on the page: a meeting looks at some; others come when asked for by name.
enum class Shown { always, unless_zero, when_asked };

template <Number N>
struct OwnerFigures {
  std::string owner;
  IncomeClass income_class = IncomeClass::unknown;
  N quote_part = 0, public_aid = 0, cee = 0, aid = 0;
  std::optional<N> prime;
  PrimeStatus prime_status = PrimeStatus::none;
  std::optional<N> capital_gain, tax, levies;
  N work_fund = 0, rights = 0, rest = 0, rest_low = 0, surplus = 0;
  N at_the_end = 0, to_finance = 0, called = 0;
  std::optional<N> loan, cash;
  std::optional<N> instalment;
  N bridge = 0, net_cost = 0;
  std::optional<N> saving;
  std::optional<bool> covered;

  static void describe(auto& self, auto&& is) {
    is(self.owner, {.name = "owner", .label = {"owner", "copropriétaire"}});
    is(self.income_class, {.name = "class",
                           .label = {"income", "revenus"},
                           .found_in = "owners[].reference_income, owners[].household_size"});
    describe_rest(self, is);
    describe_payment(self, is);
    describe_saving(self, is);
  }

 private:
  static void amount(auto& member, auto&& is, std::string_view name, Text label,
                     Shown shown = Shown::always, Text doc = {}) {
    is(member, {.name = name,
                .unit = "EUR",
                .label = label,
                .doc = doc,
                .layout = {.hides_zero = shown == Shown::unless_zero,
                           .folded = shown == Shown::when_asked}});
  }
  static void describe_rest(auto& self, auto&& is) {
    using enum Shown;
    amount(self.quote_part, is, "quote_part", {"share of the cost", "quote-part"});
    amount(self.public_aid, is, "public_aid", {"public aid", "aides publiques"}, when_asked);
    amount(self.cee, is, "cee", {"CEE", "CEE"}, when_asked);
    amount(self.aid, is, "aid", {"aid", "aides"});
    amount(self.prime, is, "prime", {"own prime", "prime"}, unless_zero,
           {"none known where the income is not", "inconnue si le revenu l'est"});
    is(self.prime_status, {.name = "prime_status", .label = {"prime is", "statut de la prime"}});
    amount(self.work_fund, is, "work_fund", {"work fund", "fonds de travaux"}, unless_zero);
    amount(self.capital_gain, is, "capital_gain", {"capital gain", "plus-value"}, when_asked,
           {"his part of the price less what it had cost; below 0 a loss",
            "sa part du prix moins son prix d'acquisition ; sous 0 une perte"});
    amount(self.tax, is, "tax", {"tax on it", "impôt de plus-value"}, when_asked);
    amount(self.levies, is, "levies", {"levies on it", "prélèvements sociaux"}, when_asked);
    amount(self.rights, is, "rights", {"building rights", "droits à construire"}, unless_zero,
           {"his part of the net proceeds less tax and levies",
            "sa part du produit net moins impôt et prélèvements"});
    amount(self.rest, is, "rest", {"left to pay", "reste à charge"}, always,
           {"without a prime that is still to be determined", "sans la prime encore à déterminer"});
    amount(self.rest_low, is, "rest_low", {"left at least", "reste au moins"}, always,
           {"with the highest prime, where it is to be determined",
            "avec la prime la plus haute, si elle est à déterminer"});
    amount(self.surplus, is, "surplus", {"paid out", "versé au copropriétaire"}, unless_zero);
  }
  static void describe_payment(auto& self, auto&& is) {
    using enum Shown;
    amount(self.to_finance, is, "to_finance", {"to finance now", "à financer maintenant"},
           when_asked);
    amount(self.called, is, "called", {"called now", "appelé"}, always,
           {"what is to be financed, to the cent", "ce qui est à financer, au centime"});
    amount(self.at_the_end, is, "at_the_end", {"back at the end", "reversé en fin d'opération"},
           always,
           {"aid that is not prefinanced, and his prime", "aides non préfinancées, et sa prime"});
    amount(self.loan, is, "loan", {"loan", "prêt"}, when_asked);
    amount(self.cash, is, "cash", {"in cash", "au comptant"}, when_asked);
    is(self.instalment,
       {.name = "instalment", .unit = "EUR/month", .label = {"instalment", "mensualité"}});
    amount(self.bridge, is, "bridge", {"cost of prefinancing", "coût du préfinancement"},
           Shown::unless_zero);
    amount(self.net_cost, is, "net_cost", {"rest and prefinancing", "reste et préfinancement"},
           when_asked,
           {"left to pay and cost of prefinancing; interest and insurance of the loan are in the "
            "instalment",
            "reste à charge et coût du préfinancement ; intérêts et assurance du prêt sont dans la "
            "mensualité"});
  }
  static void describe_saving(auto& self, auto&& is) {
    is(self.saving,
       {.name = "saving",
        .unit = "EUR/month",
        .label = {"saving", "économie"},
        .doc = {"guaranteed, by area; of a rented dwelling it is the tenant's",
                "garantie, selon la surface ; d'un logement loué elle est au locataire"}});
    is(self.covered, {.name = "covered",
                      .label = {"covers it", "couvre la mensualité"},
                      .doc = {"whether the saving is at least the instalment",
                              "l'économie atteint la mensualité"},
                      .layout = {.says_no = true},
                      .found_in = "owners[].saving, owners[].instalment"});
  }
};

}  // namespace habitat::densify
