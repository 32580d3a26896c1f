// SPDX-License-Identifier: Apache-2.0
// A form in which somebody hands out measured data: how its header is known, and who reads its rows.
// A form is a file of this folder and a line of the table in forms.cpp.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "numbers/text.hpp"
#include "read/exports/amount.hpp"
#include "read/exports/days.hpp"

namespace habitat::exports {

enum class Kind { readings, temperatures };
/// What a row says; of several files of a meter the first of these is taken.
enum class Measure { index, daily, curve, monthly };
enum class Carrier { electricity, gas, water };

/// What stands above the header of an export, by name: "unite" is "Wh".
using Preamble = std::map<std::string, std::string, std::less<>>;

/// A header, its cells as who reads aloud hears them.
struct Header {
  std::vector<std::string> cells;
  const Preamble& above;

  /// Where a column is; npos where there is none.
  std::size_t find(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != npos; }
  /// A column whose name begins so.
  std::size_t find_beginning(std::string_view name) const;
  std::string_view said(std::string_view name) const;
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Takes what rows say of one meter, in any order.
class MeterSink {
 public:
  virtual ~MeterSink() = default;
  /// The meter's count at the beginning of a day.
  virtual void index(Date at, Amount value, bool estimated, int line) = 0;
  virtual void span(Date first, Date end, Amount use, bool estimated, int line) = 0;
  /// A mean power of the step that ends then, in parts of a watt-minute.
  virtual void step(Minute end, Amount watts, bool estimated, int line) = 0;
  /// A row that stands on no step of the curve: it is left out.
  virtual void off_grid() = 0;
  /// Days of which the file says that nothing is known.
  virtual void missing(Date first, Date end) = 0;
  /// A month of which the file may have some of the days alone.
  virtual void partial(Date first, Date end) = 0;
  /// The count of one of its registers at the beginning of a day, which says when energy was used.
  virtual void part(const std::string& name, Date at, Amount index) = 0;
};

/// Takes the days of stations, in the order of the file.
class StationSink {
 public:
  virtual ~StationSink() = default;
  struct Day {
    std::string station;
    Date date;
    std::optional<std::string> mean, lowest, highest;  ///< degrees Celsius, as they are written
  };
  virtual void day(const Day& day, int line) = 0;
};

/// What is wrong with a row; empty where nothing is, or where it is none.
class FormReader {
 public:
  virtual ~FormReader() = default;
  virtual Text row(const std::vector<std::string>& cells, int line) = 0;
  virtual void end() {}
};

/// A reader of that class, which takes the header where it has need of it.
template <class Reader, class Sink>
std::unique_ptr<FormReader> reader_of(const Header& header, Sink& sink) {
  if constexpr (std::is_constructible_v<Reader, const Header&, Sink&>)
    return std::make_unique<Reader>(header, sink);
  else
    return std::make_unique<Reader>(sink);
}

struct Form {
  std::string_view name;
  Text label;
  Kind kind;
  Measure measure;  ///< of readings
  Carrier carrier;
  bool (*fits)(const Header& header);
  std::unique_ptr<FormReader> (*of_meter)(const Header& header, MeterSink& sink);
  std::unique_ptr<FormReader> (*of_stations)(const Header& header, StationSink& sink);
};

/// All there are.
std::span<const Form* const> forms();

/// A cell of a row; empty where the row is shorter.
inline std::string_view cell_at(const std::vector<std::string>& cells, std::size_t rank) {
  return rank < cells.size() ? std::string_view(cells[rank]) : std::string_view();
}
/// What is wrong with a row whose value is none.
inline constexpr Text no_number{"this is no number", "ce n'est pas un nombre"};
inline constexpr Text spoilt_number{
    "a spreadsheet made a power of ten of this number: 1,99E+13 names no meter and no station",
    "un tableur a fait une puissance de dix de ce numéro : 1,99E+13 ne nomme ni compteur ni station"};
/// What a cell says of a use; else what is wrong with it. `whole`: where such numbers have no decimals,
/// so that a point before three digits may part thousands.
struct Use {
  Amount amount = 0;
  Text wrong = {};
};
Use use_of(std::string_view cell, Amount scale, bool whole = false);
/// Of a row that has no date: what is wrong with it where it has a value; else it is none.
Text without_date(std::string_view value);
/// Whether a cell says that a value was estimated.
bool is_estimated(std::string_view cell);
inline bool is_missing(std::string_view cell) {
  return cell.empty() || cell == "NA" || cell == "null" || cell == "mq";
}

}  // namespace habitat::exports
