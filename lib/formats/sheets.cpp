// SPDX-License-Identifier: Apache-2.0
#include "formats/sheets.hpp"

#include <algorithm>

#include "describe/nearest.hpp"
#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

SheetCell text_cell(std::string text) {
  return text.empty() ? SheetCell{} : SheetCell{SheetCell::Type::text, std::move(text)};
}

// A number in the base of its unit, ratios as fractions; `decimals` shown, or the unit's own.
SheetCell number_cell(const std::string& text, std::string_view unit, int decimals) {
  const std::string number = is_decimal_text(text) ? significant_text(text, 15) : "";
  if (number.empty()) return {};
  return {is_ratio_unit(unit) ? SheetCell::Type::ratio : SheetCell::Type::number, number,
          decimals >= 0 ? decimals : unit_digits(unit)};
}

SheetCell cell_of(const Slot& slot, const Field& field, Language language) {
  if (!slot.present()) return {};
  const std::string text = slot.get(language);
  if (slot.kind() == Kind::number || (slot.is_number() && is_decimal_text(text)))
    return number_cell(text, field.unit, field.digits);
  switch (slot.kind()) {
    case Kind::integer:
      return {SheetCell::Type::number, text};
    case Kind::flag:
      return {SheetCell::Type::flag, text};
    case Kind::date:
      return {SheetCell::Type::date, text};
    default:
      return text_cell(human_value(slot, field, {language}));
  }
}

// As a column is headed: its label, with the unit unless cells show it.
std::string heading_of(const Field& field, Language language) {
  const std::string label(field.label.in(language));
  if (field.unit.empty() || field.unit == "%") return label;
  return label + " (" + unit_sign(field.unit, language == Language::fr) + ")";
}

const Field& field_of(const Slot& member, const Field& list) {
  return member.field().name.empty() ? list : member.field();
}

bool has_list(const Slot& element) {
  if (element.kind() != Kind::group) return false;
  const auto members = element.members();
  return std::any_of(members.begin(), members.end(),
                     [](const Slot& member) { return member.kind() == Kind::list; });
}

// The values of an element: its members, or itself where it is one.
std::vector<Slot> values_of(const Slot& element) {
  if (element.kind() != Kind::group) return {element};
  std::vector<Slot> values;
  for (const Slot& member : element.members())
    if (member.is_scalar()) values.push_back(member);
  return values;
}

}  // namespace

std::string Sheets::say(std::string_view en, std::string_view fr) const {
  return std::string(language_ == Language::fr ? fr : en);
}

void Sheets::add(const Report& report) {
  if (cases_ == 0)
    figures_ = {"",
                say("Figures", "Résultats"),
                {say("group", "groupe"), say("figure", "résultat"), say("path", "chemin"),
                 say("unit", "unité")}};
  figures_.headings.push_back(report.case_name);
  add_figures(report);
  ++cases_;
  if (report.results)
    for (const Slot& member : report.results.members()) {
      const std::string name(member.field().name), title(member.field().label.in(language_));
      const PathNames names{name, name, name};
      if (!only_.shows(member, names)) continue;
      if (member.kind() == Kind::group) add_group(member, title, names);
      if (member.kind() == Kind::list) add_list(report, member, names, title, {});
    }
  add_notes(report);
  add_assumptions(report);
}

void Sheets::add_figures(const Report& report) {
  const std::string group = say("Computation", "Calcul");
  const Stamp& stamp = report.stamp;
  add_figure(group, say("status", "état"), "status", "", text_cell(report.status));
  add_figure(group, say("tool", "outil"), "stamp.tool", "", text_cell(stamp.tool));
  add_figure(group, "version", "stamp.version", "", text_cell(std::string(stamp.program.version)));
  add_figure(group, say("data checked on", "données vérifiées au"), "stamp.data.checked", "",
             {SheetCell::Type::date, to_text(stamp.program.checked)});
  add_figure(group, say("fingerprint of the data", "empreinte des données"), "stamp.data.sha256",
             "", text_cell(std::string(stamp.program.data)));
  if (!report.results) return;
  add_figure(group, say("rules as of", "règles au"), "stamp.as_of", "",
             {SheetCell::Type::date, to_text(stamp.as_of)});
  add_figure(group, say("fingerprint of the inputs", "empreinte des entrées"),
             "stamp.inputs_sha256", "", text_cell(stamp.inputs));
}

// Cases stand side by side: the row of a path is found again for the next one. A case has its
// column whether or not it has the figure.
void Sheets::add_figure(const std::string& group, const std::string& figure,
                        const std::string& path, const std::string& unit, SheetCell cell) {
  auto row = std::find_if(figures_.rows.begin(), figures_.rows.end(),
                          [&](const auto& one) { return one[2].value == path; });
  if (row == figures_.rows.end())
    row = figures_.rows.insert(
        row, {text_cell(group), text_cell(figure), text_cell(path), text_cell(unit)});
  const std::size_t rank = figures_.headings.size() - 1;
  row->resize(rank + 1);
  (*row)[rank] = std::move(cell);
}

void Sheets::add_group(const Slot& group, const std::string& title, const PathNames& names) {
  for (const Slot& member : group.members()) {
    const PathNames inner = names.member(member.field().name);
    if (!only_.shows(member, inner)) continue;
    const std::string label(member.field().label.in(language_));
    if (member.kind() == Kind::group)
      add_group(member, title + " · " + label, inner);
    else if (member.is_scalar())
      add_figure(title, label, inner.plain,
                 unit_sign(member.field().unit, language_ == Language::fr),
                 cell_of(member, member.field(), language_));
  }
}

