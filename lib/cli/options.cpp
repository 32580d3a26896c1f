// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
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

// The row of an option as it was typed: "-o", "--output".
const OptionDescription* row_of(std::string_view option) {
  for (const OptionDescription& row : options) {
    const auto comma = row.flags.find(',');
    if (option == row.flags.substr(0, comma) ||
        (comma != row.flags.npos && option == row.flags.substr(comma + 1)))
      return &row;
  }
  return nullptr;
}

void needs_value(Faults& faults, const std::string& option) {
  const OptionDescription* row = row_of(option);
  const std::string usage = row ? option + " " + std::string(row->value) : "";
  faults.push_back({Code::option_value, {}, "", {option, usage}});
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

// The words for the parser, without those that it would read as something else: "--lang=" and
// "--lang ''" (it would take the next word for the value), "--strict=no" (it reads words of its
// own).
std::vector<std::string> sound_words(int argc, const char* const* argv, Faults& faults) {
  std::vector<std::string> words;
  int i = 1;
  for (; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    const std::string word = argv[i];
    const auto equals = word.starts_with("--") ? word.find('=') : word.npos;
    const OptionDescription* row = row_of(word.substr(0, equals));
    const bool takes_value = row && !row->flag;
    if (takes_value && equals == word.npos && i + 1 < argc && !*argv[i + 1]) {
      needs_value(faults, word);
      ++i;
    } else if (takes_value && equals + 1 == word.size()) {
      needs_value(faults, word.substr(0, equals));
    } else if (row && row->flag && equals != word.npos) {
      faults.push_back({Code::option_without_value, {}, "", {word.substr(0, equals)}});
    } else {
      words.push_back(word);
      // What an option takes is not looked at as an option.
      if (takes_value && equals == word.npos && i + 1 < argc) words.emplace_back(argv[++i]);
    }
  }
  words.insert(words.end(), argv + i, argv + argc);
  return words;
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

// The long option that an unknown one may mean; letters are too short to tell.
std::string nearest_option(const std::string& typed) {
  if (!typed.starts_with("--")) return "";
  std::vector<std::string> names;
  for (const OptionDescription& row : options)
    if (const auto dashes = row.flags.find("--"); dashes != row.flags.npos)
      names.emplace_back(row.flags.substr(dashes + 2));
  const std::string near = nearest(typed.substr(2, typed.find('=') - 2), names);
  return near.empty() ? "" : "--" + near;
}

void check_word(Faults& faults, std::string_view option, const std::string& given,
                std::initializer_list<std::string_view> allowed) {
  if (given.empty()) return;
  const std::vector<std::string> words(allowed.begin(), allowed.end());
  if (std::find(words.begin(), words.end(), given) == words.end())
    faults.push_back({Code::option_word, {}, "", {std::string(option), given, listed(words)}});
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

// "-o result.json" is JSON, unless -O says otherwise.
std::string format_of(const std::string& file) {
  for (const std::string_view format : {"json", "ndjson"})
    if (file.ends_with("." + std::string(format))) return std::string(format);
  return "";
}

void check_verb(const Tool& tool, Options& typed, Faults& faults) {
  for (const VerbDescription& verb : verbs)
    if (verb.name == typed.verb) return;
  const auto dot = typed.verb.rfind('.');
  const std::string extension = dot == typed.verb.npos ? "" : typed.verb.substr(dot);
  if (extension == ".yaml" || extension == ".yml" || extension == ".json")
    faults.push_back({Code::verb_missing, {}, "", {std::string(tool.name) + " run " + typed.verb}});
  else
    faults.push_back(unknown_verb(typed.verb));
}

}  // namespace

std::span<const OptionDescription> option_table() { return options; }
std::span<const VerbDescription> verb_table() { return verbs; }

Fault unknown_verb(const std::string& typed) {
  std::vector<std::string> names;
  for (const VerbDescription& verb : verbs) names.emplace_back(verb.name);
  return {Code::verb_unknown, {}, "", {typed, nearest(typed, names), listed(names)}};
}

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
  std::vector<std::string> backwards = sound_words(argc, argv, faults);
  std::reverse(backwards.begin(), backwards.end());  // as the parser wants them
  try {
    app.parse(std::move(backwards));
  } catch (const ::CLI::ArgumentMismatch& error) {
    needs_value(faults, option_in(error.what()));
  }
  if (typed.language.empty()) typed.language = language_typed(argc, argv);
  for (const std::string& extra : app.remaining())
    if (extra != "--")
      faults.push_back(
          {Code::option_unknown, {}, "", {extra, nearest_option(extra), std::string(tool.name)}});
  check_values(typed, faults);
  typed.only = split_list(typed.only);
  if (typed.format.empty()) typed.format = format_of(typed.output);
  if (!words.empty()) {
    typed.verb = words.front();
    typed.words.assign(words.begin() + 1, words.end());
    check_verb(tool, typed, faults);
  }
  return typed;
}

}  // namespace habitat::cli
