// SPDX-License-Identifier: Apache-2.0
// Words of faults. The sense of a case. A number once given keeps its meaning: editors and
// pipelines know it.
#pragma once

#include "messages/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords sense[] = {
    says(Code::no_schema, "E301",
         {"the case does not say its schema", "le cas ne dit pas son schéma"},
         {"add a first line \"schema: {0}/case/1\"",
          "ajouter une première ligne « schema: {0}/case/1 »"}),
    says(Code::other_tool, "E302",
         {"this case is for {0}, not for {1}", "ce cas est pour {0}, pas pour {1}"},
         {"{0} reads {2}", "{0} lit {2}"}),
    says(Code::unknown_schema, "E303",
         {"schema \"{0}\" is not known", "le schéma « {0} » n'est pas connu"},
         {"this version reads \"{1}/case/1\"", "cette version lit « {1}/case/1 »"}),
    says(Code::unknown_name, "E304",
         {"nothing in {0} is named \"{1}\"", "aucun élément de {0} ne s'appelle « {1} »"},
         {"did you mean \"{2}\"?", "s'agit-il de « {2} » ?"}, {"known: {3}", "connus : {3}"}),
    says(Code::exclusive, "E305", {"{0} and {1} exclude each other", "{0} et {1} s'excluent"},
         {"keep one of them", "garder l'un des deux"}),
    says(Code::one_of_needed, "E306", {"{0} gives none of: {1}", "{0} ne donne aucun de : {1}"},
         {"add one of them", "en ajouter un"}),
    says(Code::several_closings, "E307",
         {"the plan is already closed by {0}", "le plan est déjà clos par {0}"},
         {"one line at most closes a tranche: say in each loan's tranche which it takes, or remove one "
          "of the two",
          "une ligne au plus clôt une tranche : dire dans tranche de chaque prêt laquelle il prend, "
          "ou enlever l'une des deux"}),
    says(Code::repeated_name, "E308",
         {"\"{1}: {0}\" names another element already",
          "« {1}: {0} » désigne déjà un autre élément"},
         {"give each its own, so that a path can name it",
          "à chacun le sien, pour qu'un chemin puisse le nommer"}),
    says(Code::inconsistent, "E309", {"{0}", "{0}"}, {"{1}", "{1}"}),
    says(Code::unknown_parameter, "E310",
         {"no dated parameter is named \"{0}\"", "aucun paramètre daté ne s'appelle « {0} »"},
         {"did you mean \"{1}\"?", "s'agit-il de « {1} » ?"}, {"known: {2}", "connus : {2}"}),
    says(Code::no_tolerance, "E311",
         {"an expectation states one tolerance", "une attente dit une tolérance, et une seule"},
         {"one of: exact, printed, {{abs: \"0.01 EUR\"}}, {{rel: \"0.1 %\"}}",
          "une parmi : exact, printed, {{abs: \"0.01 EUR\"}}, {{rel: \"0.1 %\"}}"}),
    says(Code::unknown_figure, "E312",
         {"no figure is named \"{0}\"", "aucun résultat ne s'appelle « {0} »"},
         {"did you mean \"{1}\"?", "s'agit-il de « {1} » ?"}, {"known: {2}", "connus : {2}"}),
    says(Code::ambiguous_figure, "E313",
         {"\"{0}\" names several elements", "« {0} » désigne plusieurs éléments"},
         {"name it by position: {1}", "le désigner par sa position : {1}"}),
    says(Code::no_expectation, "E314",
         {"nothing is expected here: no expect block in {0}",
          "rien n'est attendu ici : aucun bloc expect dans {0}"},
         {"write published figures under \"expect:\"; man 5 habitat-case shows how",
          "écrire des chiffres publiés sous « expect: » ; man 5 habitat-case montre comment"}),
    says(Code::nothing_matches, "E316",
         {"no expectation is of a figure or a case that matches \"{0}\"",
          "aucune attente ne porte sur un résultat ou un cas qui réponde à « {0} »"},
         {"did you mean \"{1}\"?", "s'agit-il de « {1} » ?"},
         {"expected here: {2}", "attendus ici : {2}"}),
    says(Code::refused_by_case, "E315",
         {"{0}: the instalment of {1} is below its interest, which the case refuses",
          "{0} : l'échéance de {1} est inférieure à ses intérêts, ce que le cas refuse"},
         {"lower the progression, or choose negative_amortisation: capitalise",
          "baisser la progression, ou choisir negative_amortisation: capitalise"}),
    says(Code::no_result, "E317",
         {"there is no saved result of {0} here", "il n'y a pas ici de résultat conservé de {0}"},
         {"a result is what \"{0} run case.yaml -O json\" writes",
          "un résultat est ce qu'écrit « {0} run cas.yaml -O json »"}),
    says(Code::no_picture, "E318",
         {"the logo {0} is no whole PNG or JPEG picture",
          "le logo {0} n'est pas une image PNG ou JPEG entière"},
         {"save it as PNG, of 10000 pixels a side at most; it is known by what is in it, not by "
          "its name",
          "l'enregistrer en PNG, de 10000 pixels de côté au plus ; il est reconnu à son contenu, "
          "non à son nom"}),
    says(Code::picture_too_large, "E319",
         {"the logo {0} has {1} bytes, above 1048576 (1 MiB)",
          "le logo {0} a {1} octets, plus de 1048576 (1 Mio)"},
         {"make it smaller: 600 pixels of width are enough to print",
          "le réduire : 600 pixels de largeur suffisent à l'impression"}),
};

}  // namespace habitat::fault_words
