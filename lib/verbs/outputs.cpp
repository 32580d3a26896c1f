// SPDX-License-Identifier: Apache-2.0
#include "verbs/outputs.hpp"

#include "files/files.hpp"
#include "files/write_place.hpp"

namespace habitat::verbs {

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

}  // namespace habitat::verbs
