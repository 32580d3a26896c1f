// SPDX-License-Identifier: Apache-2.0
#include "describe/stamp.hpp"

#include "messages/fingerprint.hpp"
#include "messages/said.hpp"

namespace habitat {

std::string Stamp::line(Language language) const {
  const std::string checked = human_date(program.checked, language);
  const auto data = short_fingerprint(program.data);
  if (inputs.empty())
    return say(language, {"{} {} · data of {} ({})", "{} {} · données du {} ({})"}, tool,
               program.version, checked, data);
  return say(language, {"{} {} · data of {} ({}) · case {}", "{} {} · données du {} ({}) · cas {}"},
             tool, program.version, checked, data, short_fingerprint(inputs));
}

}  // namespace habitat
