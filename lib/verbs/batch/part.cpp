// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/part.hpp"

#include <filesystem>

#include "files/files.hpp"
#include "files/output.hpp"
#include "messages/said.hpp"
#include "verbs/batch/row_source.hpp"

namespace habitat::verbs {
namespace {

const std::string& rows_path(const Session& session) { return session.request.words[1]; }

std::optional<std::int64_t> count_rows(Session& session, const Interruption& interruption,
                                       const BatchPlan& plan) {
  Faults faults;
  RowSource source(interruption, rows_path(session), faults);
  RowCutter cutter(source, plan.form);
  RowBlock block;
  std::int64_t rows = 0;
  if (faults.empty() && plan.form == RowForm::csv) cutter.take_record(block);
  while (faults.empty() && cutter.take_block(block)) rows += block.rows;
  if (source.error() != 0)
    faults.push_back(file_fault(Code::cannot_read, plan.rows_name, source.error()));
  session.tell(faults, {});
  if (source.cut_short()) session.raise(stopped);
  return faults.empty() && !source.cut_short() ? std::optional(rows) : std::nullopt;
}

}  // namespace

bool may_be_part(Session& session, const BatchPlan& plan) {
  if (!session.request.shard) return true;
  const std::string& path = rows_path(session);
  std::error_code none;
  if (path != "-" && (std::filesystem::is_regular_file(path, none) ||
                      !std::filesystem::exists(path, none)))
    return true;
  session.tell({{Code::shard_of_stream, {}, "", {plan.rows_name}}}, {});
  return false;
}

std::optional<BatchPart> part_of_rows(Session& session, const Interruption& interruption,
                                      const BatchPlan& plan) {
  const Shard& shard = *session.request.shard;
  const auto all = count_rows(session, interruption, plan);
  if (!all) return {};
  const bool for_people = !session.diagnostics().json && !session.sarif();
  if (!shard.said_by.empty() && !session.request.quiet && for_people)
    to_stderr(say(session.language, {"part {} of {}, by {}\n", "partie {} sur {}, selon {}\n"},
                  shard.number, shard.count, shard.said_by));
  return BatchPart{shard, shard.first_of(*all) + 1, *all};
}

}  // namespace habitat::verbs
