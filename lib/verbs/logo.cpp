// SPDX-License-Identifier: Apache-2.0
#include "verbs/logo.hpp"

#include <filesystem>

#include "files/files.hpp"
#include "read/list_file.hpp"
#include "write/picture.hpp"

namespace habitat::verbs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_logo = 1u << 20;
constexpr std::string_view path = "document.logo";

}  // namespace

void read_logo(Evaluation& evaluation) {
  if (!evaluation.computed || !evaluation.faults.empty()) return;
  const std::string& name = evaluation.calculation->header().document.logo;
  if (name.empty()) return;
  Faults faults;
  std::error_code none;
  std::string file = beside(evaluation.document.sources.front().name, name);
  if (file == "-") file = "./-";  // a name, not standard input
  // A pipe might never end.
  const bool other = fs::exists(file, none) && !fs::is_regular_file(file, none);
  auto source = other && !fs::is_directory(file, none) ? std::optional(Source{file, ""})
                                                       : read_file(file, faults);
  const bool large = source && source->text.size() > largest_logo;
  if (source && (picture_kind(source->text).empty() || (!large && !is_picture(source->text))))
    faults.push_back({Code::no_picture, {}, "", {name}});
  else if (large)
    faults.push_back(
        {Code::picture_too_large, {}, "", {name, std::to_string(source->text.size())}});
  for (Fault fault : faults) {
    fault.place = place_of(evaluation.places, std::string(path));
    evaluation.faults.push_back(std::move(fault));
  }
  if (faults.empty()) evaluation.logo = std::move(source->text);
}

}  // namespace habitat::verbs
