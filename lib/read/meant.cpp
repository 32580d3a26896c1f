// SPDX-License-Identifier: Apache-2.0
#include "read/meant.hpp"

#include <algorithm>

#include "messages/nearest.hpp"
#include "messages/utf8.hpp"

namespace habitat {
namespace {

struct CommonName {
  std::string_view name, key;
};

// What practitioners write, where no label says it. A name may stand for several keys: the one that
// is known where it was written is meant.
constexpr CommonName common_names[] = {
    {"foncier", "land"},
    {"terrain", "land"},
    {"charge_fonciere", "land"},
    {"travaux", "building"},
    {"travaux", "works"},
    {"batiment", "building"},
    {"construction", "building"},
    {"honoraires", "fees"},
    {"prestations", "fees"},
    {"taux", "rate"},
    {"taux", "discount_rate"},
    {"montant", "amount"},
    {"somme", "amount"},
    {"prix", "price"},
    {"prix", "amount"},
    {"cout", "amount"},
    {"logements", "dwellings"},
    {"logement", "dwelling"},
    {"nombre_de_logements", "dwellings"},
    {"libelle", "label"},
    {"nom", "name"},
    {"intitule", "label"},
    {"duree", "term"},
    {"duree", "life"},
    {"duree", "study_period"},
    {"duree", "years"},
    {"prets", "loans"},
    {"emprunts", "loans"},
    {"subventions", "grants"},
    {"aides", "grants"},
    {"aides", "aid"},
    {"fonds_propres", "own_funds"},
    {"produit", "product"},
    {"financement", "product"},
    {"loyer", "rent"},
    {"loyers", "rent"},
    {"charges", "charges"},
    {"surface", "living_area"},
    {"surface", "area"},
    {"shab", "living_area"},
    {"su", "useful_area"},
    {"zone", "zone_123"},
    {"zone", "zone_abc"},
    {"bailleur", "landlord"},
    {"region", "region"},
    {"date", "as_of"},
    {"date", "date"},
    {"annee", "year"},
    {"debut", "start"},
    {"revenus", "income"},
    {"revenu", "income"},
    {"ressources", "resources"},
    {"rfr", "reference_income"},
    {"salaires", "incomes"},
    {"salaire", "income_wage"},
    {"incomes", "income_wage"},
    {"income_salaire", "income_wage"},
    {"credits", "obligations"},
    {"dettes", "obligations"},
    {"engagements", "obligations"},
    {"reste_pour_vivre", "min_per_unit"},
    {"reste_a_vivre", "min_per_day"},
    {"reste_a_vivre", "reste_pour_vivre"},
    {"quotient", "min_per_unit"},
    {"quotient", "per_unit"},
    {"bareme_du_fsl", "min_per_unit"},
    {"bareme_fsl", "min_per_unit"},
    {"personnes", "household_size"},
    {"enfants", "dependents"},
    {"menage", "household"},
    {"puissance", "power"},
    {"consommation", "consumption"},
    {"copropriete", "condominium"},
    {"coproprietaires", "owners"},
    {"parcelle", "parcel"},
    {"tantiemes", "shares"},
    {"vente", "sale"},
    {"cession", "sale"},
    {"compteurs", "meters"},
    {"releves", "readings"},
    {"menages", "households"},
    {"oph", "hlm"},
    {"esh", "hlm"},
    {"office", "hlm"},
    {"opac", "hlm"},
    {"bailleur_social", "hlm"},
    {"bailleur_social", "social"},
    {"ile_de_france", "idf"},
    {"ile_de_france", "ile_de_france"},
    {"province", "other"},
    {"neuf", "new_build"},
    {"construction_neuve", "new_build"},
    {"aa", "acquisition_improvement"},
    {"acquisition", "acquisition_improvement"},
    {"gaz", "gas"},
    {"elec", "electricity"},
    {"fioul", "oil"},
    {"bois", "wood"},
    {"eau", "water"},
    {"collectif", "collective"},
    {"individuel", "individual"},
};

bool says(const Text& label, const std::string& name) {
  return folded(label.en) == name || folded(label.fr) == name;
}

// Of keys with their labels.
std::string meant(std::string_view written,
                  const std::vector<std::pair<std::string, Text>>& known) {
  const std::string name = folded(written);
  for (const auto& [key, label] : known)
    if (folded(key) == name) return key;
  for (const auto& [key, label] : known)
    if (says(label, name)) return key;
  for (const CommonName& common : common_names)
    if (common.name == name)
      for (const auto& [key, label] : known)
        if (key == common.key) return key;
  std::vector<std::string> keys;
  for (const auto& [key, label] : known) keys.push_back(key);
  return nearest(written, keys);
}

}  // namespace

std::string meant_key(std::string_view written, const std::vector<Slot>& members) {
  std::vector<std::pair<std::string, Text>> known;
  for (const Slot& member : members) known.emplace_back(member.field().name, member.field().label);
  return meant(written, known);
}

std::string meant_word(std::string_view written, const Slot& slot) {
  std::vector<std::pair<std::string, Text>> known;
  for (const Name& name : slot.words()) known.emplace_back(name.word, name.label);
  return meant(written, known);
}

}  // namespace habitat
