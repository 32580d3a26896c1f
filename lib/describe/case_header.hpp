// SPDX-License-Identifier: Apache-2.0
// What every case begins with, whatever the tool: its schema, its name, the date of the rules, and
// the published figures that it is set against.
#pragma once

#include "describe/case_document.hpp"
#include "describe/keyed.hpp"

namespace habitat {

enum class ToleranceWord { exact, printed };

template <>
inline constexpr auto names_of<ToleranceWord> = name_table<ToleranceWord>({
    named(ToleranceWord::exact, "exact", {"no deviation at all", "aucun écart"}),
    named(ToleranceWord::printed, "printed",
          {"half of the last printed digit", "la moitié du dernier chiffre imprimé"}),
});

/// One of: a word, an amount in the unit of the figure, a share of what was published.
struct Tolerance {
  std::optional<ToleranceWord> word;
  std::string abs, rel;
  static void describe(auto& self, auto&& is) {
    is(self.word, {.name = "word", .label = {"tolerance in a word", "tolérance en un mot"}});
    is(self.abs,
       {.name = "abs",
        .label = {"absolute tolerance", "tolérance absolue"},
        .doc = {"a quantity such as \"0.01 EUR\", also of a figure in EUR/month",
                "une quantité telle que « 0.01 EUR », aussi pour un chiffre en EUR/month"}});
    is(self.rel, {.name = "rel",
                  .label = {"relative tolerance", "tolérance relative"},
                  .doc = {"a share of the published figure such as \"0.1 %\"",
                          "une part du chiffre publié telle que « 0.1 % »"}});
  }
};

/// Where a published figure was read.
struct Reference {
  std::string title, publisher, date, url;
  static void describe(auto& self, auto&& is) {
    is(self.title, {.name = "title", .label = {"title", "titre"}});
    is(self.publisher, {.name = "publisher", .label = {"publisher", "éditeur"}});
    is(self.date, {.name = "date", .label = {"date", "date"}});
    is(self.url, {.name = "url", .label = {"address", "adresse"}});
  }
};

/// A deviation that is known and explained. It has to stay what it is: the expectation fails when
/// the gap closes or moves.
struct KnownGap {
  std::string deviation, reason;
  static void describe(auto& self, auto&& is) {
    is(self.deviation, {.name = "deviation",
                        .label = {"computed less published", "calculé moins publié"},
                        .doc = {"it has to stay what it is", "il doit rester ce qu'il est"},
                        .required = true});
    is(self.reason, {.name = "reason", .label = {"reason", "raison"}, .required = true});
  }
};

/// A published figure, what may separate it from the computed one, and where it comes from.
struct Expectation {
  std::string figure, published;
  std::optional<Tolerance> tolerance;
  std::optional<Reference> source;
  std::optional<KnownGap> known_gap;
  static void describe(auto& self, auto&& is) {
    is(self.figure, {.name = "figure",
                     .label = {"figure", "résultat"},
                     .doc = {"its path in the results, such as funding.total",
                             "son chemin dans les résultats, tel que funding.total"},
                     .required = true});
    is(self.published, {.name = "published",
                        .label = {"published", "publié"},
                        .doc = {"with its unit", "avec son unité"},
                        .required = true});
    is(self.tolerance,
       {.name = "tolerance", .label = {"tolerance", "tolérance"}, .shorthand = "word"});
    is(self.source, {.name = "source", .label = {"source", "source"}, .shorthand = "title"});
    is(self.known_gap, {.name = "known_gap", .label = {"known gap", "écart connu"}});
  }
};

/// Columns are headed by anything.
struct HeaderKeys {
  using Type = std::string;
  static constexpr KeyForm form{"Loan",
                                "^.+$",
                                {"the heading of a column", "l'en-tête d'une colonne"},
                                {"{HEADING: path}", "{EN-TÊTE: chemin}"}};
  static bool fits(std::string_view key) { return !key.empty(); }
  static std::string read(std::string_view key) { return std::string(key); }
  static std::string write(const std::string& key) { return key; }
};

struct CaseHeader {
  std::string schema, name;
  std::optional<Date> as_of;
  CaseDocument document;
  Keyed<HeaderKeys, std::string> columns;
  std::vector<Expectation> expect;
  static void describe(auto& self, auto&& is) {
    is(self.schema, {.name = "schema",
                     .label = {"schema", "schéma"},
                     .doc = {"TOOL/case/1: which tool reads this case, and in which form",
                             "OUTIL/case/1 : quel outil lit ce cas, et sous quelle forme"}});
    is(self.name, {.name = "name",
                   .label = {"name", "nom"},
                   .doc = {"what the case is called on the page", "titre du cas sur la page"}});
    is(self.as_of, {.name = "as_of",
                    .label = {"date of the rules", "date des règles"},
                    .default_note = {"the last date the dated data were checked",
                                     "la dernière date de vérification des données datées"}});
    is(self.document, {.name = "document",
                       .label = {"document", "document"},
                       .doc = {"what stands beside the figures on a page that is sent; it moves "
                               "none of them",
                               "ce qui accompagne les chiffres sur une page envoyée ; n'en change "
                               "aucun"}});
    is(self.columns,
       {.name = "columns",
        .label = {"columns of rows", "colonnes de lignes"},
        .doc = {"the path that each heading of a file of rows stands for, or id: what `batch` reads; "
                "--map takes a file in its place",
                "le chemin que désigne chaque en-tête d'un fichier de lignes, ou id : ce que lit "
                "`batch` ; --map prend un fichier à la place"}});
    is(self.expect, {.name = "expect",
                     .label = {"published figures", "chiffres publiés"},
                     .doc = {"what `test` compares", "ce que `test` compare"}});
  }
};

}  // namespace habitat
