// SPDX-License-Identifier: Apache-2.0
// The periods of a meter from all that its files say.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "describe/export_words.hpp"
#include "messages/nearest.hpp"
#include "read/exports/gather.hpp"

namespace habitat::exports {
namespace {

// Periods of several files of one measure as one course.
class Course {
 public:
  Course(const std::string& id, const std::vector<Source>& sources, Findings& findings, Faults& faults)
      : id_(id), sources_(sources), findings_(findings), faults_(faults) {}

  void add(const SourceOfMeter& of) {
    for (Span span : of.spans) {
      span.source = of.source;
      const auto [known, fresh] = by_day_.try_emplace(span.first, span);
      if (fresh || known->second.same_as(span)) continue;
      Span& other = known->second;
      if (other.estimated != span.estimated && other.end == span.end) {
        if (other.estimated) other = span;
        ++replaced_;
      } else if (other.end == span.end) {
        faults_.push_back(rows_differ(sources_, span.first, {span.source, span.line},
                                      {other.source, other.line}));
      } else if (other.end > span.end) {
        other = span;  // the shorter one says more
      }
    }
  }
  std::vector<Span> spans() {
    std::vector<Span> all;
    for (const auto& [first, span] : by_day_)
      if (all.empty() || first >= all.back().end) all.push_back(span);
    if (replaced_ > 0) tell(findings_, estimate_replaced, {id_, fmt::to_string(replaced_)}, "");
    return all;
  }

