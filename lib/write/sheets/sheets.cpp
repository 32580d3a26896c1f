// SPDX-License-Identifier: Apache-2.0
#include "write/sheets/sheets.hpp"

#include <algorithm>

#include "describe/unit.hpp"
#include "messages/said.hpp"

namespace habitat {
namespace {

const Field& field_of(const Slot& member, const Field& list) {
  return member.field().name.empty() ? list : member.field();
}

bool has_list(const Slot& element) {
  if (element.kind() != Kind::group) return false;
  const auto members = element.members();
  return std::any_of(members.begin(), members.end(),
                     [](const Slot& member) { return member.kind() == Kind::list; });
}

}  // namespace

void Sheets::add(const Report& report) {
  add_to_cover(cover_, report, only_, language_);
  if (figures_.headings.empty())
    figures_ = {"",
                say(language_, {"Figures", "Résultats"}),
                {say(language_, {"group", "groupe"}), say(language_, {"figure", "résultat"}),
                 say(language_, {"path", "chemin"}), say(language_, {"unit", "unité"})}};
  figures_.headings.push_back(report.case_name);
  add_figures(report);
  if (report.results)
    for (const Slot& member : report.results.members()) {
      const std::string name(member.field().name), title(member.field().label.in(language_));
      const PathNames names = PathNames::of(name);
      if (!only_.shows(member, names)) continue;
      if (member.kind() == Kind::group) add_group(report, member, names, title);
      if (member.kind() == Kind::list) add_list(report, member, names, title, {});
      if (member.is_scalar())
        add_figure(title, title, name, unit_sign(member.field().unit, language_),
                   cell_of(member, member.field(), language_));
    }
  add_notes(report);
  add_assumptions(report);
}

void Sheets::add_figures(const Report& report) {
  const std::string group = say(language_, {"Computation", "Calcul"});
  const Stamp& stamp = report.stamp;
  if (report.findings && !report.findings->conclusion.sentence.empty())
    add_figure(group, say(language_, {"answer", "réponse"}), "answer", "",
               text_cell(report.findings->conclusion.sentence.in(language_)));
  add_figure(group, say(language_, {"status", "état"}), "status", "", text_cell(report.status));
  add_figure(group, say(language_, {"tool", "outil"}), "stamp.tool", "", text_cell(stamp.tool));
  add_figure(group, "version", "stamp.version", "", text_cell(std::string(stamp.program.version)));
  add_figure(group, say(language_, {"data checked on", "données vérifiées au"}),
             "stamp.data.checked", "", {SheetCell::Type::date, to_text(stamp.program.checked)});
  add_figure(group, say(language_, {"fingerprint of the data", "empreinte des données"}),
             "stamp.data.sha256", "", text_cell(std::string(stamp.program.data)));
  if (!report.results) return;
  add_figure(group, say(language_, {"rules as of", "règles au"}), "stamp.as_of", "",
             {SheetCell::Type::date, to_text(stamp.as_of)});
  add_figure(group, say(language_, {"fingerprint of the inputs", "empreinte des entrées"}),
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

void Sheets::add_group(const Report& report, const Slot& group, const PathNames& names,
                       const std::string& title) {
  for (const Slot& member : group.members()) {
    const PathNames inner = names.member(member.field().name);
    if (!only_.shows(member, inner)) continue;
    const std::string label(member.field().label.in(language_));
    if (member.kind() == Kind::group)
      add_group(report, member, inner, fmt::format("{} · {}", title, label));
    else if (member.kind() == Kind::list)
      add_list(report, member, inner, fmt::format("{} · {}", title, label), {});
    else if (member.is_scalar())
      add_figure(title, label, inner.plain, unit_sign(member.field().unit, language_),
                 cell_of(member, member.field(), language_));
  }
}

// Whether a list inside an element is asked for.
bool Sheets::shows_inside(const Slot& list, const PathNames& names) const {
  if (!has_list(list.element(0))) return false;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const PathNames here = names.element(list, i);
    for (const Slot& member : list.element(i).members())
      if (member.kind() == Kind::list && only_.shows(member, here.member(member.field().name)))
        return true;
  }
  return false;
}

// The values of an element that are asked for: of its members, or itself where it is one. The one
// that names it is there in any case.
std::vector<Slot> Sheets::values_of(const Slot& element, const Field& list,
                                    const std::string& plain) const {
  if (element.kind() != Kind::group) return {element};
  std::vector<Slot> values;
  for (const Slot& member : element.members()) {
    if (!member.is_scalar()) continue;
    const std::string path = join_path(plain, member.field().name);
    if (member.field().name == list.key || columns_.shows(member, PathNames::of(path)))
      values.push_back(member);
  }
  return values;
}

// `outer`: the value that names the element in which the list stands, or an empty slot.
void Sheets::add_list(const Report& report, const Slot& list, const PathNames& names,
                      const std::string& title, const Slot& outer) {
  if (list.size() == 0) return;
  const Slot first = list.element(0);
  const auto values = values_of(first, list.field(), names.plain);
  const bool inside = shows_inside(list, names);
  // What has nothing but a name beside its lists says it in their rows.
  if (!inside || values.size() > 1) {
    std::vector<std::string> headings;
    if (several_) headings.push_back(say(language_, {"case", "cas"}));
    if (outer) headings.push_back(heading_of(outer.field(), language_));
    for (const Slot& value : values)
      headings.push_back(heading_of(field_of(value, list.field()), language_));
    add_rows(report, list, names, outer, sheet_of(names.plain, title, headings));
  }
  if (!inside) return;
  // A name and one list: there is nothing else that the title could mean.
  const bool alone = first.members().size() < 3;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot element = list.element(i), key = element.member(list.field().key);
    const PathNames here = names.element(list, i);
    for (const Slot& member : element.members()) {
      const PathNames inner = here.member(member.field().name);
      if (member.kind() != Kind::list || !only_.shows(member, inner)) continue;
      const std::string label(member.field().label.in(language_));
      add_list(report, member, inner, alone ? title : fmt::format("{} · {}", title, label), key);
    }
  }
}

void Sheets::add_rows(const Report& report, const Slot& list, const PathNames& names,
                      const Slot& outer, Sheet& sheet) {
  const std::size_t before = sheet.rows.size();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot element = list.element(i);
    if (!only_.shows(element, names.element(list, i))) continue;
    std::vector<SheetCell> row = row_of(report);
    if (outer) row.push_back(cell_of(outer, outer.field(), language_));
    for (const Slot& value : values_of(element, list.field(), names.plain))
      row.push_back(cell_of(value, field_of(value, list.field()), language_));
    sheet.rows.push_back(std::move(row));
  }
  if (outer || sheet.rows.size() == before) return;
  for (SheetChart& chart :
       sheet_charts(values_of(list.element(0), list.field(), names.plain), list.field(),
                    several_ ? 1 : 0, sheet.rows, sheet.rows.size() - before, language_)) {
    const std::string title =
        several_ ? fmt::format("{} · {}", report.case_name, sheet.title) : sheet.title;
    chart.title = chart.title.empty() ? title : fmt::format("{} · {}", title, chart.title);
    sheet.charts.push_back(std::move(chart));
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
  for (Sheet& table : tables_) {
    if (stands_among_figures(table)) {
      add_figure(table.title, table.headings.front(), table.path, "", table.rows.front().front());
      table.rows.clear();
    }
    if (only_.everything()) leave_out_nothing(table);
  }
  std::vector<Sheet> sheets{std::move(figures_)};
  for (auto* among : {&tables_, &others_})
    for (Sheet& sheet : *among)
      if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  return sheets;
}

// Nobody turns a page for one number. Its heading says the unit.
bool Sheets::stands_among_figures(const Sheet& table) const {
  return !several_ && table.rows.size() == 1 && table.headings.size() == 1;
}

void Sheets::leave_out_nothing(Sheet& table) {
  std::vector<std::size_t> kept;
  std::vector<std::string> left_out;
  for (std::size_t c = 0; c < table.headings.size(); ++c) {
    const bool any = std::any_of(table.rows.begin(), table.rows.end(),
                                 [&](const auto& row) { return !is_nothing(row[c]); });
    if (any)
      kept.push_back(c);
    else
      left_out.push_back(table.headings[c]);
  }
  if (kept.empty() || left_out.empty()) return;
  const auto only_kept = [&](auto& cells) {
    for (std::size_t i = 0; i < kept.size(); ++i)
      if (i != kept[i]) cells[i] = std::move(cells[kept[i]]);
    cells.resize(kept.size());
  };
  only_kept(table.headings);
  for (auto& row : table.rows) only_kept(row);
  const auto now = [&](std::size_t column) {
    return static_cast<std::size_t>(std::lower_bound(kept.begin(), kept.end(), column) -
                                    kept.begin());
  };
  for (SheetChart& chart : table.charts) {
    chart.key = now(chart.key);
    for (SheetSeries& series : chart.series) series.column = now(series.column);
  }
  note_left_out(table.title, left_out);
}

}  // namespace habitat
