// SPDX-License-Identifier: Apache-2.0
// What one export says of one meter, as periods of whole days: differences of indexes, days, days of a
// load curve that has all its steps. Rows may come in any order.
#pragma once

#include <map>
#include <vector>

#include "read/exports/form.hpp"

namespace habitat::exports {

/// A use from a day to the day before another.
struct Span {
  Date first, end;
  Amount use = 0;
  bool estimated = false;
  int line = 0;
  int source = 0;  ///< the file, where there are several
  bool same_as(const Span& other) const { return end == other.end && use == other.use; }
};

/// What was found besides the periods.
struct SeriesNotes {
  struct Conflict {
    Date date;
    int line, other;
  };
  std::vector<Conflict> conflicts = {};        ///< two rows of one time that differ
  std::vector<Date> falls = {};                ///< days on which an index is below the one before
  std::vector<Date> stray = {};                ///< days of an index that those around it gainsay
  std::vector<std::pair<Date, Date>> missing;  ///< days without a value
  std::vector<std::pair<Date, Date>> partial;  ///< months of which some days may be there
  int repeated = 0;                            ///< rows that stood there already
  int off_grid = 0;                            ///< rows that are no step
};

struct Part {
  std::string name;
  Date first, end;
  Amount use = 0;
};

class MeterSeries : public MeterSink {
 public:
  void index(Date at, Amount value, bool estimated, int line) override;
  void span(Date first, Date end, Amount use, bool estimated, int line) override;
  void step(Minute end, Amount watts, bool estimated, int line) override;
  void off_grid() override { ++notes_.off_grid; }
  void missing(Date first, Date end) override { notes_.missing.emplace_back(first, end); }
  void partial(Date first, Date end) override { notes_.partial.emplace_back(first, end); }
  void part(const std::string& name, Date at, Amount index) override { parts_[name][at] = index; }

  /// The periods in order of date, none of which overlap, once all rows came.
  std::vector<Span> spans();
  const SeriesNotes& notes() const { return notes_; }
  /// Of registers, as far as each rose: what of the use was at which hours.
  std::vector<Part> parts() const;

 private:
  struct Index {
    Amount value;
    bool estimated;
    int line;
  };
  struct Step {
    Amount watts;
    bool estimated;
    int line;
  };
  using DayOfSteps = std::map<Minute, Step>;

  void drop_stray_indexes();
  void differences(std::vector<Span>& spans);
  void days_of_steps(std::vector<Span>& spans);
  std::optional<Amount> sum_of(Date day, const DayOfSteps& steps) const;

  std::map<Date, Index> indexes_;
  std::map<Date, Span> spans_;
  std::map<Date, DayOfSteps> steps_;
  std::map<std::string, std::map<Date, Amount>> parts_;
  SeriesNotes notes_;
};

/// The minutes of a day of Paris: 1440, or an hour less or more.
Minute begin_of(Date day);

}  // namespace habitat::exports
