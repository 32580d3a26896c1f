// SPDX-License-Identifier: Apache-2.0
// What has to fit together in what is asked of shared production.
#pragma once

#include "cost_of_use/sharing/rules/series_file.hpp"
#include "cost_of_use/sharing/rules/synthetic.hpp"
#include "describe/check_words.hpp"
#include "describe/path.hpp"
#include "messages/said.hpp"
#include "numbers/judge.hpp"

namespace habitat::cost_of_use::sharing {

template <Number N>
class SharingCheck {
 public:
  SharingCheck(const Sharing<N>& input, Faults& faults) : input_(input), faults_(faults) {}

  void check() {
    one_of(faults_, "sharing",
           {{"series", input_.series.given()},
            {"given", input_.given.has_value()},
            {"synthetic", input_.synthetic.has_value()}});
    check_step();
    check_given();
    check_loads();
    check_key();
    for (std::size_t i = 0; i < input_.participants.size(); ++i) check_participant(i);
    check_plant();
    check_sizing();
    check_typical();
  }

 private:
  static std::string at(std::size_t i, std::string_view member = "") {
    return path_at("sharing.participants", i, member);
  }

  void check_step() {
    if (!input_.step) return;
    const int step = *input_.step;
    if (step != 10 && step != 15 && step != 30 && step != 60)
      inconsistent(faults_, "sharing.step",
                   {"a step is 10, 15, 30 or 60 minutes", "un pas est de 10, 15, 30 ou 60 minutes"},
                   {"give one of them, or leave it out: the rows say it",
                    "en donner un, ou l'omettre : les lignes le disent"});
  }

  void check_given() {
    if (!input_.given) return;
    const Given<N>& given = *input_.given;
    if (given.allocated && given.self_consumption)
      faults_.push_back({Code::exclusive,
                         {},
                         "sharing.given.self_consumption",
                         {"allocated", "self_consumption"}});
    if (given.self_consumption && !given.production)
      faults_.push_back({Code::missing_key, {}, "sharing.given.production", {"production"}});
    const auto above = [&](const std::optional<N>& whole, Text what) {
      if (given.allocated && whole && is_below(*whole, *given.allocated))
        inconsistent(faults_, "sharing.given.allocated", what,
                     {"give at most what is produced and what is used",
                      "donner au plus ce qui est produit et ce qui est consommé"});
    };
    above(given.production,
          {"more is shared than is produced", "le partage dépasse la production"});
    above(given.consumption, {"more is shared than is used", "le partage dépasse la consommation"});
  }

  void check_loads() {
    if (!input_.synthetic) return;
    const auto& loads = input_.synthetic->loads;
    for (std::size_t i = 0; i < loads.size(); ++i) {
      const auto path = [&](std::string_view member) {
        return path_at("sharing.synthetic.loads", i, member);
      };
      const Text what{"a day is flat, or has 24 weights, one for each hour, not all zero",
                      "une journée est flat, ou a 24 poids, un par heure, non tous nuls"};
      const Text remedy{"shape: flat", "shape: flat"};
      if (weights_of(loads[i].shape).empty()) inconsistent(faults_, path("shape"), what, remedy);
      if (!loads[i].weekend.all() && weights_of(loads[i].weekend).empty())
        inconsistent(faults_, path("weekend"), what, remedy);
    }
  }

  void check_key() {
    if (input_.key == Key::dynamic && !input_.coefficients.given())
      faults_.push_back({Code::missing_key, {}, "sharing.coefficients", {"coefficients"}});
    if (input_.key == Key::dynamic && !input_.series.given())
      inconsistent(faults_, "sharing.key",
                   {"coefficients of each step go with a series",
                    "des coefficients de chaque pas vont avec une série"},
                   {"give series, or another key", "donner series, ou une autre clé"});
    if (input_.key != Key::fixed) return;
    N all = 0;
    for (const Participant<N>& one : input_.participants)
      if (one.joins && one.coefficient) all = all + *one.coefficient;
    if (is_below(N(1), all))
      faults_.push_back(
          {Code::coefficients_above_one, {}, "sharing.participants", {to_text<N>(all)}});
  }

  // Who has a series, or a use; the rows of a long file tell it themselves.
  std::optional<std::vector<std::string>> known_names() const {
    if (input_.series.reader && !is_long(*input_.series.reader))
      return participant_columns(*input_.series.reader);
    if (!input_.synthetic) return {};
    std::vector<std::string> names;
    for (const auto& load : input_.synthetic->loads) names.push_back(load.name);
    return names;
  }

  // Columns that no participant of the case has.
  std::vector<std::string> not_listed(const std::vector<std::string>& names) const {
    std::vector<std::string> free;
    for (const std::string& name : names)
      if (!listed(input_, name)) free.push_back(name);
    return free;
  }

