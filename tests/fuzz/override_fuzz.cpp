// SPDX-License-Identifier: Apache-2.0
// Any bytes as a path, and as an override "PATH=VALUE": what is accepted names something that is
// there, and what is refused comes with its fault.

#include "describe/path.hpp"
#include "fuzz.hpp"
#include "read/document.hpp"
#include "read/override.hpp"

namespace {

using namespace habitat;

void try_path(std::string_view text, const Slot& root) {
  generic_path(text);
  const auto segments = parse_path(text);
  const Found found = find_slot(root, text);
  require(segments || !found);
  if (!segments) return;
  require(!segments->empty());
  for (const Segment& segment : *segments) require(segment.start < text.size());
  // What a path is said to name by position is the same thing.
  if (found) require(static_cast<bool>(find_slot(root, found.path)));
}

void try_override(const std::string& text) {
  Faults faults;
  Document document = read_document({"case.yaml", small_case}, faults);
  require(faults.empty());
  const auto calculation = plai_balance::tool().make(NumberKind::fast);
  apply_override(document, calculation->inputs(), {"--set[1]", text}, faults);
  render_faults(faults, document.sources, {Language::fr, false, true});

  const Evaluation evaluation = evaluate_text(small_case, {{"--set[1]", text}});
  require_answer(evaluation);
  require(faults.empty() || !evaluation.faults.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto calculation = plai_balance::tool().make(NumberKind::fast);
  static const auto shape = result_shape(plai_balance::tool());
  const std::string text = text_of(bytes, size);
  try_path(text, calculation->inputs());
  try_path(text, shape->results());
  try_override(text);
  return 0;
}
