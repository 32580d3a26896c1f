// SPDX-License-Identifier: Apache-2.0
// What the command line settles of a batch before anything is read of its rows.
#pragma once

#include "verbs/batch/plan.hpp"
#include "verbs/batch/row_source.hpp"
#include "verbs/session.hpp"

namespace habitat::verbs {

/// By the ending of the name, else by what the rows begin with.
RowForm form_of(const std::string& name, RowSource& source);

OnError on_error_of(const std::string& word);

/// How rows are written. Those of a workbook are standard CSV on their way.
RowStyle style_of(const Session& session);

/// What heads the columns of the output, without those that pass through.
std::vector<std::string> headings_of(const BatchPlan& plan, const Session& session);
/// The first line of the output, empty where there is none.
std::string header_of(const BatchPlan& plan);

/// What columns stand for, by the map of the command line or that of the case, and which of them
/// pass through; false where something is wrong with that, which is told.
bool read_rules(Session& session, BatchPlan& plan);

}  // namespace habitat::verbs