  void check_participant(std::size_t i) {
    const Participant<N>& one = input_.participants[i];
    for (std::size_t j = 0; j < i; ++j)
      if (input_.participants[j].name == one.name)
        inconsistent(faults_, at(i, "name"),
                     {"this participant stands in the list already",
                      "ce participant figure déjà dans la liste"},
                     {"keep one of them", "n'en garder qu'un"});
    if (const auto names = known_names();
        names && std::find(names->begin(), names->end(), one.name) == names->end())
      faults_.push_back({Code::column_of_participant,
                         {},
                         at(i, "name"),
                         {one.name, input_.series.given() ? input_.series.name() : "synthetic.loads",
                          nearest(one.name, not_listed(*names))}});
    if (input_.key == Key::area && one.joins && !one.area)
      faults_.push_back({Code::missing_key, {}, at(i, "area"), {"area"}});
    if (input_.key == Key::fixed && one.joins && !one.coefficient)
      faults_.push_back({Code::missing_key, {}, at(i, "coefficient"), {"coefficient"}});
    for (const std::string& hours : one.off_peak.names)
      if (!window_of(hours))
        faults_.push_back(
            {Code::inconsistent,
             {},
             at(i, "off_peak"),
             {message({"\"{}\" are no hours", "« {} » ne sont pas des heures"}, hours),
              Text{"write them as \"01:04-07:04\"", "les écrire « 01:04-07:04 »"}}});
    if (one.option == TariffOption::off_peak && one.off_peak.all() && !input_.given)
      faults_.push_back({Code::missing_key, {}, at(i, "off_peak"), {"off_peak"}});
  }

  void check_plant() {
    if (!input_.plant) return;
    const Plant<N>& plant = *input_.plant;
    if (!plant.subsidy.text.empty()) {
      const auto read = plant.subsidy.read();
      const bool valid = read && !read->value.is_negative() &&
                         !(read->share && is_below(N(1), number_of<N>(read->value)));
      if (!valid)
        faults_.push_back({Code::inconsistent,
                           {},
                           "sharing.plant.subsidy",
                           {message({"\"{}\" is neither a part of the investment nor an amount",
                                     "« {} » n'est ni une part de l'investissement ni un montant"},
                                    plant.subsidy.text),
                            Text{"write 30 % or 50000 EUR", "écrire 30 % ou 50000 EUR"}}});
    }
    if (plant.inverter && plant.life && plant.inverter->year > *plant.life)
      inconsistent(faults_, "sharing.plant.inverter.year",
                   {"the plant has ended by then", "l'installation est alors arrivée à son terme"},
                   {"give a year of its life, or leave the inverter out",
                    "donner une année de sa durée de vie, ou omettre l'onduleur"});
  }

  void check_sizing() {
    if (!input_.sizing) return;
    const Sizing<N>& sizing = *input_.sizing;
    if (is_below(sizing.to, sizing.from))
      inconsistent(
          faults_, "sharing.sizing.to",
          {"the last power is below the first", "la dernière puissance est sous la première"},
          {"exchange the two", "échanger les deux"});
    else if (is_below(N(N(most_powers) * sizing.step), N(sizing.to - sizing.from)))
      inconsistent(
          faults_, "sharing.sizing.step",
          {"more than 1000 powers would be compared", "plus de 1000 puissances seraient comparées"},
          {"give a larger step", "donner un pas plus grand"});
  }

  void check_typical() {
    for (std::size_t i = 0; i < input_.typical.size(); ++i) {
      const Typical<N>& one = input_.typical[i];
      one_of(faults_, path_at("sharing.typical", i),
             {{"consumption", one.consumption.has_value()},
              {"participant", !one.participant.empty()}});
      check_typical_name(i, one.participant);
    }
  }
  void check_typical_name(std::size_t i, const std::string& name) {
    if (name.empty()) return;
    auto names = known_names();
    if (!names && !input_.given) return;
    if (!names) names.emplace();
    if (input_.given)
      for (const Participant<N>& one : input_.participants) names->push_back(one.name);
    if (std::find(names->begin(), names->end(), name) == names->end())
      faults_.push_back(
          {Code::unknown_name,
           {},
           path_at("sharing.typical", i, "participant"),
           {"sharing.participants", name, nearest(name, *names), listed_briefly(*names)}});
  }

  static constexpr int most_powers = 999;
  const Sharing<N>& input_;
  Faults& faults_;
};

template <Number N>
void check_sharing(const Sharing<N>& input, Faults& faults) {
  SharingCheck<N>(input, faults).check();
}

}  // namespace habitat::cost_of_use::sharing