// `outer`: the value that names the element in which the list stands, or an empty slot.
void Sheets::add_list(const Report& report, const Slot& list, const PathNames& names,
                      const std::string& title, const Slot& outer) {
  if (list.size() == 0) return;
  const Slot first = list.element(0);
  const auto values = values_of(first);
  // What has nothing but a name beside its lists says it in their rows.
  if (!has_list(first) || values.size() > 1) {
    std::vector<std::string> headings;
    if (several_) headings.push_back(say("case", "cas"));
    if (outer) headings.push_back(heading_of(outer.field(), language_));
    for (const Slot& value : values)
      headings.push_back(heading_of(field_of(value, list.field()), language_));
    add_rows(report, list, names, outer, sheet_of(names.plain, title, headings));
  }
  if (!has_list(first)) return;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot element = list.element(i), key = element.member(list.field().key);
    const PathNames here = names.element(list, i);
    for (const Slot& member : element.members()) {
      const PathNames inner = here.member(member.field().name);
      if (member.kind() != Kind::list || !only_.shows(member, inner)) continue;
      const std::string label(member.field().label.in(language_));
      add_list(report, member, inner, values.size() > 1 ? title + " · " + label : title, key);
    }
  }
}

void Sheets::add_rows(const Report& report, const Slot& list, const PathNames& names,
                      const Slot& outer, Sheet& sheet) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot element = list.element(i);
    if (!only_.shows(element, names.element(list, i))) continue;
    std::vector<SheetCell> row = row_of(report);
    if (outer) row.push_back(cell_of(outer, outer.field(), language_));
    for (const Slot& value : values_of(element))
      row.push_back(cell_of(value, field_of(value, list.field()), language_));
    sheet.rows.push_back(std::move(row));
  }
}

void Sheets::add_notes(const Report& report) {
  std::vector<std::string> headings{say("kind", "nature"), "code", say("message", "message"),
                                    say("input", "donnée")};
  if (several_) headings.insert(headings.begin(), say("case", "cas"));
  Sheet& sheet = sheet_of("diagnostics", say("Notes", "Remarques"), headings);
  const auto note = [&](const std::string& kind, std::string_view code, const std::string& message,
                        const std::string& input) {
    std::vector<SheetCell> row = row_of(report);
    for (const std::string& text : {kind, std::string(code), message, input})
      row.push_back(text_cell(text));
    sheet.rows.push_back(std::move(row));
  };
  if (report.faults)
    for (const Fault& fault : *report.faults)
      note(say("error", "erreur"), words_of(fault.code).number, fault.message(language_),
           fault.path);
  if (!report.findings) return;
  for (const Finding& finding : report.findings->findings)
    note(finding.severity == Severity::note ? say("note", "remarque") : say("warning", "alerte"),
         finding.code, finding.message.in(language_), finding.path);
  for (const Missing& missing : report.findings->missing)
    note(say("no value", "sans valeur"), "", missing.figure, listed(missing.inputs));
}

void Sheets::add_assumptions(const Report& report) {
  std::vector<std::string> headings{say("input", "donnée"),
                                    say("path", "chemin"),
                                    say("value", "valeur"),
                                    say("unit", "unité"),
                                    say("standing", "fiabilité"),
                                    say("since", "depuis"),
                                    "source"};
  if (several_) headings.insert(headings.begin(), say("case", "cas"));
  Sheet& sheet = sheet_of("assumptions", say("Rests on", "Repose sur"), headings);
  for (const Assumption& one : report.assumptions) {
    std::vector<SheetCell> row = row_of(report);
    row.push_back(text_cell(std::string(one.label.in(language_))));
    row.push_back(text_cell(one.path));
    const bool number = is_decimal_text(one.value);
    const int decimals = number ? decimals_of(trim_text(in_unit(one.value, one.unit))) : 0;
    row.push_back(number ? number_cell(one.value, one.unit, decimals) : text_cell(one.value));
    row.push_back(text_cell(unit_sign(one.unit, language_ == Language::fr)));
    row.push_back(text_cell(one.origin == "default" ? say("default", "par défaut")
                            : one.origin == "parameters"
                                ? say("set by the case", "posé par le cas")
                                : std::string(one.confidence_words.in(language_))));
    row.push_back(one.from.empty() ? SheetCell{} : SheetCell{SheetCell::Type::date, one.from});
    row.push_back(text_cell(std::string(one.source.in(language_))));
    sheet.rows.push_back(std::move(row));
  }
}

// Notes and assumptions stand after the tables, however many the first case has.
Sheet& Sheets::sheet_of(const std::string& path, const std::string& title,
                        const std::vector<std::string>& headings) {
  auto& among = path == "diagnostics" || path == "assumptions" ? others_ : tables_;
  const auto found =
      std::find_if(among.begin(), among.end(), [&](const Sheet& one) { return one.path == path; });
  return found != among.end() ? *found : *among.insert(among.end(), Sheet{path, title, headings});
}

std::vector<SheetCell> Sheets::row_of(const Report& report) const {
  if (!several_) return {};
  return {text_cell(report.case_name)};
}

std::vector<Sheet> Sheets::take() {
  for (auto& row : figures_.rows) row.resize(figures_.headings.size());
  std::vector<Sheet> sheets{std::move(figures_)};
  for (auto* among : {&tables_, &others_})
    for (Sheet& sheet : *among)
      if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  return sheets;
}

}  // namespace habitat
