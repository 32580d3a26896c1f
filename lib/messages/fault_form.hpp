// SPDX-License-Identifier: Apache-2.0
// Words of faults. The form of the file. A number once given keeps its meaning: editors and
// pipelines know it.
#pragma once

#include "messages/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords form[] = {
    says(Code::syntax, "E101", {"not well-formed YAML: {0}", "YAML mal formé : {0}"},
         {"close brackets and quotes; a text with \": \" or \" #\" in it stands in quotes",
          "fermer crochets et guillemets ; un texte qui contient « : » ou « # » se met entre "
          "guillemets"}),
    says(Code::repeated_key, "E102",
         {"the key \"{0}\" stands twice in the same group",
          "la clé « {0} » figure deux fois dans le même groupe"},
         {"the first one is on line {1}; keep one",
          "la première est à la ligne {1} ; n'en garder qu'une"}),
    says(Code::several_documents, "E103",
         {"a second document begins here", "un second document commence ici"},
         {"one case per file: cut the file at \"---\"",
          "un cas par fichier : couper le fichier à « --- »"}),
    says(Code::root_not_map, "E104",
         {"a case is a group of keys, not {0}", "un cas est un groupe de clés, pas {0}"},
         {"begin with a line such as \"schema: {1}/case/1\"",
          "commencer par une ligne telle que « schema: {1}/case/1 »"},
         {"begin with a line \"schema: TOOL/case/1\"",
          "commencer par une ligne « schema: OUTIL/case/1 »"}),
    says(Code::anchor, "E105",
         {"anchors and aliases (& and *) are not read",
          "les ancres et renvois (& et *) ne sont pas lus"},
         {"write the value out; a text that begins with & or * needs quotes",
          "écrire la valeur ; un texte qui commence par & ou * se met entre guillemets"}),
    says(Code::too_deep, "E106",
         {"nested deeper than {0} levels", "plus de {0} niveaux d'imbrication"},
         {"a case needs but a few levels: is a bracket left open?",
          "un cas n'a besoin que de quelques niveaux : un crochet reste-t-il ouvert ?"}),
    says(Code::too_large, "E107", {"the file is larger than {0} MiB", "le fichier dépasse {0} Mio"},
         {"a case is a few kilobytes: is this the file that was meant?",
          "un cas fait quelques kilo-octets : est-ce le bon fichier ?"}),
    says(Code::nul_character, "E108",
         {"a NUL character stands here", "un caractère NUL se trouve ici"},
         {"is this a text file? save it as UTF-8",
          "est-ce un fichier texte ? l'enregistrer en UTF-8"}),
    says(Code::bad_utf8, "E109", {"not UTF-8 text", "ce n'est pas du texte UTF-8"},
         {"save the file as UTF-8", "enregistrer le fichier en UTF-8"}),
    says(Code::empty_document, "E110",
         {"the file holds no case", "le fichier ne contient aucun cas"},
         {"begin with a line such as \"schema: {0}/case/1\"",
          "commencer par une ligne telle que « schema: {0}/case/1 »"},
         {"begin with a line \"schema: TOOL/case/1\"",
          "commencer par une ligne « schema: OUTIL/case/1 »"}),
    says(Code::tag, "E111",
         {"tags such as {0} are not read", "les étiquettes telles que {0} ne sont pas lues"},
         {"remove it: the schema knows the kind of each value",
          "l'enlever : le schéma connaît la nature de chaque valeur"}),
    says(Code::complex_key, "E112", {"a key is a plain word", "une clé est un simple mot"},
         {"write \"key: value\"; a key with brackets in it stands in quotes",
          "écrire « clé: valeur » ; une clé qui contient des crochets se met entre guillemets"}),
    says(Code::too_many_nodes, "E113",
         {"more than {0} values in one file", "plus de {0} valeurs dans un fichier"},
         {"a case has a few hundred: is this the file that was meant?",
          "un cas en a quelques centaines : est-ce le bon fichier ?"}),
};

}  // namespace habitat::fault_words
