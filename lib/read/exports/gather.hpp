// SPDX-License-Identifier: Apache-2.0
// Exports put together: which files speak of one meter, which of them is taken, and what comes out as
// periods.
#pragma once

#include <memory>

#include "describe/finding.hpp"
#include "messages/source.hpp"
#include "read/exports/export_file.hpp"
#include "read/exports/months.hpp"

namespace habitat::exports {

enum class Period { month, day, as_is };

/// What one file says of a meter.
struct SourceOfMeter {
  const Form* form;
  int source;  ///< the file, by its rank
  std::string group = {};
  MeterSeries series = {};
  std::vector<Span> spans = {};
};

struct GatheredMeter {
  Carrier carrier;
  std::string number;  ///< as files have it; empty where none has
  std::string group;   ///< of the first file
  std::vector<std::unique_ptr<SourceOfMeter>> sources = {};
};

/// Takes files one after the other. Those without a number of the meter are of the one meter of their
/// carrier that there is, `apart`: in their group.
class Gathered : public ExportTaker {
 public:
  /// `stations`: takes the days of stations as they come; null where they are not wanted. `readings`:
  /// whether meters are.
  Gathered(StationSink* stations, bool readings, bool apart = false)
      : stations_(stations), readings_(readings), apart_(apart) {}

  /// What comes next is of a group of files by that name.
  void start_group(const std::string& name) { group_ = name; }
  MeterSink* meter(const Form& form, const std::string& number, const std::string& file) override;
  StationSink* stations(const Form&, const std::string&) override { return stations_; }
  void row_fault(const std::string& file, int line, const Text& what,
                 const std::string& row) override;

  /// Of a file among the sources, in which it is from then on.
  int rank_of(const std::string& file);
  /// Two rows that gainsay each other: the one that came later is told.
  void differ(Date date, int source, int line, int other_source, int other_line);
  /// In the order in which they were met, once all files came.
  std::vector<GatheredMeter>& meters();
  Faults& faults() { return faults_; }
  const std::vector<Source>& sources() const { return sources_; }

 private:
  StationSink* stations_;
  bool readings_, apart_;
  std::string group_;
  std::vector<GatheredMeter> meters_;
  std::vector<Source> sources_;
  Faults faults_;
};

/// The periods of a meter: of its files the index, else days, else the curve, else months; the others
/// are compared. What differs, is missing or left out is told under `id`.
std::vector<Span> periods_of(GatheredMeter& meter, Period period, const std::string& id,
                             const std::vector<Source>& sources, Findings& findings, Faults& faults);

Text words_of(Carrier carrier);

}  // namespace habitat::exports
