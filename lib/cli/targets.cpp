// SPDX-License-Identifier: Apache-2.0
#include "cli/targets.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "describe/nearest.hpp"
#include "formats/files.hpp"

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

// A word that is a file is read, whatever the verb does with it.
void check_inputs_kept(const Options& typed, Faults& faults) {
  std::vector<std::string> written = typed.output;
  for (const std::string& report : typed.report)
    if (const auto equals = report.find('='); equals != report.npos)
      written.push_back(report.substr(equals + 1));
  for (const std::string& output : written)
    for (const std::string& word : typed.words) {
      std::error_code none;
      if (std::filesystem::is_regular_file(output, none) &&
          std::filesystem::equivalent(output, word, none))
        faults.push_back({Code::output_is_input, {}, "", {output}});
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
      faults.push_back({Code::output_shared,
                        {},
                        "",
                        {outputs[before].name, output.name,
                         file ? Message(output.file) : Text{"standard output", "la sortie standard"},
                         Message(output.option + "FILE", output.option + "FICHIER")}});
    }
  }
}

// run writes a result in all its forms and to several files; batch rows, the other verbs text or
// JSON, to one.
void check_targets(const Options& typed, Faults& faults) {
  check_inputs_kept(typed, faults);
  if (typed.verb == "run") {
    std::vector<Placed> outputs;
    for (const Target& target : typed.targets)
      outputs.push_back({fmt::format("-o {}", target.file), target.file, "-o "});
    return check_apart(outputs, faults);
  }
  if (typed.output.size() > 1)
    faults.push_back({Code::one_output, {}, "", {typed.verb, std::to_string(typed.output.size())}});
  const std::string format(name_of(typed.targets.front().format).name);
  const std::vector<std::string> forms = typed.verb == "batch"
                                             ? std::vector<std::string>{"csv", "tsv", "ndjson"}
                                             : std::vector<std::string>{"table", "json", "ndjson"};
  if (std::find(forms.begin(), forms.end(), format) != forms.end()) return;
  const bool by_name = typed.format.empty();
  faults.push_back({Code::option_word,
                    {},
                    "",
                    {typed.verb + (by_name ? " -o" : " -O"),
                     by_name ? typed.targets.front().file : format, listed(forms)}});
}

}  // namespace habitat::cli
