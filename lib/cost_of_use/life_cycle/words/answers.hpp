// SPDX-License-Identifier: Apache-2.0
// The answer in a sentence: which alternative, what it saves, when it has paid back.
#pragma once

#include "messages/said.hpp"
#include "numbers/amount_words.hpp"

namespace habitat::cost_of_use::answers {

inline Message pays_back(const std::string& name, const Message& saved, const std::string& first,
                         int years, int payback, int discounted) {
  return message({"{} costs {} EUR less than {} over {} years; what it costs more is paid back in "
                  "year {}, discounted in year {}.",
                  "{} coûte {} EUR de moins que {} sur {} ans ; son surcoût est amorti à l'année "
                  "{}, actualisé à l'année {}."},
                 name, saved, first, years, payback, discounted);
}
inline Message pays_back_discounted(const std::string& name, const Message& saved,
                                    const std::string& first, int years, int discounted) {
  return message({"{} costs {} EUR less than {} over {} years; what it costs more is paid back in "
                  "year {}, discounted.",
                  "{} coûte {} EUR de moins que {} sur {} ans ; son surcoût est amorti, actualisé, "
                  "à l'année {}."},
                 name, saved, first, years, discounted);
}
inline Message less_from_start(const std::string& name, const Message& saved,
                               const std::string& first, int years) {
  return message(
      {"{} costs {} EUR less than {} over {} years, and has cost no more in any year on "
       "the way.",
       "{} coûte {} EUR de moins que {} sur {} ans, sans avoir coûté plus à aucune année "
       "du parcours."},
      name, saved, first, years);
}
inline Message costs_less(const std::string& name, const Message& saved, const std::string& other,
                          int years) {
  return message({"{} costs {} EUR less than {} over {} years.",
                  "{} coûte {} EUR de moins que {} sur {} ans."},
                 name, saved, other, years);
}
inline Message never_pays_back(const std::string& name) {
  return message({"{} does not pay back what it costs more.", "{} n'amortit pas son surcoût."},
                 name);
}
inline Message same_cost(const std::string& name, const std::string& other, int years,
                         const Message& cost) {
  return message({"{} and {} cost the same over {} years: {} EUR.",
                  "{} et {} coûtent autant sur {} ans : {} EUR."},
                 name, other, years, cost);
}
inline Message alone(const std::string& name, const Message& cost, int years,
                     const Message& a_month) {
  return message({"{} costs {} EUR over {} years, {} EUR by dwelling and month.",
                  "{} coûte {} EUR sur {} ans, {} EUR par logement et par mois."},
                 name, cost, years, a_month);
}
inline Message funded(const std::string& names, const Message& invested, const Message& saved,
                      int years) {
  return message(
      {"Worth funding: {}, for {} EUR more of investment; together they save {} EUR over "
       "{} years.",
       "À financer : {}, pour {} EUR d'investissement en plus ; ensemble elles "
       "économisent {} EUR sur {} ans."},
      names, invested, saved, years);
}
inline constexpr Text none_worth_it{
    "No alternative saves more than it costs: none is worth funding.",
    "Aucune variante n'économise plus qu'elle ne coûte : aucune n'est à financer."};
inline constexpr Text none_within_budget{
    "What is worth funding is too dear for the budget: nothing is funded.",
    "Ce qui serait à financer dépasse le budget : rien n'est financé."};

}  // namespace habitat::cost_of_use::answers
