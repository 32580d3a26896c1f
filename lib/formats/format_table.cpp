// SPDX-License-Identifier: Apache-2.0
// The names of the forms, with what each is for.
#include "formats/writer.hpp"

#include <fmt/core.h>

#include "formats/plain_text.hpp"

namespace habitat {
namespace {

constexpr FormatName formats[] = {
    {Format::table,
     "table",
     "txt",
     true,
     {"for reading: the page, in words and numbers of the language",
      "à lire : la page, dans les mots et les nombres de la langue"}},
    {Format::json,
     "json",
     "json",
     false,
     {"for programs: one object for each case, or a list of them; see schema result",
      "pour les programmes : un objet par cas, ou leur liste ; voir schema result"}},
    {Format::ndjson,
     "ndjson",
     "ndjson",
     false,
     {"for streams: one object on one line for each case",
      "pour les flux : un objet sur une ligne par cas"}},
    {Format::csv,
     "csv",
     "csv",
     false,
     {"for data frames and spreadsheets: single figures, one row for each case, or one table; with "
      "--csv-dialect fr, opens by a double click in a French spreadsheet",
      "pour les tableaux de données et les tableurs : les résultats simples, une ligne par cas, ou "
      "un seul tableau ; avec --csv-dialect fr, s'ouvre d'un double clic dans un tableur "
      "français"}},
    {Format::tsv, "tsv", "tsv", false, {"as csv, with tabs", "comme csv, avec des tabulations"}},
    {Format::markdown,
     "md",
     "md",
     true,
     {"for reports in Markdown: the page, its tables whole",
      "pour les rapports en Markdown : la page, ses tableaux au complet"}},
    {Format::html,
     "html",
     "html",
     true,
     {"to send and to print: one file that needs no other, with the account drawn",
      "à envoyer et à imprimer : un fichier qui se suffit, avec le compte dessiné"}},
    {Format::fods,
     "fods",
     "fods",
     true,
     {"for spreadsheets: one sheet for each table, real numbers in any language",
      "pour les tableurs : une feuille par tableau, de vrais nombres en toute langue"}},
};

}  // namespace

std::span<const FormatName> format_table() { return formats; }

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const FormatName& format : formats) names.emplace_back(format.name);
  return names;
}

const FormatName& name_of(Format format) { return formats[static_cast<std::size_t>(format)]; }

std::optional<Format> format_named(std::string_view name) {
  for (const FormatName& one : formats)
    if (one.name == name) return one.format;
  return {};
}

std::optional<Format> format_of_file(std::string_view file) {
  const std::string lower = in_lower_case(file);
  for (const FormatName& one : formats)
    if (lower.ends_with(fmt::format(".{}", one.extension))) return one.format;
  return {};
}

}  // namespace habitat
