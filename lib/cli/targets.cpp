// SPDX-License-Identifier: Apache-2.0
#include "cli/targets.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "files/files.hpp"
#include "files/files_read.hpp"
#include "files/write_place.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "verbs/outputs.hpp"

namespace habitat::cli {
namespace {

// Verbs that write one thing in one form do not have -O.
bool has_forms(std::string_view verb) {
  const auto rows = option_table();
  return verb.empty() || std::any_of(rows.begin(), rows.end(), [&](const OptionDescription& row) {
           return row.name() == "--format" && row.is_of(verb);
         });
}

// A report without a file stands where the table would, whatever that file is called.
bool reports_in_place(const Request& typed) {
  return std::any_of(typed.report.begin(), typed.report.end(), [](const std::string& one) {
    return one.find('=') == one.npos || one.ends_with("=-");
  });
}

// Whether the name of an output says its form.
bool is_by_name(const Request& typed) { return typed.format.empty() && !reports_in_place(typed); }

std::vector<std::string> forms_of(std::string_view verb) {
  if (verb == "run") return form_names();
  if (verb == "batch") return {"csv", "tsv", "ndjson", "xlsx"};
  return {"table", "json", "ndjson"};
}

// Whether a file is one of those that are named to be read.
bool is_among_words(const Request& typed, const std::string& file) {
  const auto identity = identity_of(file);
  return identity && std::any_of(typed.words.begin(), typed.words.end(), [&](const auto& word) {
           return identity == (word == "-" ? identity_of(STDIN_FILENO) : identity_of(word));
         });
}

// The endings of what a verb writes. Commented YAML is no JSON.
std::vector<std::string> endings_of(const Request& typed) {
  if (typed.verb == "new" && !typed.list) return {".yaml", ".yml"};
  if (typed.verb == "schema") return {".json"};
  if (typed.verb == "completion") return {".bash", ".zsh", ".fish"};
  if (typed.verb == "import") return {".csv"};
  if (typed.verb == "merge") return {".csv", ".tsv", ".ndjson"};
  if (!has_forms(typed.verb)) return {".txt"};
  std::vector<std::string> known;
  for (const std::string& form : forms_of(typed.verb))
    known.push_back(fmt::format(".{}", form_named(form)->extension));
  return known;
}

// A file of an ending that the verb has not would be a table under the name of something else.
void check_endings(const Request& typed, Faults& faults) {
  const std::vector<std::string> known = endings_of(typed);
  for (const Target& target : typed.targets) {
    const std::string ending = std::filesystem::path(target.file).extension().string();
    if (!target.to_file() || ending.size() < 2) continue;
    if (std::find(known.begin(), known.end(), in_lower_case(ending)) != known.end()) continue;
    const std::string lower = in_lower_case(ending);
    const bool workbook = lower == ".fods" || lower == ".ods" || lower == ".xls";
    if (workbook && std::find(known.begin(), known.end(), ".xlsx") != known.end())
      faults.push_back({Code::ending_replaced,
                        {},
                        "",
                        {target.file, ".xlsx",
                         std::filesystem::path(target.file).replace_extension(".xlsx").string()}});
    else if (is_among_words(typed, target.file))
      faults.push_back({Code::output_is_input, {}, "", {target.file}});
    else
      faults.push_back({Code::unknown_ending,
                        {},
                        "",
                        {target.file, typed.verb, ending, listed(known),
                         has_forms(typed.verb) ? "-O FORMAT" : ""}});
  }
}

}  // namespace

// "-o result.json" is JSON. -O decides for one output; of several, for those whose name does not.
std::vector<Target> targets_of(const Request& typed) {
  const Form* asked = form_named(typed.format);
  const std::string first = typed.output.empty() ? "" : typed.output.front();
  // What has one form is written in it, whatever the file is called.
  if (!has_forms(typed.verb) || (!asked && reports_in_place(typed))) return {{first, &table_form}};
  if (typed.output.size() < 2 && asked) return {{first, asked}};
  const Form* otherwise = asked ? asked : typed.verb == "batch" ? &csv_form : &table_form;
  std::vector<Target> targets;
  for (const std::string& file : typed.output)
    targets.push_back({file, form_of_file(file) ? form_of_file(file) : otherwise});
  if (targets.empty()) targets.push_back({"", otherwise});
  return targets;
}

// How CSV is written means nothing where none is.
void check_dialect(const Request& typed, Faults& faults) {
  const auto any = [&](std::initializer_list<const Form*> forms) {
    return std::any_of(typed.targets.begin(), typed.targets.end(), [&](const Target& target) {
      return std::find(forms.begin(), forms.end(), target.form) != forms.end();
    });
  };
  const std::string form(typed.targets.front().form->name);
  if (!typed.csv_dialect.empty() && !any({&csv_form}))
    faults.push_back({Code::option_elsewhere, {}, "", {"--csv-dialect", "-O " + form, "-O csv"}});
  if (!typed.header.empty() && !any({&csv_form, &tsv_form}))
    faults.push_back({Code::option_elsewhere, {}, "", {"--header", "-O " + form, "-O csv, -O tsv"}});
}

// run writes a result in all its forms and to several files; batch rows, the other verbs text or
// JSON, to one.
void check_targets(const Request& typed, Faults& faults) {
  check_dialect(typed, faults);
  for (const Target& target : typed.targets)
    if (*target.form == xlsx_form && !target.to_file() && typed.terminal.output)
      faults.push_back({Code::workbook_to_terminal});
  if (is_by_name(typed)) check_endings(typed, faults);
  if (typed.verb == "run") {
    std::vector<verbs::Placed> outputs;
    for (const Target& target : typed.targets)
      outputs.push_back({fmt::format("-o {}", target.file), target.file, "-o "});
    return verbs::check_apart(outputs, faults);
  }
  if (typed.output.size() > 1)
    faults.push_back({Code::one_output, {}, "", {typed.verb, std::to_string(typed.output.size())}});
  const std::string format(typed.targets.front().form->name);
  const std::vector<std::string> forms = forms_of(typed.verb);
  if (std::find(forms.begin(), forms.end(), format) != forms.end()) return;
  if (!typed.format.empty())
    faults.push_back({Code::option_word, {}, "", {typed.verb + " -O", format, listed(forms)}});
}

}  // namespace habitat::cli
