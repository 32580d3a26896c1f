// SPDX-License-Identifier: Apache-2.0
#include "describe/stamp.hpp"

#include "describe/fingerprint.hpp"

namespace habitat {

std::string Stamp::line(Language language) const {
  const bool french = language == Language::fr;
  std::string text = tool + " " + std::string(program.version) +
                     (french ? " · données du " : " · data of ") +
                     human_date(program.checked, language) + " (" +
                     std::string(short_fingerprint(program.data)) + ")";
  if (!inputs.empty())
    text += (french ? " · cas " : " · case ") + std::string(short_fingerprint(inputs));
  return text;
}

}  // namespace habitat
