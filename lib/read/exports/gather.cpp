// SPDX-License-Identifier: Apache-2.0
#include "read/exports/gather.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "messages/nearest.hpp"
#include "messages/said.hpp"
#include "describe/export_words.hpp"

namespace habitat::exports {

Text words_of(Carrier carrier) {
  switch (carrier) {
    case Carrier::gas:
      return {"gas", "gaz"};
    case Carrier::water:
      return {"water", "eau"};
    default:
      return {"electricity", "électricité"};
  }
}

int Gathered::rank_of(const std::string& file) {
  const auto known = std::find_if(sources_.begin(), sources_.end(),
                                  [&](const Source& one) { return one.name == file; });
  if (known != sources_.end()) return static_cast<int>(known - sources_.begin());
  sources_.push_back({file, ""});
  return static_cast<int>(sources_.size()) - 1;
}

MeterSink* Gathered::meter(const Form& form, const std::string& number, const std::string& file) {
  if (!readings_) return nullptr;
  const auto same = std::find_if(meters_.begin(), meters_.end(), [&](const GatheredMeter& one) {
    return one.carrier == form.carrier && one.number == number &&
           (!number.empty() || one.group == group_);
  });
  GatheredMeter& of = same != meters_.end()
                          ? *same
                          : meters_.emplace_back(GatheredMeter{form.carrier, number, group_});
  of.sources.push_back(std::make_unique<SourceOfMeter>(SourceOfMeter{&form, rank_of(file)}));
  return &of.sources.back()->series;
}

void Gathered::row_fault(const std::string& file, int line, const Text& what) {
  faults_.push_back({Code::export_row,
                     {.source = rank_of(file), .line = line, .column = 1},
                     "",
                     {what}});
}

std::vector<GatheredMeter>& Gathered::meters() {
  for (std::size_t i = 0; i < meters_.size(); ++i) {
    if (!meters_[i].number.empty()) continue;
    std::vector<GatheredMeter*> named;
    for (GatheredMeter& one : meters_)
      if (one.carrier == meters_[i].carrier && one.group == meters_[i].group && !one.number.empty())
        named.push_back(&one);
    if (named.size() != 1) continue;
    std::move(meters_[i].sources.begin(), meters_[i].sources.end(),
              std::back_inserter(named.front()->sources));
    meters_.erase(meters_.begin() + static_cast<std::ptrdiff_t>(i));
    --i;
  }
  return meters_;
}

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
        tell_conflict(span, other);
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
  void tell_conflict(const Span& span, const Span& other) {
    faults_.push_back({Code::export_rows_differ,
                       {.source = span.source, .line = span.line, .column = 1},
                       "",
                       {habitat::to_text(span.first), std::to_string(other.line),
                        sources_[static_cast<std::size_t>(other.source)].name}});
  }

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
    faults.push_back({Code::export_rows_differ,
                      {.source = of.source, .line = one.other, .column = 1},
                      "",
                      {habitat::to_text(one.date), std::to_string(one.line),
                       sources[static_cast<std::size_t>(of.source)].name}});
  for (const Date date : notes.falls) tell(findings, index_falls, {id, habitat::to_text(date)}, "");
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
    std::string use = to_text(part.use);
    en.push_back(fmt::format("{} {} kWh", part.name, use));
    std::replace(use.begin(), use.end(), '.', ',');
    fr.push_back(fmt::format("{} {} kWh", part.name, use));
  }
  const std::string all_en = listed(en), all_fr = listed(fr);
  tell(findings, registers,
       {id, habitat::to_text(first), habitat::to_text(end), Text{all_en, all_fr}}, "");
}

// By more than two parts in a hundred over the days that both know.
void compare(const std::vector<Span>& taken, const Form& form, const SourceOfMeter& other,
             const std::string& id, Findings& findings) {
  Amount here = 0, there = 0;
  for (const Span& span : other.spans)
    if (const auto same = use_between(taken, span.first, span.end)) {
      here += same->use;
      there += span.use;
    }
  if (here == 0 && there == 0) return;
  const Amount apart = here > there ? here - there : there - here;
  if (apart * 50 > here)
    tell(findings, differs, {id, other.form->label, to_text(there), form.label, to_text(here)}, "");
  else
    tell(findings, agrees, {id, other.form->label, form.label}, "");
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
  for (const Span& two : months.joined) joined.push_back(habitat::to_text(two.first).substr(0, 7));
  if (!left_out.empty()) tell(findings, incomplete_months, {id, listed_briefly(left_out)}, "");
  if (!joined.empty()) tell(findings, joined_months, {id, listed_briefly(joined)}, "");
  return std::move(months.spans);
}

}  // namespace

std::vector<Span> periods_of(GatheredMeter& meter, Period period, const std::string& id,
                             const std::vector<Source>& sources, Findings& findings, Faults& faults) {
  const SourceOfMeter* best = nullptr;
  for (const auto& one : meter.sources) {
    one->spans = one->series.spans();
    tell_series(*one, id, findings, faults, sources);
    tell(findings, recognised,
         {sources[static_cast<std::size_t>(one->source)].name, one->form->label,
          words_of(meter.carrier), id},
         "");
    if (!one->spans.empty() && (!best || one->form->measure < best->form->measure)) best = one.get();
  }
  if (!best) return {};
  Course course(id, sources, findings, faults);
  std::vector<std::pair<Date, Date>> missing;
  for (const auto& one : meter.sources) {
    if (one->form->measure != best->form->measure) continue;
    course.add(*one);
    tell_parts(*one, id, findings);
    const auto& more = one->series.notes().missing;
    missing.insert(missing.end(), more.begin(), more.end());
  }
  std::vector<Span> spans = course.spans();
  std::erase_if(missing, [&](const auto& run) { return use_between(spans, run.first, run.second); });
  if (!missing.empty()) tell(findings, days_missing, {id, dates_of(missing)}, "");
  for (const auto& one : meter.sources)
    if (one->form->measure != best->form->measure && !one->spans.empty())
      compare(spans, *best->form, *one, id, findings);
  return in_period(std::move(spans), period, id, findings);
}

}  // namespace habitat::exports
