// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/report.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "files/output.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "numbers/decimal_text.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat::verbs {
namespace {

std::string grouped(std::int64_t count, Language language) {
  return grouped_text(fmt::to_string(count), language);
}

}  // namespace

BatchReport::BatchReport(Session& session) : session_(session), progress_(session) {}

void BatchReport::tell(BatchBlock& block) {
  for (const auto& [code, rows] : block.warned) warned_[code] += rows;
  for (const SameFault* one : faults_.append(std::move(block.faults))) {
    clear_progress();
    session_.show({one->fault}, one->sources);
    tell_row(one->first.front());
  }
}

// The place of a fault is a cell; the row is known by its number and its name.
void BatchReport::tell_row(const RowName& row) const {
  if (!for_people()) return;
  to_stderr(say(session_.language, {"row: {}, {}\n", "ligne de données\u00A0: {}, {}\n"}, row.row,
                printable(row.id)));
}

void BatchReport::tell_same() const {
  for (const SameFault& one : faults_.all()) {
    if (one.rows < 2) continue;
    std::vector<std::string> rows;
    for (const RowName& row : one.first)
      rows.push_back(
          say(session_.language, {"{} (line {})", "{} (ligne {})"}, printable(row.id), row.line));
    if (one.rows > static_cast<std::int64_t>(rows.size())) rows.push_back("...");
    to_stderr(say(session_.language, {"{} in {} rows: {}\n", "{} dans {} lignes\u00A0: {}\n"},
                  words_of(one.fault.code).number, grouped(one.rows, session_.language),
                  fmt::format("{}", fmt::join(rows, ", "))));
  }
}

void BatchReport::advance(const BatchBlock& block, std::uint64_t done, std::uint64_t size) {
  counts_.rows += block.computed + block.failed;
  counts_.failed += block.failed;
  progress_.advance(counts_.rows, done, size);
}

// Rows have no room for what deserves a look; how many of them deserve it is told once.
void BatchReport::tell_warnings() const {
  if (session_.request.quiet || !for_people()) return;
  for (const auto& [code, rows] : warned_)
    to_stderr(say_counted(
        session_.language, rows,
        {"{1} in {2} row: {3} help {1}\n", "{1} dans {2} ligne\u00A0: {3} help {1}\n"},
        {"{1} in {2} rows: {3} help {1}\n", "{1} dans {2} lignes\u00A0: {3} help {1}\n"}, code,
        grouped(rows, session_.language), session_.tool.name));
}

void BatchReport::finish() {
  clear_progress();
  if (for_people()) tell_same();
  tell_warnings();
  if (faults_.not_kept() > 0 && for_people())
    to_stderr(say_counted(session_.language, faults_.not_kept(),
                          {"and {} more error\n", "et {} autre erreur\n"},
                          {"and {} more errors\n", "et {} autres erreurs\n"}));
}

std::string BatchReport::summary() const {
  if (counts_.failed == 0)
    return say_counted(session_.language, counts_.rows, {"{} row", "{} ligne"},
                       {"{} rows", "{} lignes"});
  return say_counted(session_.language, counts_.rows,
                     {"{} row, {} failed", "{} ligne, dont {} en échec"},
                     {"{} rows, {} failed", "{} lignes, dont {} en échec"}, counts_.failed);
}

std::string BatchReport::last_line(const GrowingFile& file, bool whole, bool interrupted,
                                   const Stamp& stamp) const {
  const Language language = session_.language;
  const bool plain = whole && counts_.failed == 0, manifest = file.is_regular();
  std::string rows = summary();
  if (interrupted) rows = say(language, {"{}, interrupted", "{}, interrompu"}, rows);
  if (!whole && manifest)
    rows = say(language, {"{}; what is complete: {}", "{} ; ce qui est complet : {}"}, rows,
               file.part());
  if (manifest) return plain ? "" : rows + '\n';
  const std::string line = stamp.line(language);
  return plain ? line + '\n' : fmt::format("{} · {}\n", rows, line);
}

std::string batch_manifest(const std::string& file, const Form& form, const BatchCounts& counts,
                           const std::string& sha256, const std::optional<BatchPart>& part,
                           const Stamp& stamp) {
  JsonWriter json(2);
  json.begin_object();
  json.member("schema", fmt::format("{}/rows/1", stamp.tool));
  json.member("file", std::filesystem::path(file).filename().string());
  json.member("format", form.name);
  json.number_member("rows", fmt::to_string(counts.rows));
  json.number_member("failed", fmt::to_string(counts.failed));
  json.member("sha256", sha256);
  if (part) {
    json.key("shard");
    json.begin_object();
    json.number_member("number", static_cast<long long>(part->shard.number));
    json.number_member("count", static_cast<long long>(part->shard.count));
    json.number_member("first_row", fmt::to_string(part->first_row));
    json.number_member("rows_in_all", fmt::to_string(part->rows_in_all));
    json.end_object();
  }
  write_stamp(json, stamp);
  json.end_object();
  return json.take() + '\n';
}

}  // namespace habitat::verbs
