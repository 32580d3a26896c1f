// SPDX-License-Identifier: Apache-2.0
// The options and verbs there are, with their words: parser, help and manual draw on these.
#include <algorithm>

#include "cli/options.hpp"

namespace habitat::cli {
namespace {

constexpr OptionDescription option(std::string_view flags, std::string_view value, Text doc,
                                   std::string Request::*into, std::string_view verbs = "") {
  return {flags, value, doc, into, nullptr, nullptr, verbs};
}
constexpr OptionDescription option(std::string_view flags, std::string_view value, Text doc,
                                   std::vector<std::string> Request::*into,
                                   std::string_view verbs = "") {
  return {flags, value, doc, nullptr, into, nullptr, verbs};
}
constexpr OptionDescription option(std::string_view flags, std::string_view value, Text doc,
                                   bool Request::*into, std::string_view verbs = "") {
  return {flags, value, doc, nullptr, nullptr, into, verbs};
}

constexpr OptionDescription options[] = {
    option("-s,--set", "PATH=VALUE",
           {"overrides one input; repeatable, the last one wins",
            "remplace une entrée ; répétable, la dernière l'emporte"},
           &Request::set, "check|run|explain|test|batch"),
    option("--as-of", "DATE", {"date of the rules", "date des règles"}, &Request::as_of,
           "check|run|explain|test|params|batch"),
    option(
        "-O,--format", "FORMAT",
        {"form of the output, one of help formats (by the ending of -o, else table; of batch csv)",
         "forme de la sortie, parmi celles de help formats (selon la fin de -o, sinon table ; de "
         "batch csv)"},
        &Request::format, "run|explain|test|params|verify|batch"),
    option("-o,--output", "FILE",
           {"where to write, complete or not at all; of run, repeatable",
            "où écrire, complet ou pas du tout ; de run, répétable"},
           &Request::output),
    option(
        "--csv-dialect", "standard|fr",
        {"of CSV; fr: ;, decimal comma, labels and vrai or faux, for a French spreadsheet",
         "du CSV ; fr : ;, virgule décimale, libellés et vrai ou faux, pour un tableur français"},
        &Request::csv_dialect, "run|batch"),
    option("--header", "plain|units",
           {"of CSV and TSV: names alone, or with their units (units)",
            "du CSV et du TSV : noms seuls, ou avec leurs unités (units)"},
           &Request::header, "run|batch"),
    option("--only", "FIGURES",
           {"which figures: names or globs, separated by commas",
            "quels résultats : noms ou motifs, séparés par des virgules"},
           &Request::only, "run|test|batch"),
    option("--map", "FILE",
           {"batch: YAML that says of headers which input they stand for, HEADER: PATH; what is no "
            "input passes through",
            "batch : YAML qui dit quelle entrée désigne un en-tête, EN-TÊTE: CHEMIN ; ce qui n'est "
            "pas une entrée traverse"},
           &Request::map, "batch"),
    option("--keep", "NAMES",
           {"batch: columns that pass through to the output: names or globs, separated by commas",
            "batch : colonnes qui traversent jusqu'à la sortie : noms ou motifs, séparés par des "
            "virgules"},
           &Request::keep, "batch"),
    option("--period", "month|day|as-is",
           {"import: readings as whole calendar months, as days, or as the files have them (month)",
            "import : relevés en mois civils entiers, en jours, ou comme les fichiers les ont "
            "(month)"},
           &Request::period, "import"),
    option("--kind", "readings|water|temperatures",
           {"import: which rows are wanted, where files have several kinds",
            "import : quelles lignes sont voulues, si les fichiers en ont plusieurs sortes"},
           &Request::kind, "import"),
    option("--id", "NAME",
           {"import: the name of a meter (H1, H2); repeatable, in the order of the meters",
            "import : le nom d'un compteur (H1, H2) ; répétable, dans l'ordre des compteurs"},
           &Request::id, "import"),
    option("--keep-ids", "",
           {"import: meters keep the numbers that files have, which are personal data",
            "import : les compteurs gardent les numéros des fichiers, qui sont des données "
            "personnelles"},
           &Request::keep_ids, "import"),
    option("--precision", "N", {"decimals in the table", "décimales dans le tableau"},
           &Request::precision, "run|explain|test"),
    option("--depth", "N",
           {"levels that explain shows (3, or fewer where two screens are full)",
            "niveaux montrés par explain (3, ou moins si deux écrans sont pleins)"},
           &Request::depth, "explain"),
    option("--report", "KIND[=FILE]",
           {"test: junit, github, gitlab, sarif, md or json, in place of the table or to a "
            "file; repeatable",
            "test : junit, github, gitlab, sarif, md ou json, au lieu du tableau ou dans un "
            "fichier ; répétable"},
           &Request::report, "test"),
    option("--filter", "TEXT",
           {"test: only figures or cases with this in their name, or a glob",
            "test : seulement les résultats ou les cas qui ont ceci dans leur nom, ou un motif"},
           &Request::filter, "test"),
    option("-j,--jobs", "N",
           {"rows of a batch, or meters of a file of run, computed at once (as many as there are "
            "processors); the result is the same",
            "lignes d'un batch, ou compteurs d'un fichier de run, calculés à la fois (autant que "
            "de processeurs) ; le résultat est le même"},
           &Request::jobs, "run|batch"),
    option(
        "--on-error", "row|skip|stop",
        {"batch: a row that fails is a row of the output, is left out, or is the last (row)",
         "batch : une ligne en échec figure dans la sortie, est omise, ou est la dernière (row)"},
        &Request::on_error, "batch"),
    option("--max-failed", "N|P%",
           {"batch: with more rows failed than that the exit code is 5 (0)",
            "batch : au-delà de ce nombre de lignes en échec, le code est 5 (0)"},
           &Request::max_failed, "batch"),
    option("--shard", "K/N|auto",
           {"the part K of N of the rows of a batch, or of the files of test; auto: as Slurm, Open "
            "MPI, PMI or srun say; {shard} in -o is its number",
            "la partie K sur N des lignes d'un batch, ou des fichiers de test ; auto : ce que disent "
            "Slurm, Open MPI, PMI ou srun ; {shard} dans -o est son numéro"},
           &Request::shard_asked, "test|batch"),
    option("--progress", "auto|always|never",
           {"rows so far, of a batch or of a list in a file, on stderr (auto: on a terminal, after "
            "a second)",
            "lignes faites d'un batch, ou lues d'une liste en fichier, sur stderr (auto : au "
            "terminal, après une seconde)"},
           &Request::progress, "check|run|explain|test|batch"),
    option("--lang", "en|fr", {"language of words and numbers", "langue des mots et des nombres"},
           &Request::language),
    option("--color", "auto|always|never",
           {"colours on the terminal (auto)", "couleurs au terminal (auto)"}, &Request::colour),
    option("--pager", "",
           {"on a terminal, the output screen by screen through $PAGER (less)",
            "au terminal, la sortie écran par écran par $PAGER (less)"},
           &Request::pager, "run|explain|test|params|verify|help"),
    option("--no-pager", "",
           {"not so, as explain does by itself where it prints more than a screen",
            "pas ainsi, comme explain le fait de lui-même au-delà d'un écran"},
           &Request::no_pager, "run|explain|test|params|verify|help"),
    option("--strict", "",
           {"a warning, a broken control or a negative verdict makes the exit code 1",
            "un avertissement, un contrôle enfreint ou un verdict négatif rend le code 1"},
           &Request::strict, "check|run|explain|test|batch"),
    option("--diagnostics", "text|json|sarif",
           {"form of the messages on stderr (text)", "forme des messages sur stderr (text)"},
           &Request::diagnostics),
    option("-q,--quiet", "", {"no warnings on stderr", "pas d'avertissements sur stderr"},
           &Request::quiet),
    option("-v,--verbose", "",
           {"sources and defaults as well", "aussi les sources et les valeurs par défaut"},
           &Request::verbose, "run|test"),
    option("--minimal", "",
           {"of new: the fewest keys that give a result (if nothing else is asked)",
            "de new : le moins de clés qui donnent un résultat (à défaut d'autre demande)"},
           &Request::minimal, "new"),
    option("--full", "",
           {"of new: every key, those that may be left out behind a #",
            "de new : toutes les clés, celles qui sont facultatives derrière un #"},
           &Request::full, "new"),
    option("--example", "NAME",
           {"of new: a case that ships with the tool; a part of its name will do",
            "de new : un cas livré avec l'outil ; une partie de son nom suffit"},
           &Request::example, "new"),
    option("--list", "", {"of new: the names of the examples", "de new : les noms des exemples"},
           &Request::list, "new"),
    option("--force", "",
           {"of new: writes over a file that is there",
            "de new : écrit par-dessus un fichier existant"},
           &Request::force, "new"),
    option("-h", "", {"short help", "aide brève"}, &Request::short_help),
    option("--help", "", {"full help", "aide complète"}, &Request::full_help),
    option("--version", "", {"version", "version"}, &Request::version),
};

constexpr VerbDescription verbs[] = {
    {"new",
     "new",
     {"writes a commented case to start from", "écrit un cas commenté pour commencer"}},
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
    {"batch",
     "batch CASE FILE",
     {"computes the case once for each row of a CSV or NDJSON file, a row in, a row out; a column "
      "is an input",
      "calcule le cas une fois par ligne d'un fichier CSV ou NDJSON, une ligne lue, une ligne "
      "écrite ; une colonne est une entrée"}},
    {"import",
     "import FILE...",
     {"turns what Enedis, EDF, GRDF, Veolia and Météo-France hand out into readings or "
      "temperatures, and says what it recognised",
      "fait de ce que remettent Enedis, EDF, GRDF, Veolia et Météo-France des relevés ou des "
      "températures, et dit ce qu'il a reconnu"}},
    {"merge",
     "merge PART...",
     {"joins the parts of a batch and checks that none is missing, cut or of another run",
      "joint les parties d'un batch et vérifie qu'aucune ne manque, n'est coupée ni d'une autre "
      "exécution"}},
    {"params",
     "params list|show|diff",
     {"dated figures, with their texts: list [PATH...], show PATH..., diff DATE DATE",
      "chiffres datés et leurs textes : list [CHEMIN...], show CHEMIN..., diff DATE DATE"}},
    {"verify",
     "verify RESULT.json...",
     {"computes saved results anew and says what differs",
      "recalcule des résultats conservés et dit ce qui diffère"}},
    {"schema",
     "schema [case|result]",
     {"JSON Schema of cases, for an editor, or of results",
      "JSON Schema des cas, pour un éditeur, ou des résultats"}},
    {"completion",
     "completion bash|zsh|fish",
     {"completes verbs, options and paths in a shell",
      "complète verbes, options et chemins dans un shell"}},
    {"help",
     "help [TOPIC]",
     {"this help, or what there is to know of a verb or a code such as E204; lists of codes, keys, "
      "figures, formats",
      "cette aide, ou ce qu'il faut savoir d'un verbe ou d'un code tel que E204 ; listes codes "
      "(messages), keys (clés), figures (résultats), formats"}},
    {"version", "version", {"version and date of the data", "version et date des données"}},
};

}  // namespace

std::vector<std::string> split_words(std::string_view words) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    const auto bar = words.find('|');
    parts.emplace_back(words.substr(0, bar));
    words = bar == words.npos ? "" : words.substr(bar + 1);
  }
  return parts;
}

bool OptionDescription::is_of(std::string_view verb) const {
  if (verbs.empty()) return true;
  const auto all = split_words(verbs);
  return std::find(all.begin(), all.end(), verb) != all.end();
}

std::string_view OptionDescription::name() const {
  const auto comma = flags.find(',');
  return comma == flags.npos ? flags : flags.substr(comma + 1);
}

std::string_view OptionDescription::letter() const {
  return flags.starts_with("--") ? "" : flags.substr(0, 2);
}

std::span<const OptionDescription> option_table() { return options; }

const OptionDescription* option_named(std::string_view typed) {
  for (const OptionDescription& option : options)
    if (typed == option.name() || (!typed.empty() && typed == option.letter())) return &option;
  return nullptr;
}

std::span<const VerbDescription> verb_table() { return verbs; }

std::vector<std::string> verb_names() {
  std::vector<std::string> names;
  for (const VerbDescription& verb : verbs) names.emplace_back(verb.name);
  return names;
}

}  // namespace habitat::cli
