// SPDX-License-Identifier: Apache-2.0
// Exports put together: which files speak of one meter, which of them is taken, and what comes out as
// periods.
#pragma once

#include <functional>
#include <memory>

#include "messages/source.hpp"
#include "read/exports/export_file.hpp"
#include "read/exports/months.hpp"
#include "read/exports/our_rows.hpp"

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

/// What several files say, put together as they come: meters by number and carrier, days by station.
/// Files without a number of the meter are of the one meter of their carrier that there is, `apart`: in
/// their group.
class Gathered : public ExportTaker, private StationSink {
 public:
  /// Whether rows of that form are wanted, of that file.
  using Takes = std::function<bool(const Form& form, const std::string& file)>;
  /// What is told of a file that nothing is taken of; nothing where it is as it should be.
  using Refuses =
      std::function<std::optional<FaultText>(const std::string& file, const ExportSeen& seen)>;

  Gathered(Takes takes, bool apart, Findings& findings)
      : takes_(std::move(takes)), apart_(apart), findings_(findings) {}

  /// Reads all files that a path holds, as a group by that name. What is refused is so where nothing
  /// beside it is read; a file without a known form is told else.
  void read(const std::string& path, const std::string& group, const Refuses& refuses, Place place,
            Faults& faults);

  MeterSink* meter(const Form& form, const std::string& number, const std::string& file) override;
  StationSink* stations(const Form& form, const std::string& file) override;
  void row_fault(const std::string& file, int line, const Text& what,
                 const std::string& row) override;

  /// In the order in which they were met, once all files came.
  std::vector<GatheredMeter>& meters();
  /// Days of stations, as rows with their heading; `row`: each as it is given. Tells of the stations.
  /// False where a row was not taken.
  bool give_days(const TakeText& take, const std::function<void(const StationRows::Row&)>& row);
  /// Faults of rows, with their places among the sources.
  Faults& faults() { return faults_; }
  const std::vector<Source>& sources() const { return sources_; }

 private:
  void day(const Day& day, int line) override { days_.add(day, file_, line); }
  int rank_of(const std::string& file);

  Takes takes_;
  bool apart_;
  Findings& findings_;
  std::string group_;
  int file_ = 0;  // from which days come
  std::vector<GatheredMeter> meters_;
  StationRows days_;
  std::vector<Source> sources_;
  Faults faults_;
};

/// Two rows that gainsay each other on a day: the one that came later is told.
struct RowOfExport {
  int source, line;
};
Fault rows_differ(const std::vector<Source>& sources, Date date, RowOfExport row, RowOfExport other);

/// The periods of a meter: of its files the index, else days, else the curve, else months; the others
/// are compared. What differs, is missing or left out is told under `id`.
std::vector<Span> periods_of(GatheredMeter& meter, Period period, const std::string& id,
                             const std::vector<Source>& sources, Findings& findings, Faults& faults);

}  // namespace habitat::exports
