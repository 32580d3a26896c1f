// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/cover.hpp"

#include <algorithm>

#include "describe/path.hpp"
#include "describe/unit.hpp"
#include "messages/said.hpp"
#include "write/page/content.hpp"
#include "write/page/head.hpp"

namespace habitat {
namespace {

using Line = CoverLine::Kind;

constexpr int groups_on_a_cover = 2;  // what is built or who lives there, then what it comes to

std::size_t count_of(const Findings& findings, bool warnings) {
  return static_cast<std::size_t>(
      std::count_if(findings.findings.begin(), findings.findings.end(), [&](const Finding& one) {
        return (one.severity != Severity::note) == warnings;
      }));
}

// Whether it is a group; else nothing is added.
bool add_group(std::vector<CoverLine>& lines, const Report& report, const PageBlock& block,
               const Selection& only, Language language) {
  const Slot group = find_slot(report.results, block.name).slot;
  if (!group || group.kind() != Kind::group) return false;
  lines.push_back({Line::group, block.title});
  for (const Slot& member : group.members()) {
    const Field& field = member.field();
    if (!member.is_scalar() || !member.present() || field.layout.folded) continue;
    if (!only.shows(member, PathNames::of(block.name).member(field.name))) continue;
    const bool ratio = field.unit == "%";  // its cell shows the sign
    lines.push_back({Line::figure, std::string(field.label.in(language)),
                     cell_of(member, field, language),
                     ratio ? "" : unit_sign(field.unit, language)});
  }
  return true;
}

void add_key_figures(std::vector<CoverLine>& lines, const Report& report, const Selection& only,
                     Language language) {
  int groups = 0;
  for (const PageBlock& block : page_blocks(report, only, {language})) {
    if (block.figures.empty() || !add_group(lines, report, block, only, language)) continue;
    if (++groups == groups_on_a_cover) return;
  }
}

}  // namespace

std::vector<const Missing*> missing_told(const Report& report, const Selection& only) {
  std::vector<const Missing*> told;
  for (const Missing& one : report.findings->missing)
    if (one.asked && only.may_want(one.figure.substr(0, one.figure.find_first_of(".["))))
      told.push_back(&one);
  return told;
}

void add_to_cover(std::vector<CoverLine>& lines, const Report& report, const Selection& only,
                  Language language) {
  const HumanStyle human{language};
  lines.push_back({Line::title, report.case_name, {}, "", std::string(report.logo)});
  if (const auto answer = page_answer(report, only, human); !answer.empty())
    lines.push_back({Line::answer, answer});
  for (const std::string& line : page_document(report, human)) lines.push_back({Line::words, line});
  if (report.status == "partial" && only.everything())
    lines.push_back({Line::words, say(language, {"Partial: what is missing is told under Notes",
                                                 "Partiel : ce qui manque est dit sous Remarques"})});
  else if (report.status == "partial")
    lines.push_back({Line::words, page_status(report, only, human)});
  if (report.results) add_key_figures(lines, report, only, language);
  const auto add_count = [&](Text label, std::size_t count) {
    if (count > 0)
      lines.push_back({Line::figure, std::string(label.in(language)),
                       {SheetCell::Type::count, std::to_string(count)}});
  };
  if (report.faults)
    add_count({"errors, told under Notes", "erreurs, dites sous Remarques"},
              report.faults->count());
  if (report.findings) {
    add_count({"warnings, told under Notes", "alertes, dites sous Remarques"},
              count_of(*report.findings, true));
    add_count({"figures without value, told under Notes",
               "résultats sans valeur, dits sous Remarques"},
              missing_told(report, only).size());
  }
  if (report.results)
    lines.push_back({Line::figure, say(language, {"rules as of", "règles au"}),
                     {SheetCell::Type::date, to_text(report.stamp.as_of)}});
  lines.push_back({Line::words, report.stamp.line(language)});
}

}  // namespace habitat
