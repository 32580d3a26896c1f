// SPDX-License-Identifier: Apache-2.0
#include "verbs/batch/worker.hpp"

#include <charconv>

#include "messages/plain_text.hpp"
#include "read/cell_text.hpp"
#include "read/override.hpp"
#include "verbs/batch/cell_node.hpp"
#include "verbs/batch/columns.hpp"

namespace habitat {
namespace {

bool is_blank(std::string_view cell) { return trimmed(cell).empty(); }

// Inputs that decide how a case is read, or what it is set against.
bool is_of_header(std::string_view path) {
  return path == "schema" || path.starts_with("expect") || path.starts_with("columns");
}

}  // namespace

BatchWorker::BatchWorker(const BatchPlan& plan)
    : plan_(plan),
      text_(plan.style, plan.figures),
      exact_text_(plan.style, plan.exact_figures),
      hints_(plan.figures.size(), 0) {
  base_ = evaluate(plan_.tool, plan_.base, {}, NumberKind::fast, nullptr, known_lists(plan_))
              .calculation;
  names_ = plan_.tool.make(NumberKind::fast);
  for (const BatchColumn& column : plan_.columns) add_column(column);
}

void BatchWorker::add_column(BatchColumn column) {
  const auto rank = columns_.size();
  const std::size_t first = by_path_.emplace(column.path, rank).first->second;
  first_of_path_.push_back(first);
  const Found found = find_slot(base_->inputs(), column.path);
  const Found named = find_slot(names_->inputs(), column.path);
  names_lists_ |= named && named.slot.field().from_file;
  const Slot& known = found ? found.slot : named.slot;
  if (known && column.sets_input) column.kind = known.kind();
  column.may_be_list = !found || !found.slot.is_scalar() || found.slot.kind() == Kind::name_list;
  // One input under two units (of rows that name their cells) has one reader that sets it. Where
  // the base is not whole, whether an input is given may decide what else has to be.
  const bool plain =
      !column.sets_input || (plan_.base_whole && first == rank && !is_of_header(column.path) && found);
  plain_.push_back(plain);
  if (!plain) structural_.push_back(rank);
  if (!column.kept.empty()) kept_columns_.push_back(rank);
  columns_.push_back(std::move(column));
  cells_.resize(columns_.size());
}

void BatchWorker::work(BatchBlock& block) {
  block.out.clear();
  block.faults = {};
  block.warned.clear();
  block.computed = block.failed = block.slow = 0;
  block.stopped = block.negative = false;
  row_ = block.rows.first_row;
  csv_.start(block.rows);
  ndjson_.start(block.rows);
  const bool csv = plan_.form == RowForm::csv;
  while (!block.stopped && (csv ? csv_.next(record_) : ndjson_.next(record_))) {
    work_row(block);
    ++row_;
  }
  for (auto& [given, ready] : cases_) ready.take_untold(block.warned);
}

// The column of a key of this row; it is resolved when it is met for the first time.
std::optional<std::size_t> BatchWorker::column_of(std::size_t rank) {
  const RowCell& key = record_.keys[rank];
  // Rows mostly have their keys in one order.
  if (rank < columns_.size() && columns_[rank].name == key.text) return rank;
  auto known = by_name_.find(key.text);
  if (known == by_name_.end()) {
    // Names that only differ by their spaces have no end: those that are many are forgotten.
    constexpr std::size_t most_names = 4096;
    if (by_name_.size() == most_names) by_name_.clear();
    known = by_name_.emplace(key.text, NamedColumn{}).first;
    known->second.rank = new_column(key, known->second.faults);
  }
  record_.faults.append(known->second.faults, [&](const Fault& fault) -> RecordFault {
    return {fault, key.start, key.length};
  });
  return known->second.rank;
}

// The column of a name that was not met before.
std::optional<std::size_t> BatchWorker::new_column(const RowCell& key, Faults& faults) {
  auto fresh = resolve_columns(plan_, record_, {key}, 0, faults);
  if (fresh.empty()) return {};
  const auto& kept = plan_.style.kept;
  if (!fresh[0].kept.empty() && std::find(kept.begin(), kept.end(), fresh[0].kept) == kept.end()) {
    faults.push_back({Code::kept_later, {}, "", {fresh[0].kept}});
    return {};
  }
  // Under another name it may be a column already.
  std::size_t column = 0;
  while (column < columns_.size() &&
         (columns_[column].path != fresh[0].path || columns_[column].unit != fresh[0].unit))
    ++column;
  if (column == columns_.size()) add_column(std::move(fresh[0]));
  return column;
}

// Brings the cells of a row that names them in the order of the columns.
bool BatchWorker::lay_out_by_name() {
  constexpr std::size_t nobody = std::string::npos;
  cells_.assign(columns_.size(), RowCell{});
  given_by_.assign(columns_.size(), nobody);
  for (std::size_t i = 0; i < record_.keys.size(); ++i) {
    const auto column = column_of(i);
    if (!column) continue;
    given_by_.resize(columns_.size(), nobody);
    std::size_t& given_by = given_by_[first_of_path_[*column]];
    const RowCell& key = record_.keys[i];
    if (given_by != nobody)
      record_.faults.push_back({Code::repeated_column,
                                key.start,
                                key.length,
                                {std::string(key.text), std::string(record_.keys[given_by].text)}});
    given_by = i;
    cells_[*column] = record_.cells[i];
  }
  return record_.faults.empty();
}

// Brings the cells of the record in the order of the columns. False when they do not fit.
bool BatchWorker::lay_out() {
  if (!record_.faults.empty() || !check_bytes(record_)) return false;
  if (plan_.form == RowForm::ndjson) return lay_out_by_name();
  if (record_.cells.size() == columns_.size()) {
    cells_.swap(record_.cells);
    return true;
  }
  const bool many = record_.cells.size() > columns_.size();
  const RowCell& last = many ? record_.cells[columns_.size()] : record_.cells.back();
  record_.faults.push_back(
      {Code::row_length,
       last.start,
       last.length,
       {std::to_string(record_.cells.size()), std::to_string(columns_.size()),
        many ? separator_words(plan_.dialect) : Text{}}});
  return false;
}

// As the row says, else its number. A row that names its cells may be too faulty to be laid out:
// then they stand in their own order.
std::string_view BatchWorker::id_of_row() {
  const bool valid = record_.faults.empty();
  const bool by_key = !valid && plan_.form == RowForm::ndjson;
  const auto& cells = valid ? cells_ : record_.cells;
  const auto count = std::min(cells.size(), by_key ? record_.keys.size() : columns_.size());
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_id = by_key ? plan_.rules.is_id(record_.keys[i].text) : columns_[i].is_id;
    if (is_id && !cells[i].text.empty()) return cells[i].text;
  }
  const auto end = std::to_chars(row_text_, row_text_ + sizeof row_text_, row_);
  return {row_text_, static_cast<std::size_t>(end.ptr - row_text_)};
}

