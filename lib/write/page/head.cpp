// SPDX-License-Identifier: Apache-2.0
#include "write/page/head.hpp"

#include <fmt/format.h>

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

namespace {

// Text of several lines as one, without what a terminal would obey.
std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  text.erase(text.find_last_not_of(' ') + 1);
  return printable(text);
}

}  // namespace

std::vector<std::string> page_document(const Report& report, const HumanStyle& human) {
  if (!report.document) return {};
  const CaseDocument& of = *report.document;
  std::vector<std::string> parts, lines;
  const auto add = [&](const Text& label, const std::string& value) {
    if (!value.empty())
      parts.push_back(
          say(human.language, {"{}: {}", "{} : {}"}, label.in(human.language), on_one_line(value)));
  };
  add({"client", "client"}, of.client);
  add({"author", "auteur"}, of.author);
  add({"reference", "référence"}, of.reference);
  if (!parts.empty()) lines.push_back(fmt::format("{}", fmt::join(parts, " · ")));
  if (!of.note.empty()) lines.push_back(on_one_line(of.note));
  return lines;
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
