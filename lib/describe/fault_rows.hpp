// SPDX-License-Identifier: Apache-2.0
// Words of faults. Overrides and the rows of a batch. A number once given keeps its meaning:
// editors and pipelines know it.
#pragma once

#include "describe/fault_words.hpp"

namespace habitat::fault_words {

inline constexpr FaultWords rows[] = {
    says(Code::set_form, "E401",
         {"an override is written PATH=VALUE", "une modification s'écrit CHEMIN=VALEUR"},
         {"such as --set 'loans[0].rate=3 %'", "par exemple --set 'loans[0].rate=3 %'"}),
    says(Code::set_missing_element, "E403",
         {"the case has no element {0}", "le cas n'a pas d'élément {0}"},
         {"known: {1}", "connus : {1}"},
         {"there are {2}, from [0]", "il y en a {2}, à partir de [0]"}),
    says(Code::no_header, "E410",
         {"there are no columns here: the file is empty",
          "il n'y a pas de colonnes ici : le fichier est vide"},
         {"the first line of a CSV names the columns: id,loans[0].rate [%]",
          "la première ligne d'un CSV nomme les colonnes : id,loans[0].rate [%]"}),
    says(Code::unnamed_column, "E411", {"column {0} has no name", "la colonne {0} n'a pas de nom"},
         {"a column is named by the path of an input, or id",
          "une colonne porte le chemin d'une entrée, ou id"}),
    says(
        Code::repeated_column, "E412",
        {"{0} is given twice, the first time as {1}", "{0} est donné deux fois, d'abord comme {1}"},
        {"keep one of them", "garder l'un des deux"}),
    says(Code::row_length, "E413",
         {"the header has {1} columns, this row {0}", "l'en-tête a {1} colonnes, cette ligne {0}"},
         {"a cell with a comma or a line end in it stands in quotes",
          "une cellule qui contient une virgule ou une fin de ligne se met entre guillemets"}),
    says(Code::quote_open, "E414",
         {"this quote is never closed: what follows cannot be read as rows",
          "ce guillemet n'est jamais fermé : la suite ne peut être lue comme des lignes"},
         {"close it; a quote inside a cell in quotes is written twice",
          "le fermer ; un guillemet dans une cellule entre guillemets s'écrit deux fois"}),
    says(Code::quote_inside, "E415",
         {"a quote stands in the middle of a cell",
          "un guillemet se trouve au milieu d'une cellule"},
         {"put the whole cell in quotes, and write the quote inside twice",
          "mettre la cellule entière entre guillemets, et doubler celui du milieu"}),
    says(Code::row_too_large, "E416",
         {"the row is larger than {0} MiB", "la ligne dépasse {0} Mio"},
         {"is a quote left open, or is this another file?",
          "un guillemet reste-t-il ouvert, ou est-ce un autre fichier ?"}),
    says(Code::row_no_object, "E417",
         {"each line is a JSON object", "chaque ligne est un objet JSON"},
         {"such as {{\"id\": \"a\", \"loans[0].rate\": \"2.6 %\"}}",
          "par exemple {{\"id\": \"a\", \"loans[0].rate\": \"2.6 %\"}}"}),
    says(Code::bad_json, "E418", {"not well-formed JSON: {0}", "JSON mal formé : {0}"},
         {"one object on one line, as RFC 8259 has it",
          "un objet sur une ligne, à la manière de la RFC 8259"}),
    says(Code::nested_value, "E419",
         {"{0}: a single value is expected, neither a list nor an object",
          "{0} : une valeur simple est attendue, ni liste ni objet"},
         {"keys are whole paths, as with --set: \"loans[0].rate\"",
          "les clés sont des chemins entiers, comme pour --set : « loans[0].rate »"}),
    says(Code::wrong_separator, "E420",
         {"the columns stand apart by {0}: a comma is expected",
          "les colonnes sont séparées par {0} : une virgule est attendue"},
         {"save the file as CSV with commas, and with points in numbers",
          "enregistrer le fichier en CSV à virgules, avec des points dans les nombres"}),
};

}  // namespace habitat::fault_words
