// SPDX-License-Identifier: Apache-2.0
// Help: examples first. The short one fits on half a screen; the full one adds every option, the
// exit codes and the environment. Both are made of the same tables as the parser.
#include <unistd.h>

#include "cli/session.hpp"
#include "describe/said.hpp"
#include "formats/text_table.hpp"
#include "formats/utf8.hpp"

namespace habitat::cli {
namespace {

struct Row {
  std::string left;
  std::string right;
};

// What is too long for its column has a line of its own, so that it does not push the others.
constexpr int widest_left = 32;

std::string block(const std::string& title, const std::vector<Row>& rows) {
  int left = 0;
  for (const Row& row : rows)
    if (const int width = count_characters(row.left); width <= widest_left)
      left = std::max(left, width);
  std::string text = "\n" + title + "\n";
  for (const Row& row : rows) {
    const bool fits = count_characters(row.left) <= widest_left;
    if (!fits) text += "  " + row.left + "\n";
    text += "  " + wrap(fit(fits ? row.left : "", left, false) + "  " + row.right, 78, left + 4);
  }
  return text;
}

std::vector<Row> examples(const Tool& tool, std::string_view verb, Language language) {
  const std::string name(tool.name), file(tool.example), figure(tool.example_figure);
  const std::vector<std::pair<std::string_view, Row>> all{
      {"new",
       {name + " new -o my-case.yaml",
        say(language, {"a case to start from", "un cas pour commencer"})}},
      {"run", {name + " run " + file, say(language, {"the page of a case", "la page d'un cas"})}},
      {"run",
       {name + " run my-case.yaml -O json", say(language, {"for a program", "pour un programme"})}},
      {"run",
       {name + " run my-case.yaml -o page.html -o tables.fods",
        say(language, {"to send, and for a spreadsheet", "à envoyer, et pour un tableur"})}},
      {"run",
       {name + " run my-case.yaml --set '" + std::string(tool.example_input) + "'",
        say(language, {"with another input", "avec une autre entrée"})}},
      {"check",
       {name + " check my-case.yaml",
        say(language, {"everything that is wrong", "tout ce qui n'y va pas"})}},
      {"explain",
       {name + " explain " + file + " '" + figure + "'",
        say(language, {"where a figure comes from", "d'où vient un chiffre"})}},
      {"test",
       {name + " test scenarios/" + name,
        say(language, {"published against computed", "publié contre calculé"})}},
      {"test",
       {name + " test scenarios/" + name + " --report junit=out.xml",
        say(language,
            {"for a server of continuous integration", "pour un serveur d'intégration"})}},
      {"batch",
       {name + " batch my-case.yaml rows.csv -o results.csv",
        say(language, {"a case for each row", "un cas par ligne"})}},
      {"schema",
       {name + " schema -o my-case.schema.json",
        say(language, {"the editor completes and underlines", "l'éditeur complète et souligne"})}},
  };
  std::vector<Row> rows;
  for (const auto& [of, row] : all)
    if (verb.empty() || verb == of) rows.push_back(row);
  if (verb == "new")
    rows.push_back(
        {name + " new --list", say(language, {"the examples there are", "les exemples livrés"})});
  if (verb == "completion")
    rows.push_back({"source <(" + name + " completion bash)",
                    say(language, {"in ~/.bashrc; zsh likewise; for fish, to be put in ",
                                   "dans ~/.bashrc ; zsh de même ; en fish, à mettre dans "}) +
                        "~/.config/fish/completions/" + name + ".fish"});
  return rows;
}

}  // namespace

std::string help_text(const Tool& tool, std::string_view verb, bool full, Language language) {
  std::string text = std::string(tool.name) + say(language, {": ", " : "}) +
                     std::string(tool.question.in(language)) + "\n";
  if (verb == "help" || verb == "version") verb = "";
  std::vector<Row> rows;
  for (const Row& row : examples(tool, verb, language)) rows.push_back({row.left, ""});
  text += "\n" + say(language, {"Examples", "Exemples"}) + "\n";
  for (const Row& row : examples(tool, verb, language))
    text += "  " + row.left + "\n      " + row.right + "\n";
  rows.clear();
  for (const VerbDescription& description : verb_table())
    if (verb.empty() || verb == description.name)
      rows.push_back({std::string(description.usage), std::string(description.doc.in(language))});
  text += block(say(language, {"Verbs", "Verbes"}), rows);
  if (!full)
    return text + "\n" + say(language, {"More: ", "Suite : "}) + std::string(tool.name) +
           " --help\n";
  rows.clear();
  for (const OptionDescription& option : option_table()) {
    if (!verb.empty() && !option.is_of(verb)) continue;
    std::string left(option.flags);
    if (const auto comma = left.find(','); comma != left.npos) left.insert(comma + 1, " ");
    if (!option.value.empty()) left += " " + std::string(option.value);
    rows.push_back({left, std::string(option.doc.in(language))});
  }
  text += block("Options", rows);
  text += block(
      say(language, {"Exit codes", "Codes de sortie"}),
      {{"0", say(language, {"done; every expectation met", "fait ; toutes les attentes tenues"})},
       {"1", say(language, {"an expectation missed, or a warning under --strict",
                            "une attente manquée, ou un avertissement sous --strict"})},
       {"2", say(language, {"wrong command line", "ligne de commande erronée"})},
       {"3", say(language, {"input refused", "entrée refusée"})},
       {"5", say(language, {"more rows of a batch failed than --max-failed allows",
                            "plus de lignes d'un batch en échec que --max-failed n'en admet"})},
       {"6", say(language, {"cannot read or write", "lecture ou écriture impossible"})},
       {"70", say(language,
                  {"internal error: please report it", "erreur interne : merci de la signaler"})},
       {"75", say(language, {"stopped by Ctrl-C or SIGTERM, what was complete is written",
                             "arrêté par Ctrl-C ou SIGTERM, ce qui était complet est écrit"})}});
  text += block(
      say(language, {"Environment", "Environnement"}),
      {{"LC_ALL, LC_MESSAGES, LANG",
        say(language, {"language, when --lang is not given", "langue, à défaut de --lang"})},
       {"NO_COLOR, CLICOLOR_FORCE, TERM",
        say(language, {"colours, when --color is not given", "couleurs, à défaut de --color"})},
       {"COLUMNS", say(language, {"width of the terminal", "largeur du terminal"})},
       {"GITHUB_ACTIONS, GITHUB_STEP_SUMMARY",
        say(language, {"annotations and summary of test", "annotations et résumé de test"})}});
  return text;
}

}  // namespace habitat::cli
