// SPDX-License-Identifier: Apache-2.0
#include "cli/targets.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "cli/session.hpp"
#include "describe/nearest.hpp"
#include "formats/files.hpp"
#include "formats/files_read.hpp"
#include "formats/plain_text.hpp"
#include "formats/write_place.hpp"

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
bool reports_in_place(const Options& typed) {
  return std::any_of(typed.report.begin(), typed.report.end(), [](const std::string& one) {
    return one.find('=') == one.npos || one.ends_with("=-");
  });
}

// Whether the name of an output says its form.
bool is_by_name(const Options& typed) { return typed.format.empty() && !reports_in_place(typed); }

std::vector<std::string> forms_of(std::string_view verb) {
  if (verb == "run") return format_names();
  if (verb == "batch") return {"csv", "tsv", "ndjson"};
  return {"table", "json", "ndjson"};
}

// Whether a file is one of those that are named to be read.
bool is_among_words(const Options& typed, const std::string& file) {
  const auto identity = identity_of(file);
  return identity && std::any_of(typed.words.begin(), typed.words.end(), [&](const auto& word) {
           return identity == (word == "-" ? identity_of(STDIN_FILENO) : identity_of(word));
         });
}

// The endings of what a verb writes. Commented YAML is no JSON.
std::vector<std::string> endings_of(const Options& typed) {
  if (typed.verb == "new" && !typed.list) return {".yaml", ".yml"};
  if (typed.verb == "schema") return {".json"};
  if (typed.verb == "completion") return {".bash", ".zsh", ".fish"};
  if (!has_forms(typed.verb)) return {".txt"};
  std::vector<std::string> known;
  for (const std::string& form : forms_of(typed.verb))
    known.push_back(fmt::format(".{}", name_of(*format_named(form)).extension));
  return known;
}

// A file of an ending that the verb has not would be a table under the name of something else.
void check_endings(const Options& typed, Faults& faults) {
  const std::vector<std::string> known = endings_of(typed);
  for (const Target& target : typed.targets) {
    const std::string ending = std::filesystem::path(target.file).extension().string();
    if (!target.to_file() || ending.size() < 2) continue;
    if (std::find(known.begin(), known.end(), in_lower_case(ending)) != known.end()) continue;
    if (is_among_words(typed, target.file))
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
std::vector<Target> targets_of(const Options& typed) {
  const auto asked = format_named(typed.format);
  const std::string first = typed.output.empty() ? "" : typed.output.front();
  // What has one form is written in it, whatever the file is called.
  if (!has_forms(typed.verb) || (!asked && reports_in_place(typed))) return {{first, {}}};
  if (typed.output.size() < 2 && asked) return {{first, *asked}};
  const Format otherwise = typed.verb == "batch" ? Format::csv : Format::table;
  std::vector<Target> targets;
  for (const std::string& file : typed.output)
    targets.push_back({file, format_of_file(file).value_or(asked.value_or(otherwise))});
  if (targets.empty()) targets.push_back({"", otherwise});
  return targets;
}

void check_apart(const std::vector<Placed>& outputs, Faults& faults) {
  std::vector<std::string> places;
  for (const Placed& output : outputs) {
    places.push_back(place_of_file(output.file));
    for (std::size_t before = 0; before + 1 < places.size(); ++before) {
      if (places[before] != places.back()) continue;
      const bool file = places.back() != "-";
      faults.push_back(
          {Code::output_shared,
           {},
           "",
           {outputs[before].name, output.name,
            file ? Message(output.file) : Text{"standard output", "la sortie standard"},
            Message(output.option + "FILE", output.option + "FICHIER")}});
    }
  }
}

bool may_write(Session& session, const std::vector<std::string>& files) {
  Faults faults;
  for (const std::string& file : files) place_to_write(file, faults);
  session.tell(faults, {});
  return faults.empty();
}

// run writes a result in all its forms and to several files; batch rows, the other verbs text or
// JSON, to one.
void check_targets(const Options& typed, Faults& faults) {
  if (is_by_name(typed)) check_endings(typed, faults);
  if (typed.verb == "run") {
    std::vector<Placed> outputs;
    for (const Target& target : typed.targets)
      outputs.push_back({fmt::format("-o {}", target.file), target.file, "-o "});
    return check_apart(outputs, faults);
  }
  if (typed.output.size() > 1)
    faults.push_back({Code::one_output, {}, "", {typed.verb, std::to_string(typed.output.size())}});
  const std::string format(name_of(typed.targets.front().format).name);
  const std::vector<std::string> forms = forms_of(typed.verb);
  if (std::find(forms.begin(), forms.end(), format) != forms.end()) return;
  if (!typed.format.empty())
    faults.push_back({Code::option_word, {}, "", {typed.verb + " -O", format, listed(forms)}});
}

}  // namespace habitat::cli
