// SPDX-License-Identifier: Apache-2.0
// The sentences in which a programme answers: what was saved and whether that can be told from
// chance, else what it costs.
#pragma once

#include "energy/portfolio.hpp"
#include "energy/savings.hpp"
#include "messages/said.hpp"
#include "numbers/amount_words.hpp"
#include "numbers/judge.hpp"

namespace habitat::eco_coach::verdicts {

/// "1,234 kWh (8.2 %) ± 310".
inline Message saving(double avoided, const energy::Portfolio& all, const Text& unit) {
  Message words = message({"{} {}", "{} {}"}, amount_words(avoided, 0), unit);
  if (const auto fraction = all.fraction())
    words = message({"{} ({} %)", "{} ({} %)"}, words,
                    per_cent(avoided < 0 || all.avoided() > 0 ? *fraction : -*fraction));
  if (const auto band = all.band())
    words = message({"{} ± {}", "{} ± {}"}, words, amount_words(*band, 0));
  return words;
}

inline Message portfolio(energy::Verdict verdict, const energy::Portfolio& all, const Text& unit) {
  switch (verdict) {
    case energy::Verdict::measured:
      return message({"Saved, weather removed: {}.", "Économisé, climat corrigé : {}."},
                     saving(all.avoided(), all, unit));
    case energy::Verdict::increase:
      return message({"More is used than before, weather removed: {}.",
                      "La consommation a augmenté, climat corrigé : {}."},
                     saving(-all.avoided(), all, unit));
    case energy::Verdict::not_distinguishable:
      return message({"No saving can be told from chance: {}.",
                      "Aucune économie ne se distingue du hasard : {}."},
                     saving(all.avoided(), all, unit));
    case energy::Verdict::insufficient:
      break;
  }
  return {"Nothing can be judged: no coached meter has enough readings.",
          "Rien ne peut être jugé : aucun compteur accompagné n'a assez de relevés."};
}

/// The main figure of a case without readings.
template <Number N>
Message programme(const N& total, const std::optional<N>& per_accompanied) {
  if (!per_accompanied)
    return message({"The programme costs {} EUR.", "Le programme coûte {} EUR."}, euros(total));
  return message({"The programme costs {} EUR, {} EUR by accompanied household.",
                  "Le programme coûte {} EUR, {} EUR par ménage accompagné."},
                 euros(total), euros(*per_accompanied));
}
template <Number N>
Message printed(const N& total) {
  return message({"The programme is printed at {} EUR; its lines do not all say what they cost.",
                  "Le programme est imprimé à {} EUR ; ses lignes ne disent pas toutes leur coût."},
                 euros(total));
}
template <Number N>
Message gestures(const N& kwh) {
  return message({"The gestures are expected to save {} kWh a year.",
                  "Les gestes devraient économiser {} kWh par an."},
                 amount_words(kwh, 0));
}
template <Number N>
Message bill(const N& total) {
  return message(
      {"The bill of a year comes to {} EUR.", "La facture d'une année s'élève à {} EUR."},
      amount_words(total));
}

inline Message households(int followed) {
  return message_counted(followed, {"{} household is followed.", "{} ménage est suivi."},
                         {"{} households are followed.", "{} ménages sont suivis."});
}
template <Number N>
Message reach(const N& households) {
  return message_counted(std::llround(near_double(households)),
                         {"The programme is for {} household.", "Le programme vise {} ménage."},
                         {"The programme is for {} households.", "Le programme vise {} ménages."});
}
inline Message degree_days(const std::string& station, double sum) {
  return message({"{}: {} degree days.", "{} : {} degrés-jours."}, station, amount_words(sum, 1));
}
inline Message benchmarks(int programmes) {
  return message({"{} programmes stand side by side.", "{} programmes sont mis côte à côte."},
                 programmes);
}

}  // namespace habitat::eco_coach::verdicts
