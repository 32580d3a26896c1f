// SPDX-License-Identifier: Apache-2.0
// What can be done about each alert that is of every tool: of dated data, of files of rows, of
// exports.
#pragma once

#include "describe/remedy.hpp"

namespace habitat::law {

inline constexpr Remedy use_remedies[] = {
    {"A203",
     {"look the figure up in its text (params show tells its source), and set it in the case, "
      "under parameters, by this path",
      "chercher le chiffre dans son texte (params show en dit la source), et le poser dans le cas, "
      "sous parameters, à ce chemin"}},
    {"A291",
     {"give this column one of the names that are read, or take it out of the file; leave it there "
      "if it is not needed here",
      "donner à cette colonne l'un des noms lus, ou l'ôter du fichier ; la laisser si elle ne sert "
      "à rien ici"}},
    {"A295",
     {"set its value in the case, under parameters, by this path; params show tells from which "
      "dates on one is known",
      "poser sa valeur dans le cas, sous parameters, à ce chemin ; params show dit à partir de "
      "quelles dates une valeur est connue"}},
    {"A303",
     {"nothing to do for an estimate; else look these figures up in their texts (-v and params "
      "show), and set under parameters those that changed",
      "rien à faire pour une estimation ; sinon revoir ces chiffres dans leurs textes (-v et "
      "params show), et poser sous parameters ceux qui ont changé"}},
    {"A490",
     {"rename the column so, or name this input for it in the file of batch --map; leave it if it "
      "is only to pass through",
      "renommer ainsi la colonne, ou lui donner cette entrée dans le fichier de batch --map ; la "
      "laisser si elle doit seulement traverser"}},
    {"A491",
     {"nothing to do if numbers and dates came out right; else save the file with commas between "
      "columns, decimal points, and dates such as 2026-12-31",
      "rien à faire si nombres et dates sont justes ; sinon enregistrer le fichier avec virgules "
      "entre colonnes, points décimaux et dates telles que 2026-12-31"}},
    {"A492",
     {"check that file, meter and energy are the right ones; export anew what is not read, and "
      "keep it as it was downloaded",
      "vérifier que fichier, compteur et énergie sont les bons ; exporter à nouveau ce qui n'est "
      "pas lu, et le garder tel que téléchargé"}},
    {"A493",
     {"export a longer span, that goes beyond these months; import --period as-is keeps the "
      "periods of which the file gives the days",
      "exporter une période plus longue, qui dépasse ces mois ; import --period as-is garde les "
      "périodes dont le fichier donne les jours"}},
    {"A494",
     {"nothing to do if their sum is enough; else import, by itself, an export that has a value "
      "for each of these days",
      "rien à faire si leur somme suffit ; sinon importer, à lui seul, un export qui a une valeur "
      "pour chacun de ces jours"}},
    {"A495",
     {"nothing to do if the one that is taken is right, by a bill or the meter; else import the "
      "file of the other by itself",
      "rien à faire si celui qui est retenu est juste, d'après une facture ou le compteur ; sinon "
      "importer à lui seul le fichier de l'autre"}},
    {"A496",
     {"check this index by a bill and correct its row; if the meter was replaced, add by hand to "
      "the readings what was used before",
      "vérifier cet index sur une facture et corriger sa ligne ; si le compteur a été changé, "
      "ajouter à la main aux relevés la consommation d'avant"}},
    {"A497",
     {"nothing to do for a few of them; else export these days again, unchanged, and import that "
      "file together with the others",
      "rien à faire s'il y en a peu ; sinon exporter à nouveau ces jours, sans rien y changer, et "
      "importer ce fichier avec les autres"}},
    {"A498",
     {"export a station near by that has the mean temperature of every day, and import it in the "
      "place of this one",
      "exporter une station voisine qui a la température moyenne de chaque jour, et l'importer à "
      "la place de celle-ci"}},
    {"A499",
     {"nothing to do if they are of one meter; else import the files of each meter by themselves, "
      "each with its own --id",
      "rien à faire s'ils sont d'un même compteur ; sinon importer à part les fichiers de chaque "
      "compteur, chacun avec son --id"}},
};

}  // namespace habitat::law
