// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/batch.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include "files/files.hpp"
#include "describe/row_words.hpp"
#include "files/output.hpp"
#include "files/write_place.hpp"
#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "verbs/batch/allowance.hpp"
#include "verbs/batch/columns.hpp"
#include "verbs/batch/part.hpp"
#include "verbs/batch/row_output.hpp"
#include "verbs/batch/row_source.hpp"
#include "verbs/batch/run.hpp"
#include "verbs/batch/settings.hpp"

namespace habitat::verbs {
namespace {

// One run of the verb: what is settled, then the rows.
class Batch {
 public:
  Batch(Session& session, Allowance allowance)
      : session_(session),
        allowance_(allowance),
        plan_{.tool = session.tool,
              .base = {},
              .rows_name = rows_path() == "-" ? "<stdin>" : rows_path()},
        report_(session) {
    plan_.style = style_of(session);
    plan_.on_error = on_error_of(session.request.on_error);
  }

  int run() {
    if (!choose() || !may_be_part(session_, plan_) || !read_base() || !read_rules(session_, plan_)) return session_.code;
    // Up to here nothing was begun: an interruption ended it all.
    const Interruption interruption;
    Faults faults;
    RowSource source(interruption, rows_path(), faults);
    if (!faults.empty()) return told(faults);
    plan_.form = form_of(rows_path(), source);
    RowCutter cutter(source, plan_.form);
    if (!read_columns(cutter, source)) return session_.code;
    if (!choose_part(interruption, source, cutter)) return session_.code;
    RowOutput output(session_.file());
    if (!place_to_write(manifest_name(), faults) ||
        !output.open(plan_, session_.form(), stamp_, session_.language, faults))
      return told(faults);
    write_rows(source, cutter, output, interruption);
    return finish(source, output.file(), interruption);
  }

 private:
  const std::string& rows_path() const { return session_.request.words[1]; }
  // What stands beside an output that is a file.
  std::string manifest_name() const {
    const Target& target = session_.request.targets.front();
    return target.to_file() ? fmt::format("{}.manifest.json", target.file) : "";
  }

  int told(const Faults& faults) {
    session_.tell(faults, {});
    return session_.code;
  }

  bool choose() {
    Faults faults;
    choose_figures(plan_, session_.request.only, faults);
    plan_.wants.verdict = session_.request.strict;
    plan_.headings = headings_of(plan_, session_);
    if (faults.empty()) return true;
    session_.show(faults, {});
    session_.code = wrong_command;
    return false;
  }

  bool read_base() {
    Faults faults;
    auto source = read_file(session_.request.words[0], faults);
    session_.tell(faults, {});
    if (!source) return false;
    Evaluation base = evaluate_case(
        session_, std::move(*source), NumberKind::fast, [](std::string_view) { return false; },
        known_lists(plan_));
    plan_.base_whole = base.faults.empty();
    if (!base.faults.empty() && !only_lacks(base.faults)) {
      session_.tell(base.faults, base.document.sources);
      return false;
    }
    stamp_ = stamp_of(session_.tool, base, program());
    plan_.base = std::move(base.document);
    plan_.read = std::make_shared<const Evaluation>(std::move(base));
    // What is published of the base is not of its rows.
    auto& entries = plan_.base.root.entries;
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [](const Entry& entry) { return entry.key == "expect"; }),
                  entries.end());
    return true;
  }

  // The header, or the keys of the first object: what no case bears is told before any row.
  bool read_columns(RowCutter& cutter, RowSource& source) {
    const bool csv = plan_.form == RowForm::csv;
    const bool any = cutter.take_record(first_);
    if (source.error() != 0) {
      session_.tell({file_fault(Code::cannot_read, plan_.rows_name, source.error())}, {});
      return false;
    }
    // Half a header names no columns: then nothing was begun.
    if (source.cut_short()) {
      first_ = {};
      return true;
    }
    RowRecord record;
    CsvReader csv_reader;
    NdjsonReader ndjson_reader;
    csv_reader.start(first_);
    ndjson_reader.start(first_);
    Faults faults;
    const int rank = static_cast<int>(plan_.base.sources.size());
    if (!any || !(csv ? csv_reader.next(record) : ndjson_reader.next(record))) {
      if (!csv) return true;
      session_.tell(
          {{Code::no_header, {.source = 0, .line = 1, .column = 1}, "", {"id,loans[0].rate [%]"}}},
          {{plan_.rows_name, ""}});
      return false;
    }
    std::vector<Source> sources = plan_.base.sources;
    sources.push_back(source_of(plan_, record));
    const bool valid =
        (!csv || check_header(record)) && record.faults.empty() && check_bytes(record);
    Findings warnings;
    plan_.dialect = cutter.dialect();
    if (valid)
      plan_.columns = resolve_columns(plan_, record, csv ? record.cells : record.keys, rank, faults,
                                      &warnings);
    if (csv && !plan_.columns.empty())
      check_rules(plan_, plan_.columns, record, rank, faults);
    for (const BatchColumn& column : plan_.columns)
      if (!column.kept.empty()) plan_.style.kept.push_back(column.kept);
    // A first object that is none is a row that failed.
    if (csv) add_faults(record, rank, faults);
    session_.tell(faults, sources);
    tell_of_keep(faults);
    if (faults.empty()) tell_read(warnings, record, rank, sources);
    if (csv) {
      first_ = {};
      cutter.restart_rows();
    }
    return faults.empty();
  }

