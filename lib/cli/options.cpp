// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "describe/nearest.hpp"

namespace habitat::cli {
namespace {

constexpr OptionDescription options[] = {
    {"-s,--set",
     "PATH=VALUE",
     {"overrides one input; repeatable, the last one wins",
      "remplace une entrée ; répétable, la dernière l'emporte"},
     nullptr,
     &Options::set,
     nullptr},
    {"--as-of",
     "DATE",
     {"date of the rules", "date des règles"},
     &Options::as_of,
     nullptr,
     nullptr},
    {"-O,--format",
     "table|json|ndjson",
     {"form of the output (table)", "forme de la sortie (table)"},
     &Options::format,
     nullptr,
     nullptr},
    {"-o,--output",
     "FILE",
     {"where to write; the file appears complete or not at all",
      "où écrire ; le fichier paraît complet ou pas du tout"},
     &Options::output,
     nullptr,
     nullptr},
    {"--only",
     "FIGURES",
     {"which figures: names or globs, separated by commas",
      "quels résultats : noms ou motifs, séparés par des virgules"},
     nullptr,
     &Options::only,
     nullptr},
    {"--precision",
     "N",
     {"decimals in the table", "décimales dans le tableau"},
     &Options::precision,
     nullptr,
     nullptr},
    {"--depth",
     "N",
     {"levels that explain shows (3)", "niveaux montrés par explain (3)"},
     &Options::depth,
     nullptr,
     nullptr},
    {"--lang",
     "en|fr",
     {"language of words and numbers", "langue des mots et des nombres"},
     &Options::language,
     nullptr,
     nullptr},
    {"--color",
     "auto|always|never",
     {"colours on the terminal (auto)", "couleurs au terminal (auto)"},
     &Options::colour,
     nullptr,
     nullptr},
    {"--strict",
     "",
     {"a warning or a broken control makes the exit code 1",
      "un avertissement ou un contrôle enfreint rend le code 1"},
     nullptr,
     nullptr,
     &Options::strict},
    {"--diagnostics",
     "text|json",
     {"form of the messages on stderr (text)", "forme des messages sur stderr (text)"},
     &Options::diagnostics,
     nullptr,
     nullptr},
    {"-q,--quiet",
     "",
     {"no warnings on stderr", "pas d'avertissements sur stderr"},
     nullptr,
     nullptr,
     &Options::quiet},
    {"-v,--verbose",
     "",
     {"sources and defaults as well", "aussi les sources et les valeurs par défaut"},
     nullptr,
     nullptr,
     &Options::verbose},
    {"-h", "", {"short help", "aide brève"}, nullptr, nullptr, &Options::short_help},
    {"--help", "", {"full help", "aide complète"}, nullptr, nullptr, &Options::full_help},
    {"--version", "", {"version", "version"}, nullptr, nullptr, &Options::version},
};

constexpr VerbDescription verbs[] = {
    {"check",
     "check CASE...",
     {"reads the cases and says everything that is wrong with them",
      "lit les cas et dit tout ce qui n'y va pas"}},
    {"run", "run CASE...", {"computes the cases", "calcule les cas"}},
    {"explain",
     "explain CASE FIGURE...",
     {"shows how figures were obtained, down to inputs and texts",
      "montre comment des résultats sont obtenus, jusqu'aux entrées et aux textes"}},
    {"test",
     "test PATH...",
     {"compares computed with published figures", "compare le calculé au publié"}},
    {"help", "help [VERB]", {"this help", "cette aide"}},
    {"version", "version", {"version and date of the data", "version et date des données"}},
};

// The option that a complaint of the parser begins with: "--lang: 1 required TEXT missing".
std::string option_in(std::string_view complaint) {
  return std::string(complaint.substr(0, complaint.find_first_of(": ")));
}

std::string value_of(const std::string& option) {
  for (const OptionDescription& row : options)
    if (std::string(row.flags).find(option) != std::string::npos)
      return option + " " + std::string(row.value);
  return "";
}

void describe_to(::CLI::App& app, Options& into) {
  for (const OptionDescription& row : options) {
    const std::string flags(row.flags);
    if (row.flag)
      app.add_flag(flags, into.*row.flag);
    else if (row.list)
      app.add_option(flags, into.*row.list)
          ->expected(1)
          ->allow_extra_args(false)
          ->multi_option_policy(::CLI::MultiOptionPolicy::TakeAll);
    else
      app.add_option(flags, into.*row.text)
          ->multi_option_policy(::CLI::MultiOptionPolicy::TakeLast);
  }
}

// "--lang=" with nothing behind: the parser would take the next word for its value.
void check_empty_values(int argc, const char* const* argv, Faults& faults) {
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    const std::string_view word = argv[i];
    if (!word.starts_with("--") || !word.ends_with("=")) continue;
    const std::string option(word.substr(0, word.size() - 1));
    const std::string value = value_of(option);
    bool told = value.empty();
    for (const Fault& fault : faults) told |= fault.arguments.front() == option;
    if (!told) faults.push_back({Code::option_value, {}, "", {option, value}});
  }
}

// The language, even when the rest of the command line cannot be read: faults are told in it.
std::string language_typed(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--lang=fr" ||
        (word == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "fr"))
      return "fr";
  }
  return "";
}

