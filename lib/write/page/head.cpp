// SPDX-License-Identifier: Apache-2.0
#include "write/page/head.hpp"

#include <algorithm>

#include "messages/utf8.hpp"
#include "write/wording.hpp"

namespace habitat {

std::string page_answer(const Report& report, const Selection& only, const HumanStyle& human) {
  if (!report.results || !only.everything()) return "";
  return printable(report.findings->conclusion.sentence.in(human.language));
}

std::string page_head(const Report& report, const HumanStyle& human) {
  const Stamp& stamp = report.stamp;
  if (!report.results) return fmt::format("{} {}", stamp.tool, stamp.program.version);
  return say(human.language, {"{} {} · rules as of {}", "{} {} · règles au {}"}, stamp.tool,
             stamp.program.version, human_date(stamp.as_of, human.language));
}

std::string page_status(const Report& report, const Selection& only, const HumanStyle& human) {
  if (report.status != "partial") return "";
  if (!only.everything()) return say(human.language, {"partial", "partiel"});
  if (!report.findings->lacks_input())
    return say(human.language, {"partial: rows of a file have faults, told below",
                                "partiel : des lignes d'un fichier sont en faute, voir plus bas"});
  return say(human.language,
             {"partial: see what is missing below", "partiel : voir plus bas ce qui manque"});
}

}  // namespace habitat