  // Passes over the rows before the part; false after a fault.
  bool choose_part(const Interruption& interruption, RowSource& source, RowCutter& cutter) {
    if (!session_.request.shard) return true;
    part_ = part_of_rows(session_, interruption, plan_);
    if (!part_) return false;
    left_ = part_->shard.end_of(part_->rows_in_all) - (part_->first_row - 1);
    std::int64_t before = part_->first_row - 1;
    // Of objects the first was looked at already.
    if (first_.rows > 0 && (before > 0 || left_ == 0)) first_ = {}, --before;
    RowBlock passed;
    while (before > 0 && cutter.take_block(passed, before)) before -= passed.rows;
    return !source.cut_short() && source.error() == 0;
  }

  // A file has columns that are no business of the case.
  void tell_of_keep(const Faults& faults) const {
    const auto& codes = faults.codes();
    const bool any = std::find(codes.begin(), codes.end(), Code::unknown_key) != codes.end();
    if (any && report_.for_people() && !plan_.rules.any())
      to_stderr(say(session_.language,
                    {"columns that are no input pass through with --keep NAMES\n",
                     "les colonnes qui ne sont pas des entrées traversent avec --keep NOMS\n"}));
  }

  // Columns that pass through and look like an input; how the file was read.
  void tell_read(Findings& found, const RowRecord& header, int rank,
                 const std::vector<Source>& sources) {
    ListFile rows;
    rows.name = plan_.rows_name;
    rows.separator = plan_.dialect.separator;
    tell_dialect(rows, found);
    const auto& cells = plan_.form == RowForm::csv ? header.cells : header.keys;
    for (const Finding& one : found.findings) {
      std::size_t column = 0;
      while (column < cells.size() && trimmed(cells[column].text) != one.path) ++column;
      const Place place = column < cells.size() ? place_in(header, rank, cells[column].start,
                                                           cells[column].length)
                                                : place_in(header, rank, 0, 1);
      session_.tell_finding(one, place, sources);
    }
  }

  void write_rows(RowSource& source, RowCutter& cutter, RowOutput& output,
                  const Interruption& interruption) {
    Faults faults;
    // It goes out with the first rows: until they are computed nobody knows which lists they name,
    // and the output may be one.
    const bool table = session_.form() != xlsx_form;
    std::string header = table ? header_of(plan_) : "";
    writing_ = true;
    BatchEnds ends;
    ends.fill = [&](BatchBlock& block) {
      if (interruption.asked() || source.cut_short()) return false;
      if (left_ <= 0) return false;
      const bool any = first_.rows > 0 || cutter.take_block(block.rows, left_);
      if (first_.rows > 0) block.rows = std::exchange(first_, {});
      left_ -= block.rows.rows;
      return any && !source.cut_short() && source.error() == 0;
    };
    ends.ready = [&] { return cutter.ready(); };
    ends.drain = [&](BatchBlock& block) {
      if (session_.request.terminal.output) report_.clear_progress();
      block.out.insert(0, std::exchange(header, ""));
      writing_ = writing_ && output.write(block.out, faults);
      if (!writing_) return false;
      report_.tell(block);
      report_.advance(block, source.done(), source.size());
      stopped_at_row_ |= block.stopped;
      negative_ |= block.negative;
      lost_rows_ |= block.rows.end == RecordEnd::open_quote;
      return !block.stopped;
    };
    run_batch(plan_, session_.workers(), ends);
    if (writing_ && !header.empty()) writing_ = output.write(header, faults);
    writing_ = writing_ && output.end(report_.counts(), faults);
    refused_ = !faults.empty();
    report_.finish();
    session_.tell(faults, {});
    if (source.error() != 0)
      session_.tell({file_fault(Code::cannot_read, plan_.rows_name, source.error())}, {});
  }

  int finish(const RowSource& source, GrowingFile& file, const Interruption& interruption) {
    const bool interrupted = interruption.asked() || source.cut_short();
    // A reader that has had enough closes its pipe: that ends quietly.
    const bool whole = writing_ && source.error() == 0 && !interrupted && !stopped_at_row_;
    // Rows that could not be written are not what counts then.
    if (!refused_ && (allowance_.exceeded(report_.counts()) || stopped_at_row_ || lost_rows_))
      session_.raise(rows_failed);
    if (negative_ && session_.request.strict) session_.raise(verdict_negative);
    if (interrupted) session_.raise(stopped);
    Faults faults;
    const bool complete = whole && file.complete(faults);
    if (complete && file.is_regular())
      write_file(manifest_name(),
                 batch_manifest(session_.file(), session_.form(), report_.counts(),
                                file.sha256(), part_, stamp_),
                 faults);
    session_.tell(faults, {});
    if (writing_ && !session_.request.quiet && report_.for_people())
      to_stderr(report_.last_line(file, complete, interrupted, stamp_));
    return session_.code;
  }

  Session& session_;
  Allowance allowance_;
  BatchPlan plan_;
  BatchReport report_;
  Stamp stamp_;
  RowBlock first_;  // of objects, the one whose keys were looked at
  std::optional<BatchPart> part_;
  std::int64_t left_ = std::numeric_limits<std::int64_t>::max();  // rows that may still be taken
  bool writing_ = false, refused_ = false, stopped_at_row_ = false;
  bool negative_ = false;   // a row that --strict does not let pass
  bool lost_rows_ = false;  // behind a quote that is never closed
};

}  // namespace

int verb_batch(Session& session) {
  const auto& words = session.request.words;
  const bool both = words.size() == 2 && words[0] == "-" && words[1] == "-";
  if (words.size() != 2 || both) {
    session.tell({{Code::rows_missing, {}, "", {std::string(session.tool.name)}}}, {});
    return session.code;
  }
  const std::string asked = session.request.max_failed.empty() ? "0" : session.request.max_failed;
  const auto allowance = read_allowance(asked);
  if (!allowance) {
    session.tell({{Code::option_word, {}, "", {"--max-failed", asked, "N, P%"}}}, {});
    return session.code;
  }
  return Batch(session, *allowance).run();
}

}  // namespace habitat::verbs
