// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include <fmt/core.h>

#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "messages/utf8.hpp"

namespace habitat::cli {
namespace {

struct Row {
  std::string left;
  Text right;
};

// What is too long for its column has a line of its own, so that it does not push the others.
constexpr int widest_left = 32;

std::string block(const Text& title, const std::vector<Row>& rows, Language language) {
  int left = 0;
  for (const Row& row : rows)
    if (const int width = count_characters(row.left); width <= widest_left)
      left = std::max(left, width);
  std::string text = fmt::format("\n{}\n", title.in(language));
  for (const Row& row : rows) {
    const bool fits = count_characters(row.left) <= widest_left;
    if (!fits) fmt::format_to(std::back_inserter(text), "  {}\n", row.left);
    const std::string cell = fit(fits ? row.left : "", left, false);
    const std::string line = fmt::format("{}  {}", cell, row.right.in(language));
    fmt::format_to(std::back_inserter(text), "  {}", wrap(line, 78, left + 4));
  }
  return text;
}

// A command and what it is for. The places: the tool, and its example, a figure and an input of it.
struct Command {
  using Words = std::string_view;
  Words verb;
  fmt::format_string<const Words&, const Words&, const Words&, const Words&> command;
  SaidOf<Words, Words, Words, Words> use;
  bool of_verb_alone = false;  ///< not in the help of all verbs
};

constexpr Command commands[] = {
    {"new", "{0} new -o my-case.yaml", {"a case to start from", "un cas pour commencer"}},
    {"run", "{0} run {1}", {"the page of a case", "la page d'un cas"}},
    {"run", "{0} run my-case.yaml -O json", {"for a program", "pour un programme"}},
    {"run",
     "{0} run my-case.yaml -o page.html -o tables.xlsx",
     {"to send, and for a spreadsheet", "à envoyer, et pour un tableur"}},
    {"run", "{0} run my-case.yaml --set '{3}'", {"with another input", "avec une autre entrée"}},
    {"check", "{0} check my-case.yaml", {"everything that is wrong", "tout ce qui n'y va pas"}},
    {"explain", "{0} explain {1} '{2}'", {"where a figure comes from", "d'où vient un chiffre"}},
    {"test", "{0} test scenarios/{0}", {"published against computed", "publié contre calculé"}},
    {"test",
     "{0} test scenarios/{0} --report junit=out.xml",
     {"for a server of continuous integration", "pour un serveur d'intégration"}},
    {"batch",
     "{0} batch my-case.yaml rows.csv -o results.csv",
     {"a case for each row", "un cas par ligne"}},
    {"schema",
     "{0} schema -o my-case.schema.json",
     {"the editor completes and underlines", "l'éditeur complète et souligne"}},
    {"new", "{0} new --list", {"the examples there are", "les exemples livrés"}, true},
    {"completion",
     "source <({0} completion bash)",
     {"in ~/.bashrc; zsh likewise; for fish, to be put in ~/.config/fish/completions/{0}.fish",
      "dans ~/.bashrc ; zsh de même ; en fish, à mettre dans ~/.config/fish/completions/{0}.fish"},
     true},
};

std::string examples(const Tool& tool, std::string_view verb, Language language) {
  std::string text;
  for (const Command& one : commands) {
    if (verb.empty() ? one.of_verb_alone : verb != one.verb) continue;
    const auto filled = [&](fmt::string_view words) {
      return fmt::vformat(words, fmt::make_format_args(tool.name, tool.example, tool.example_figure,
                                                       tool.example_input));
    };
    fmt::format_to(std::back_inserter(text), "  {}\n      {}\n", filled(one.command),
                   filled(one.use.in(language)));
  }
  return text;
}

}  // namespace

std::string help_text(const Tool& tool, std::string_view verb, bool full, Language language) {
  if (verb == "help" || verb == "version") verb = "";
  std::vector<Row> verbs, options;
  for (const VerbDescription& description : verb_table())
    if (verb.empty() || verb == description.name)
      verbs.push_back({std::string(description.usage), description.doc});
  for (const OptionDescription& option : option_table()) {
    if (!verb.empty() && !option.is_of(verb)) continue;
    std::string left(option.flags);
    if (const auto comma = left.find(','); comma != left.npos) left.insert(comma + 1, " ");
    if (!option.value.empty()) left = fmt::format("{} {}", left, option.value);
    options.push_back({left, option.doc});
  }
  std::string text = say(language, {"{}: {}\n\nExamples\n{}", "{} : {}\n\nExemples\n{}"}, tool.name,
                         tool.question, examples(tool, verb, language));
  text += block({"Verbs", "Verbes"}, verbs, language);
  if (!full) {
    text += say(language, {"\nMore: {} --help\n", "\nSuite : {} --help\n"}, tool.name);
    return text;
  }
  text += block({"Options", "Options"}, options, language);
  text +=
      block({"Exit codes", "Codes de sortie"},
            {{"0", {"done; every expectation met", "fait ; toutes les attentes tenues"}},
             {"1",
              {"an expectation missed; under --strict a warning or a negative verdict",
               "une attente manquée ; sous --strict un avertissement ou un verdict négatif"}},
             {"2", {"wrong command line", "ligne de commande erronée"}},
             {"3", {"input refused", "entrée refusée"}},
             {"5",
              {"done, but rows of a file failed; of a batch, more than --max-failed allows",
               "fait, mais des lignes d'un fichier sont en échec ; d'un batch, plus que "
               "--max-failed n'en admet"}},
             {"6",
              {"cannot read or write, or memory is short",
               "lecture ou écriture impossible, ou mémoire insuffisante"}},
             {"70", {"internal error: please report it", "erreur interne : merci de la signaler"}},
             {"75",
              {"stopped by Ctrl-C or SIGTERM, what was complete is written",
               "arrêté par Ctrl-C ou SIGTERM, ce qui était complet est écrit"}}},
            language);
  text += block({"Environment", "Environnement"},
                {{"LC_ALL, LC_MESSAGES, LANG",
                  {"language, when --lang is not given", "langue, à défaut de --lang"}},
                 {"NO_COLOR, CLICOLOR_FORCE, TERM",
                  {"colours, when --color is not given", "couleurs, à défaut de --color"}},
                 {"COLUMNS", {"width of the terminal", "largeur du terminal"}},
                 {"TMPDIR",
                  {"folder for many rows until they are written, else /var/tmp",
                   "dossier où attendent de nombreuses lignes, à défaut /var/tmp"}},
                 {"GITHUB_ACTIONS, GITHUB_STEP_SUMMARY",
                  {"annotations and summary of test", "annotations et résumé de test"}}},
                language);
  return text;
}

}  // namespace habitat::cli
