// SPDX-License-Identifier: Apache-2.0
// The answer in a sentence: which alternative, what it saves, when it has paid back.
#pragma once

#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use::answers {

inline Message years_words(int years) {
  return message_counted(years, {"{} year", "{} an"}, {"{} years", "{} ans"});
}

inline Message pays_back(const std::string& name, const Message& saved, const std::string& first,
                         int years, int payback, int discounted) {
  return message({"{} costs {} EUR less than {} over {}; what it costs more is paid back in "
                  "year {}, discounted in year {}.",
                  "{} coûte {} EUR de moins que {} sur {} ; son surcoût est amorti à l'année "
                  "{}, actualisé à l'année {}."},
                 name, saved, first, years_words(years), payback, discounted);
}
inline Message pays_back_discounted(const std::string& name, const Message& saved,
                                    const std::string& first, int years, int discounted) {
  return message({"{} costs {} EUR less than {} over {}; what it costs more is paid back in "
                  "year {}, discounted.",
                  "{} coûte {} EUR de moins que {} sur {} ; son surcoût est amorti, actualisé, "
                  "à l'année {}."},
                 name, saved, first, years_words(years), discounted);
}
inline Message less_from_start(const std::string& name, const Message& saved,
                               const std::string& first, int years) {
  return message({"{} costs {} EUR less than {} over {}, and has cost no more in any year on "
                  "the way.",
                  "{} coûte {} EUR de moins que {} sur {}, sans avoir coûté plus à aucune année "
                  "du parcours."},
                 name, saved, first, years_words(years));
}
inline Message costs_less(const std::string& name, const Message& saved, const std::string& other,
                          int years) {
  return message(
      {"{} costs {} EUR less than {} over {}.", "{} coûte {} EUR de moins que {} sur {}."}, name,
      saved, other, years_words(years));
}
inline Message never_pays_back(const std::string& name) {
  return message({"{} does not pay back what it costs more.", "{} n'amortit pas son surcoût."},
                 name);
}
inline Message same_cost(const std::string& name, const std::string& other, int years,
                         const Message& cost) {
  return message(
      {"{} and {} cost the same over {}: {} EUR.", "{} et {} coûtent autant sur {} : {} EUR."},
      name, other, years_words(years), cost);
}
inline Message alone(const std::string& name, const Message& cost, int years,
                     const Message& a_month) {
  return message({"{} costs {} EUR over {}, {} EUR by dwelling and month.",
                  "{} coûte {} EUR sur {}, {} EUR par logement et par mois."},
                 name, cost, years_words(years), a_month);
}
inline Message funded(const std::string& names, const Message& invested, const Message& saved,
                      int years) {
  return message(
      {"Worth funding: {}, for {} EUR more of investment; together they save {} EUR over "
       "{}.",
       "À financer : {}, pour {} EUR d'investissement en plus ; ces variantes "
       "économisent ensemble {} EUR sur {}."},
      names, invested, saved, years_words(years));
}
inline constexpr Text none_worth_it{
    "No alternative saves more than it costs: none is worth funding.",
    "Aucune variante n'économise plus qu'elle ne coûte : aucune n'est à financer."};
inline constexpr Text none_within_budget{
    "What is worth funding is too dear for the budget: nothing is funded.",
    "Ce qui serait à financer dépasse le budget : rien n'est financé."};

}  // namespace habitat::cost_of_use::answers