std::size_t BatchWorker::rank_of_key(std::string_view name) const {
  const auto key = std::find_if(record_.keys.begin(), record_.keys.end(),
                                [&](const RowCell& one) { return one.text == name; });
  return static_cast<std::size_t>(key - record_.keys.begin());
}

// Of a row of CSV that could not be laid out its cells stand where they were.
RowHead BatchWorker::head_of_row(bool laid_out) {
  kept_.clear();
  const auto& cells = laid_out ? cells_ : record_.cells;
  const bool by_rank = laid_out || plan_.form == RowForm::csv;
  for (const std::size_t column : kept_columns_) {
    const std::size_t rank = by_rank ? column : rank_of_key(columns_[column].name);
    kept_.push_back(rank < cells.size() ? cells[rank].text : std::string_view());
  }
  return {id_of_row(), kept_};
}

void BatchWorker::work_row(BatchBlock& block) {
  const bool valid = lay_out();
  const RowHead head = head_of_row(valid);
  if (!valid) return fail_form(block, head);
  RowCase* const ready = case_of_row();
  if (!ready || !ready->compute(cells_)) return go_slow(block, head);
  text_.add(block.out, head, ready->findings(), ready->result(), hints_);
  block.negative = block.negative || is_negative(ready->findings());
  ++block.computed;
}

