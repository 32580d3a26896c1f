// SPDX-License-Identifier: Apache-2.0
// Rows of a batch take no memory: after the first, an operation is computed in what is there. A
// program of its own, because it counts what it allocates.
#include <cstdio>

#include "counted_memory.hpp"
#include "formats/document.hpp"
#include "formats/files.hpp"
#include "formats/reader.hpp"
#include "law/law.hpp"
#include "plai_balance/compute.hpp"

int main() {
  using namespace habitat;
  using namespace habitat::plai_balance;
  Faults faults;
  const auto source = read_file(WHOLE_OPERATION, faults);
  Case<double> input;
  Places places;
  if (source) read_slots(read_document(*source, faults).root, slot_of(input), places, faults);
  for (const Fault& fault : faults) std::printf("%s\n", fault.message(Language::en).c_str());
  if (!faults.empty()) return 1;

  const Law law({2026, 11, 21});
  Model<double> model;
  bool right = true;
  double before = 0;
  for (int row = 0; row < 3; ++row) {
    input.loans[0].term = 60 - row;
    input.loans[1].rate = 0.01 + 0.001 * row;
    Findings findings;
    findings.notes = false;
    taken = 0;
    const auto& result =
        model.compute(input, law, findings,
                      {.schedules = false, .searches = false, .roots = false, .sieg = false});
    const double trough = result.balance.trough.value_or(before);
    std::printf("row %d: %d times memory, trough %.2f\n", row, taken, trough);
    right = right && result.account.size() == 60 && trough != before && (row == 0) == (taken > 0);
    before = trough;
  }
  return right ? 0 : 1;
}