 private:
  std::string id_;
  const std::vector<Source>& sources_;
  Findings& findings_;
  Faults& faults_;
  std::map<Date, Span> by_day_;
  int replaced_ = 0;
};

std::string dates_of(const std::vector<std::pair<Date, Date>>& runs) {
  std::vector<std::string> words;
  for (const auto& [first, end] : runs)
    words.push_back(next_day(first) == end
                        ? habitat::to_text(first)
                        : fmt::format("{}..{}", habitat::to_text(first),
                                      habitat::to_text(date_of(day_number(end) - 1))));
  return listed_briefly(words);
}

void tell_series(const SourceOfMeter& of, const std::string& id, Findings& findings, Faults& faults,
                 const std::vector<Source>& sources) {
  const SeriesNotes& notes = of.series.notes();
  for (const auto& one : notes.conflicts)
    faults.push_back(rows_differ(sources, one.date, {of.source, one.other}, {of.source, one.line}));
  for (const Date date : notes.falls) tell(findings, index_falls, {id, habitat::to_text(date)}, "");
  const std::string& file = sources[static_cast<std::size_t>(of.source)].name;
  for (const Date date : notes.stray) tell(findings, index_stray, {id, habitat::to_text(date)}, "");
  if (notes.off_grid > 0) tell(findings, off_grid, {id, fmt::to_string(notes.off_grid)}, "");
  if (!notes.partial.empty()) tell(findings, partial_months, {id, dates_of(notes.partial)}, "");
  if (of.spans.empty()) tell(findings, nothing_taken, {file, of.form->label}, "");
}

// What of the use was at which hours, where the meter has several registers.
void tell_parts(const SourceOfMeter& of, const std::string& id, Findings& findings) {
  const std::vector<Part> parts = of.series.parts();
  if (parts.size() < 2) return;
  Date first = parts.front().first, end = parts.front().end;
  std::vector<std::string> en, fr;
  for (const Part& part : parts) {
    first = std::min(first, part.first);
    end = std::max(end, part.end);
    const Written use = *Written::read(to_text(part.use));
    en.push_back(fmt::format("{} {} kWh", part.name, use.grouped(Language::en)));
    fr.push_back(fmt::format("{} {} kWh", part.name, use.grouped(Language::fr)));
  }
  const std::string all_en = listed(en), all_fr = listed(fr);
  tell(findings, registers,
       {id, habitat::to_text(first), habitat::to_text(end), Text{all_en, all_fr}}, "");
}

std::vector<Span> in_period(std::vector<Span> spans, Period period, const std::string& id,
                            Findings& findings) {
  const auto is_long = [](const Span& span) { return next_day(span.first) != span.end; };
  const auto longer = std::count_if(spans.begin(), spans.end(), is_long);
  if (period == Period::as_is) return spans;
  if (period == Period::day) {
    if (longer > 0) tell(findings, long_periods, {id, fmt::to_string(longer)}, "");
    return spans;
  }
  Months months = in_months(spans);
  std::vector<std::string> left_out, joined;
  for (const Date month : months.incomplete) left_out.push_back(habitat::to_text(month).substr(0, 7));
  for (const Span& two : months.joined)
    joined.push_back(fmt::format("{:.7}+{:02}", habitat::to_text(two.first), next_month(two.first).month));
  if (!left_out.empty())
    tell(findings, months.spans.empty() ? no_whole_month : incomplete_months,
         {id, listed_briefly(left_out)}, "");
  if (!joined.empty()) tell(findings, joined_months, {id, listed_briefly(joined)}, "");
  return std::move(months.spans);
}

// Days between periods, and those that files say they do not know; each run of them once.
std::vector<std::pair<Date, Date>> unknown_days(const std::vector<Span>& spans,
                                                std::vector<std::pair<Date, Date>> missing) {
  for (std::size_t i = 1; i < spans.size(); ++i)
    if (spans[i - 1].end < spans[i].first) missing.emplace_back(spans[i - 1].end, spans[i].first);
  std::erase_if(missing, [&](const auto& run) {
    return use_between(spans, run.first, run.second).has_value();
  });
  std::sort(missing.begin(), missing.end());
  std::vector<std::pair<Date, Date>> runs;
  for (const auto& run : missing)
    if (runs.empty() || runs.back().second < run.first)
      runs.push_back(run);
    else
      runs.back().second = std::max(runs.back().second, run.second);
  return runs;
}

using Runs = std::vector<std::pair<Date, Date>>;

// All files of one form as one course.
struct OfForm {
  const Form* form;
  std::vector<Span> spans = {};
  bool fills = false;  // some days that those before it in its measure do not know
};
// All forms of one measure that say something, the preferred first, and what they say together.
struct OfMeasure {
  std::vector<OfForm> forms = {};
  std::vector<Span> spans = {};
  Runs missing = {};
  int days = 0;  // in whole months
};

// By more than two parts in a hundred over the days that both know.
void compare(const OfForm& taken, const OfForm& other, bool fills, const std::string& id,
             Findings& findings) {
  if (fills) tell(findings, fills_days, {id, other.form->label, taken.form->label}, "");
  Amount here = 0, there = 0;
  // The periods of the one that has shorter ones are put together to those of the other.
  const bool shorter = day_number(other.spans.front().end) - day_number(other.spans.front().first) <
                       day_number(taken.spans.front().end) - day_number(taken.spans.front().first);
  for (const Span& span : shorter ? taken.spans : other.spans)
    if (const auto same = use_between(shorter ? other.spans : taken.spans, span.first, span.end)) {
      here += shorter ? span.use : same->use;
      there += shorter ? same->use : span.use;
    }
  if (here == 0 && there == 0) {
    if (fills) return;
    const auto runs = std::vector{std::pair(other.spans.front().first, other.spans.back().end)};
    return tell(findings, not_taken, {id, other.form->label, dates_of(runs), taken.form->label}, "");
  }
  const Amount apart = here > there ? here - there : there - here;
  if (apart * 50 > here)
    tell(findings, differs, {id, other.form->label, to_text(there), taken.form->label, to_text(here)}, "");
  else if (!fills)
    tell(findings, agrees, {id, other.form->label, taken.form->label}, "");
}

int days_in_months(const std::vector<Span>& spans) {
  int days = 0;
  for (const Span& month : in_months(spans).spans) days += day_number(month.end) - day_number(month.first);
  return days;
}

// Those of a form that lie wholly between the ones there are; whether any does.
bool add_where_unknown(std::vector<Span>& known, const std::vector<Span>& more) {
  std::vector<Span> all = known;
  for (const Span& span : more) {
    const auto behind =
        std::lower_bound(known.begin(), known.end(), span.end,
                         [](const Span& one, Date date) { return one.first < date; });
    if (behind == known.begin() || std::prev(behind)->end <= span.first) all.push_back(span);
  }
  const bool any = all.size() > known.size();
  std::sort(all.begin(), all.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
  known = std::move(all);
  return any;
}

// The index before the days, these before the curve, then months. Of months it takes those that reach
// far enough: nine tenths of the days that the farthest of them has.
const OfMeasure* best_of(const std::vector<OfMeasure>& all, Period period) {
  int most = 0;
  for (const OfMeasure& one : all) most = std::max(most, one.days);
  for (const OfMeasure& one : all)
    if (!one.spans.empty() && (period != Period::month || 10 * one.days >= 9 * most)) return &one;
  return nullptr;
}

// What a meter's files say, by measure, in the order in which these are preferred.
std::vector<OfMeasure> measures_of(const GatheredMeter& meter, const std::string& id,
                                   const std::vector<Source>& sources, Findings& findings,
                                   Faults& faults) {
  std::vector<OfMeasure> all;
  for (const Measure measure : {Measure::index, Measure::daily, Measure::curve, Measure::monthly}) {
    OfMeasure& of = all.emplace_back();
    for (const Form* form : forms()) {
      if (form->measure != measure) continue;
      Course course(id, sources, findings, faults);
      for (const auto& one : meter.sources) {
        if (one->form != form) continue;
        course.add(*one);
        const Runs& more = one->series.notes().missing;
        of.missing.insert(of.missing.end(), more.begin(), more.end());
      }
      OfForm said{form, course.spans()};
      if (said.spans.empty()) continue;
      said.fills = add_where_unknown(of.spans, said.spans);
      of.forms.push_back(std::move(said));
    }
    of.days = days_in_months(of.spans);
  }
  return all;
}

// What is not taken, set against the preferred form of the measure that is.
void tell_others(const std::vector<OfMeasure>& all, const OfMeasure& best, const std::string& id,
                 Findings& findings) {
  const OfForm& taken = best.forms.front();
  for (const OfMeasure& of : all)
    for (const OfForm& one : of.forms)
      if (&one != &taken) compare(taken, one, &of == &best && one.fills, id, findings);
}

}  // namespace

std::vector<Span> periods_of(GatheredMeter& meter, Period period, const std::string& id,
                             const std::vector<Source>& sources, Findings& findings, Faults& faults) {
  std::set<std::string> groups;
  for (const auto& one : meter.sources) {
    one->spans = one->series.spans();
    groups.insert(one->group);
    tell(findings, recognised,
         {sources[static_cast<std::size_t>(one->source)].name, one->form->label,
          words_of(meter.carrier), id},
         "");
    tell_series(*one, id, findings, faults, sources);
  }
  if (meter.number.empty() && groups.size() > 1)
    tell(findings, one_meter_assumed, {id, listed({groups.begin(), groups.end()})}, "");
  const std::vector<OfMeasure> measures = measures_of(meter, id, sources, findings, faults);
  const OfMeasure* best = best_of(measures, period);
  if (best) tell_others(measures, *best, id, findings);
  Runs missing;
  for (const OfMeasure& of : measures)
    if (!best || &of == best) missing.insert(missing.end(), of.missing.begin(), of.missing.end());
  const std::vector<Span> spans = best ? best->spans : std::vector<Span>{};
  if (const auto runs = unknown_days(spans, std::move(missing)); !runs.empty())
    tell(findings, days_missing, {id, dates_of(runs)}, "");
  for (const auto& one : meter.sources)
    if (best && one->form == best->forms.front().form) tell_parts(*one, id, findings);
  return in_period(spans, period, id, findings);
}

}  // namespace habitat::exports
