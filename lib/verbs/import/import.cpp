// SPDX-License-Identifier: Apache-2.0
#include "verbs/import/import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

#include "files/files.hpp"
#include "files/growing_file.hpp"
#include "files/nameless_file.hpp"
#include "messages/nearest.hpp"
#include "messages/plain_text.hpp"
#include "read/exports/gather.hpp"

namespace habitat::verbs {
namespace {

// What a file of ours can hold.
enum class Rows { readings, water, temperatures };

constexpr Text words_of_rows[] = {{"readings in kWh", "relevés en kWh"},
                                  {"readings in m3", "relevés en m3"},
                                  {"temperatures", "températures"}};
constexpr std::string_view names_of_rows[] = {"readings", "water", "temperatures"};

Rows rows_of(const exports::Form& form) {
  if (form.kind == exports::Kind::temperatures) return Rows::temperatures;
  return form.carrier == exports::Carrier::water ? Rows::water : Rows::readings;
}

exports::Period period_of(const std::string& word) {
  return word == "day" ? exports::Period::day
         : word == "as-is" ? exports::Period::as_is
                           : exports::Period::month;
}

class Import {
 public:
  explicit Import(Session& session)
      : session_(session),
        gathered_([this](const exports::Form& form, const std::string& file) { return takes(form, file); },
                  false, findings_) {
    const std::string& kind = session.request.kind;
    for (std::size_t i = 0; i < std::size(names_of_rows); ++i)
      if (names_of_rows[i] == kind) wanted_ = static_cast<Rows>(i);
  }

  int run() {
    read_files();
    if (faults_.empty() && gathered_.faults().empty()) write();
    session_.tell(faults_, {});
    session_.tell(gathered_.faults(), gathered_.sources());
    for (const Finding& one : findings_.findings) session_.tell_finding(one, {}, {{"", ""}});
    return session_.code;
  }

 private:
  // Rows of another kind than is asked for are passed over, than the first ones are refused.
  bool takes(const exports::Form& form, const std::string& file) {
    const Rows rows = rows_of(form);
    if (wanted_) return rows == *wanted_;
    if (!first_) {
      first_ = rows;
      first_file_ = file;
    } else if (*first_ != rows && !told_kinds_) {
      told_kinds_ = true;
      const auto word = [](Rows one) { return words_of_rows[static_cast<std::size_t>(one)]; };
      faults_.push_back({Code::export_of_other_kind,
                         {},
                         "",
                         {first_file_, word(*first_), file, word(rows),
                          std::string(names_of_rows[static_cast<std::size_t>(*first_)])}});
    }
    return *first_ == rows;
  }

  void read_files() {
    const auto refuses = [](const std::string& name, const exports::ExportSeen& seen) {
      return seen.forms.empty() ? std::optional(exports::unknown_export(name, seen)) : std::nullopt;
    };
    for (const std::string& path : session_.request.words)
      gathered_.read(path, path, refuses, {}, faults_);
  }

  // A name for each meter: its own number where that is asked for, else H1, H2 or those given.
  std::vector<std::string> ids_of(const std::vector<exports::GatheredMeter>& meters) {
    const auto& given = session_.request.id;
    std::vector<std::string> ids, order;
    for (std::size_t i = 0; i < meters.size(); ++i) {
      const bool own = session_.request.keep_ids && !meters[i].number.empty();
      ids.push_back(i < given.size() ? given[i] : own ? meters[i].number : fmt::format("H{}", i + 1));
      order.push_back(std::string(exports::words_of(meters[i].carrier).in(session_.language)));
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i), ids[i]) !=
          ids.begin() + static_cast<std::ptrdiff_t>(i))
        faults_.push_back({Code::meter_again, {}, "", {ids[i]}});
    if (!given.empty() && given.size() != meters.size())
      faults_.push_back({Code::export_ids,
                         {},
                         "",
                         {std::to_string(meters.size()), std::to_string(given.size()), listed(order)}});
    return ids;
  }

  // Until all of it is known to be right nothing is written where -o says.
  void write_stations() {
    const NamelessFile days;
    const auto keep = [&](std::string_view text) {
      if (days.write(text)) return true;
      faults_.push_back(file_fault(Code::cannot_write, days.path(), errno));
      return false;
    };
    const bool kept = gathered_.give_days(keep, [](const auto&) {});
    if (!kept || !gathered_.faults().empty()) return;
    GrowingFile file(session_.file());
    const auto write = [&](std::string_view text) { return file.write(text, faults_); };
    if (file.open(faults_) && days.give(write)) file.complete(faults_);
  }

  void write() {
    if (wanted_.value_or(first_.value_or(Rows::readings)) == Rows::temperatures)
      return write_stations();
    auto& meters = gathered_.meters();
    const std::vector<std::string> ids = ids_of(meters);
    std::string text = exports::reading_columns(
        meters.empty() ? "kWh" : exports::unit_of(meters.front().carrier));
    for (std::size_t i = 0; i < meters.size(); ++i)
      for (const exports::Span& span :
           exports::periods_of(meters[i], period_of(session_.request.period), ids[i],
                               gathered_.sources(), findings_, gathered_.faults()))
        exports::add_reading(text, ids[i], span);
    if (faults_.empty() && gathered_.faults().empty()) session_.print(text);
  }

  Session& session_;
  Faults faults_;
  Findings findings_;
  exports::Gathered gathered_;
  std::optional<Rows> wanted_, first_;
  std::string first_file_;
  bool told_kinds_ = false;
};

}  // namespace

int verb_import(Session& session) {
  if (session.request.words.empty()) {
    const std::string example =
        fmt::format("{} import mes-index-elec.csv -o readings.csv", session.tool.name);
    session.tell({{Code::usage, {}, "", {"import", example}}}, {});
    return session.code;
  }
  return Import(session).run();
}

}  // namespace habitat::verbs