void check_word(Faults& faults, std::string_view option, const std::string& given,
                std::initializer_list<std::string_view> allowed) {
  if (given.empty()) return;
  std::string list;
  for (auto word : allowed) {
    if (word == given) return;
    list += (list.empty() ? "" : ", ") + std::string(word);
  }
  faults.push_back({Code::option_word, {}, "", {std::string(option), given, list}});
}

void check_count(Faults& faults, std::string_view option, const std::string& given, int most) {
  if (given.empty()) return;
  const bool digits = given.find_first_not_of("0123456789") == given.npos && given.size() < 4;
  if (!digits || std::atoi(given.c_str()) > most)
    faults.push_back(
        {Code::option_word, {}, "", {std::string(option), given, "0.." + std::to_string(most)}});
}

void check_values(const Options& typed, Faults& faults) {
  check_word(faults, "-O", typed.format, {"table", "json", "ndjson"});
  check_word(faults, "--lang", typed.language, {"en", "fr"});
  check_word(faults, "--color", typed.colour, {"auto", "always", "never"});
  check_word(faults, "--diagnostics", typed.diagnostics, {"text", "json"});
  check_count(faults, "--precision", typed.precision, 30);
  check_count(faults, "--depth", typed.depth, 100);
}

// "--only a,b" is two patterns; a comma inside brackets is part of a name.
std::vector<std::string> split_list(const std::vector<std::string>& texts) {
  std::vector<std::string> parts;
  for (const auto& text : texts) {
    std::string part;
    bool inside = false;
    for (char c : text) {
      if (c == '[') inside = true;
      if (c == ']') inside = false;
      if (c == ',' && !inside) {
        if (!part.empty()) parts.push_back(part);
        part.clear();
      } else {
        part += c;
      }
    }
    if (!part.empty()) parts.push_back(part);
  }
  return parts;
}

void check_verb(const Tool& tool, Options& typed, Faults& faults) {
  std::vector<std::string> names;
  std::string list;
  for (const VerbDescription& verb : verbs) {
    names.emplace_back(verb.name);
    list += (list.empty() ? "" : ", ") + names.back();
  }
  for (const auto& name : names)
    if (name == typed.verb) return;
  const auto dot = typed.verb.rfind('.');
  const std::string extension = dot == typed.verb.npos ? "" : typed.verb.substr(dot);
  if (extension == ".yaml" || extension == ".yml" || extension == ".json")
    faults.push_back({Code::verb_missing, {}, "", {std::string(tool.name) + " run " + typed.verb}});
  else
    faults.push_back({Code::verb_unknown, {}, "", {typed.verb, nearest(typed.verb, names), list}});
}

}  // namespace

std::span<const OptionDescription> option_table() { return options; }
std::span<const VerbDescription> verb_table() { return verbs; }

Language language_of(const std::string& asked) {
  if (!asked.empty()) return asked == "fr" ? Language::fr : Language::en;
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(variable); value && *value)
      return std::string_view(value).starts_with("fr") ? Language::fr : Language::en;
  return Language::en;
}

Options parse_command(const Tool& tool, int argc, const char* const* argv, Faults& faults) {
  Options typed;
  std::vector<std::string> words;
  ::CLI::App app{std::string(tool.name)};
  app.set_help_flag();
  app.allow_extras();
  describe_to(app, typed);
  app.add_option("words", words);
  try {
    app.parse(argc, argv);
  } catch (const ::CLI::ArgumentMismatch& error) {
    const std::string option = option_in(error.what());
    faults.push_back({Code::option_value, {}, "", {option, value_of(option)}});
  } catch (const ::CLI::Error& error) {
    faults.push_back({Code::bad_command, {}, "", {error.what()}});
  }
  check_empty_values(argc, argv, faults);
  if (typed.language.empty()) typed.language = language_typed(argc, argv);
  std::vector<std::string> known;
  for (const OptionDescription& row : options)
    known.emplace_back(
        row.flags.substr(row.flags.find("--") == row.flags.npos ? 0 : row.flags.find("--")));
  for (const std::string& extra : app.remaining())
    if (extra != "--")
      faults.push_back(
          {Code::option_unknown,
           {},
           "",
           {extra, nearest(extra.substr(0, extra.find('=')), known), std::string(tool.name)}});
  check_values(typed, faults);
  typed.only = split_list(typed.only);
  if (!words.empty()) {
    typed.verb = words.front();
    typed.words.assign(words.begin() + 1, words.end());
    check_verb(tool, typed, faults);
  }
  return typed;
}

}  // namespace habitat::cli