// The case that has what this row gives beyond the base; null when there is none yet.
RowCase* BatchWorker::case_of_row() {
  given_.clear();
  for (const std::size_t column : structural_) given_ += is_blank(cells_[column].text) ? '-' : 'x';
  while (given_.ends_with('-')) given_.pop_back();
  auto found = cases_.find(given_);
  if (found == cases_.end() && given_.empty() && plan_.base_whole) {
    keep_case_of_row();
    found = cases_.find(given_);
  }
  if (found == cases_.end()) return nullptr;
  RowCase& ready = found->second;
  for (auto i = ready.columns(); i < columns_.size(); ++i) {
    // What it was made with is always given in rows that have it, so nothing is ever put back.
    const bool here = plain_[i] || (first_of_path_[i] == i && !is_of_header(columns_[i].path) &&
                                    !is_blank(cells_[i].text));
    ready.add_column(columns_[i], here, plan_.dialect);
  }
  return &ready;
}

// Keeps a case for rows that give what this one gives beyond the base.
void BatchWorker::keep_case_of_row() {
  constexpr std::size_t most_cases = 16;
  if (cases_.size() >= most_cases) return;
  Faults faults;
  Document document = with_cells(false, faults);
  if (!faults.empty()) return;
  Evaluation row =
      evaluate(plan_.tool, std::move(document), {}, NumberKind::fast, nullptr, known_lists(plan_));
  if (row.calculation) cases_.try_emplace(given_, *row.calculation, plan_.wants);
}

// The base with the cells of the row as overrides, or with those alone that go beyond it.
Document BatchWorker::with_cells(bool all, Faults& faults) const {
  Document document = plan_.base;
  const int source = static_cast<int>(document.sources.size());
  document.sources.push_back(source_of(plan_, record_));
  const Slot root = names_->inputs();
  RecordPlaces places(record_, source);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (!columns_[i].sets_input || is_blank(cells_[i].text) || (plain_[i] && !all)) continue;
    const Place place = places.at(cells_[i].start, cells_[i].length);
    Faults found;
    Node value = node_of(cells_[i], columns_[i], plan_.dialect, place, found);
    if (found.empty())
      override_value(document.root, root, columns_[i].path, place, std::move(value), found);
    // What the path names is the column; the row shows its cell.
    found.change([&](Fault& fault) { fault.place = place; });
    faults.append(found);
  }
  return document;
}

void BatchWorker::go_slow(BatchBlock& block, const RowHead& head) {
  ++block.slow;
  Faults faults;
  Document document = with_cells(true, faults);
  if (names_lists_) remember_lists(document, names_->inputs());
  if (!faults.empty()) return fail(block, head, std::move(faults), std::move(document.sources));
  Evaluation row = evaluate(plan_.tool, std::move(document), {}, NumberKind::fast, plan_.wants,
                            known_lists(plan_));
  const bool in_doubt = row.computed && row.calculation->findings().in_doubt;
  if (in_doubt)
    row = evaluate(plan_.tool, std::move(row.document), {}, NumberKind::exact, plan_.wants,
                   known_lists(plan_));
  if (!row.faults.empty())
    return fail(block, head, std::move(row.faults), std::move(row.document.sources));
  const Findings& found = row.calculation->findings();
  (in_doubt ? exact_text_ : text_)
      .add(block.out, head, found, row.calculation->results().object(), hints_);
  block.negative = block.negative || is_negative(found);
  std::vector<std::string> codes;
  for (const Finding& one : found.findings)
    if (one.severity != Severity::note) add_once(codes, one.code);
  for (const std::string& code : codes) ++block.warned[code];
  ++block.computed;
  if (!cases_.contains(given_)) keep_case_of_row();
}

void BatchWorker::fail_form(BatchBlock& block, const RowHead& head) {
  std::vector<Source> sources = plan_.base.sources;
  if (names_lists_) remember_files_in(record_.text, sources.front().name);
  const int source = static_cast<int>(sources.size());
  sources.push_back(source_of(plan_, record_));
  Faults faults;
  add_faults(record_, source, faults);
  fail(block, head, std::move(faults), std::move(sources));
}

void BatchWorker::fail(BatchBlock& block, const RowHead& head, Faults faults,
                       std::vector<Source> sources) {
  ++block.failed;
  if (plan_.dialect.decimal_comma()) say_with_commas(faults);
  block.stopped = plan_.on_error == OnError::stop;
  // Machines read the same whatever the language of the messages is.
  if (plan_.on_error != OnError::skip)
    text_.add_faulty(block.out, head, diagnostics_of(faults, sources, {.language = Language::en}));
  block.faults.add(faults, sources, {row_, static_cast<int>(record_.line), std::string(head.id)});
}

}  // namespace habitat
