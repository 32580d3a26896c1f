// SPDX-License-Identifier: Apache-2.0
// The forms in which results can be written, and one interface to write any of them: cases are
// added in their order, then the whole text is taken. A form of rows takes the elements of a list
// that may be very long before the case they are of, one by one, so that nobody holds them.
#pragma once

#include <memory>
#include <optional>

#include "formats/long_text.hpp"
#include "formats/report.hpp"

namespace habitat {

enum class Format { table, json, ndjson, csv, tsv, markdown, html, fods };

struct FormatName {
  Format format;
  std::string_view name;       ///< as -O has it
  std::string_view extension;  ///< of a file, without its dot
  bool for_people;             ///< says what the computation found, alerts and all
  Text use;                    ///< for whom it is
};

std::span<const FormatName> format_table();
std::vector<std::string> format_names();
const FormatName& name_of(Format format);
std::optional<Format> format_named(std::string_view name);
/// By the ending of a file's name, in either case.
std::optional<Format> format_of_file(std::string_view file);

/// What is to be written, apart from its form.
struct WritingPlan {
  Slot shape;  ///< a result with one element in each list; no writer keeps it
  Selection only;
  PageStyle page;
  CsvDialect csv;
  bool several = false;   ///< cases
  std::string generator;  ///< tool and version
};

class Writer {
 public:
  virtual ~Writer() = default;
  /// Whether figures of a group or table of the result are needed.
  virtual bool may_want(std::string_view name) const = 0;
  /// Parts that are asked for and that this form cannot hold together.
  virtual std::vector<std::string> clashing() const { return {}; }
  /// Whether it lists every default.
  virtual bool lists_defaults() const { return true; }
  /// Whether it takes the elements of a list of the next case by `add_element`. Such a list is
  /// empty in the report of the case.
  virtual bool takes_elements([[maybe_unused]] std::string_view list) { return false; }
  virtual void add_element([[maybe_unused]] const Slot& element) {}
  /// What turned out to stand in the place of one.
  virtual void replace_element([[maybe_unused]] std::size_t rank,
                               [[maybe_unused]] const Slot& element) {}
  /// Adds a case. What the report points into is not kept.
  virtual void add(const Report& report) = 0;
  /// The whole text, once; empty where there is nothing to say, since every case was refused.
  virtual LongText finish() = 0;
};

std::unique_ptr<Writer> make_writer(Format format, const WritingPlan& plan);

}  // namespace habitat
