// SPDX-License-Identifier: Apache-2.0
// The sheets that stand after the tables: what has to be known of the results, and what they rest
// on.
#include "describe/assumption.hpp"
#include "describe/unit.hpp"
#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "numbers/decimal_text.hpp"
#include "write/diagnostics.hpp"
#include "write/sheets/sheets.hpp"

namespace habitat {

void Sheets::add_notes(const Report& report) {
  std::vector<std::string> headings{say(language_, {"kind", "nature"}), "code",
                                    say(language_, {"message", "message"}),
                                    say(language_, {"input", "donnée"})};
  if (several_) headings.insert(headings.begin(), say(language_, {"case", "cas"}));
  Sheet& sheet = sheet_of("diagnostics", say(language_, {"Notes", "Remarques"}), headings);
  const auto note = [&](const std::string& kind, std::string_view code, const std::string& message,
                        const std::string& input) {
    std::vector<SheetCell> row = row_of(report);
    for (const std::string& text : {kind, std::string(code), message, input})
      row.push_back(text_cell(text));
    sheet.rows.push_back(std::move(row));
  };
  if (report.faults) {
    const std::string error = say(language_, {"error", "erreur"});
    for (const Fault& fault : *report.faults)
      note(error, words_of(fault.code).number, fault.message(language_), fault.path);
    if (const auto rest = not_shown_words(*report.faults, language_); !rest.empty())
      note(error, "", rest, "");
  }
  if (report.row_faults) {
    const DiagnosticStyle style{.language = language_};
    for (const Diagnostic& fault : diagnostics_of(*report.row_faults, *report.sources, style))
      note(say(language_, {"error", "erreur"}), fault.code, fault.message, place_words(fault));
    if (const auto rest = not_shown_words(*report.row_faults, language_); !rest.empty())
      note(say(language_, {"error", "erreur"}), "", rest, "");
  }
  if (!report.findings) return;
  for (const Finding& finding : report.findings->findings)
    note(finding.severity == Severity::note ? say(language_, {"note", "remarque"})
                                            : say(language_, {"warning", "alerte"}),
         finding.code, finding.message.in(language_), finding.path);
  for (const Missing* missing : missing_told(report, only_)) {
    const std::string& reason = missing->reason.in(language_);
    note(say(language_, {"no value", "sans valeur"}), "",
         reason.empty() ? missing->figure : fmt::format("{}: {}", missing->figure, reason),
         listed(missing->inputs));
  }
}

void Sheets::note_left_out(const std::string& table, const std::vector<std::string>& columns) {
  const auto notes = std::find_if(others_.begin(), others_.end(),
                                  [](const Sheet& one) { return one.path == "diagnostics"; });
  if (notes == others_.end()) return;
  std::vector<SheetCell> row(several_ ? 1 : 0);
  for (const std::string& text :
       {say(language_, {"note", "remarque"}), std::string(),
        say(language_,
            {"{}: columns left out, zero or empty in every row: {}",
             "{} : colonnes laissées de côté, nulles ou vides sur chaque ligne : {}"},
            table, listed(columns)),
        std::string()})
    row.push_back(text_cell(text));
  notes->rows.push_back(std::move(row));
}

void Sheets::add_assumptions(const Report& report) {
  std::vector<std::string> headings{say(language_, {"input", "donnée"}),
                                    say(language_, {"path", "chemin"}),
                                    say(language_, {"value", "valeur"}),
                                    say(language_, {"unit", "unité"}),
                                    say(language_, {"standing", "fiabilité"}),
                                    say(language_, {"since", "depuis"}),
                                    "source"};
  if (several_) headings.insert(headings.begin(), say(language_, {"case", "cas"}));
  Sheet& sheet = sheet_of("assumptions", say(language_, {"Rests on", "Hypothèses"}), headings);
  for (const Assumption& one : report.assumptions) {
    std::vector<SheetCell> row = row_of(report);
    row.push_back(text_cell(std::string(one.label.in(language_))));
    row.push_back(text_cell(one.path));
    const auto number = one.value.as_number();
    row.push_back(number ? number_cell(*number, one.unit, own_decimals(*number, one.unit))
                         : text_cell(one.value.text()));
    row.push_back(text_cell(unit_sign(one.unit, language_)));
    row.push_back(text_cell(std::string(standing_of(one).in(language_))));
    row.push_back(one.from.empty() ? SheetCell{} : SheetCell{SheetCell::Type::date, one.from});
    row.push_back(text_cell(std::string(one.source.in(language_))));
    sheet.rows.push_back(std::move(row));
  }
}

}  // namespace habitat
