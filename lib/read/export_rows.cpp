// SPDX-License-Identifier: Apache-2.0
#include "read/export_rows.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "describe/export_words.hpp"
#include "files/file_bytes.hpp"
#include "files/files.hpp"
#include "files/packed.hpp"
#include "read/exports/our_rows.hpp"

namespace habitat::exports {
namespace {

// The beginning of a file, as far as a header may stand in it.
class FirstBytes : public ByteSource {
 public:
  explicit FirstBytes(FileBytes& bytes) : bytes_(bytes) {}
  std::size_t read(char* into, std::size_t most) override {
    const std::size_t count = bytes_.read(into, std::min(most, left_));
    left_ -= count;
    return count;
  }

 private:
  FileBytes& bytes_;
  std::size_t left_ = 1u << 16;
};

// Wants to know the form alone.
class NoTaker : public ExportTaker {
 public:
  MeterSink* meter(const Form&, const std::string&, const std::string&) override { return nullptr; }
  StationSink* stations(const Form&, const std::string&) override { return nullptr; }
  void row_fault(const std::string&, int, const Text&, const std::string&) override {}
};

class Converter : public ExportTaker, public StationSink {
 public:
  Converter(Kind kind, const std::string& path, ExportRows& rows, Faults& faults,
            Findings& findings)
      : kind_(kind),
        path_(path),
        rows_(rows),
        faults_(faults),
        findings_(findings) {}

  void read(const NamedExport& named) {
    gathered_.start_group(stem_of(named.name));
    std::vector<Fault> refused;
    std::vector<std::string> passed_over;
    bool any = false;
    each_packed(
        named.file,
        [&](const std::string& name, ByteSource& bytes) {
          const ExportSeen seen = read_export(name, bytes, *this);
          const bool wanted = std::any_of(seen.forms.begin(), seen.forms.end(),
                                          [&](const Form* form) { return form->kind == kind_; });
          any |= wanted;
          if (!wanted) refused.push_back(Fault{refusal(name, seen), named.place});
          if (seen.forms.empty()) passed_over.push_back(name);
        },
        faults_);
    // Beside what is read an archive may have other files.
    if (any)
      for (const std::string& name : passed_over) tell(findings_, file_passed_over, {name}, "");
    else if (faults_.empty())
      for (Fault& one : refused) faults_.push_back(std::move(one));
  }

  void end() {
    if (kind_ == Kind::temperatures) {
      write_stations();
    } else if (faults_.empty() && gathered_.faults().empty()) {
      write_readings();
    }
  }

  MeterSink* meter(const Form& form, const std::string& number, const std::string& file) override {
    return kind_ == Kind::readings ? gathered_.meter(form, number, file) : nullptr;
  }
  StationSink* stations(const Form& form, const std::string& file) override {
    if (kind_ != Kind::temperatures) return nullptr;
    file_ = gathered_.rank_of(file);
    tell(findings_, stations_recognised, {file, form.label}, "");
    return this;
  }
  void day(const Day& day, int line) override {
    stations_.add(day, file_, line);
  }
  void row_fault(const std::string& file, int line, const Text& what,
                 const std::string& row) override {
    gathered_.row_fault(file, line, what, row);
  }

  /// Faults of rows, with their places among the sources.
  const Faults& row_faults() { return gathered_.faults(); }
  const std::vector<Source>& sources() const { return gathered_.sources(); }

 private:
  // Without what says how it is packed.
  static std::string stem_of(const std::string& name) {
    const std::filesystem::path file(name);
    return (file.extension() == ".gz" ? file.stem().stem() : file.stem()).string();
  }

  FaultText refusal(const std::string& name, const ExportSeen& seen) const {
    if (seen.forms.empty()) return unknown_export(name, seen);
    return {Code::export_not_wanted, {name, seen.forms.front()->label, path_}};
  }

  bool write(std::string_view text) {
    if (rows_.file.write(text)) return true;
    faults_.push_back(file_fault(Code::cannot_write, rows_.file.path(), errno));
    return false;
  }

  // The name of its file; of several meters in a file the carrier is added.
  std::string id_of(const GatheredMeter& meter, const std::vector<GatheredMeter>& all) const {
    const auto others = std::count_if(all.begin(), all.end(), [&](const GatheredMeter& one) {
      return one.group == meter.group;
    });
    if (others == 1) return meter.group;
    const std::string id = fmt::format("{}-{}", meter.group, words_of(meter.carrier).en);
    for (int i = 2;; ++i) {
      const std::string next = i == 2 ? id : fmt::format("{}-{}", id, i - 1);
      if (!rows_.meters.contains(next)) return next;
    }
  }

  void name_files() {
    for (const Source& one : gathered_.sources()) rows_.origins.files.push_back(one.name);
  }

  void write_stations() {
    using Row = exports::StationRows::Row;
    stations_.give([this](std::string_view text) { return write(text); },
                   [this](const Row& row) { rows_.origins.rows.push_back({row.file, row.line}); },
                   [this](const Row& one, const Row& other) {
                     gathered_.differ(date_of(one.day), one.file, one.line, other.file, other.line);
                   });
    stations_.tell(findings_);
    name_files();
  }

  void write_readings() {
    auto& meters = gathered_.meters();
    std::string text = reading_columns("");
    for (GatheredMeter& meter : meters) {
      const std::string id = id_of(meter, meters);
      rows_.meters[id] = {words_of(meter.carrier).en, unit_of(meter.carrier)};
      for (const Span& span : periods_of(meter, Period::month, id, gathered_.sources(), findings_,
                                         gathered_.faults())) {
        add_reading(text, id, span);
        rows_.origins.rows.push_back({span.source, span.line});
      }
    }
    name_files();
    write(text);
  }

  Kind kind_;
  const std::string& path_;
  ExportRows& rows_;
  Faults& faults_;
  Findings& findings_;
  Gathered gathered_{nullptr, true, true};
  exports::StationRows stations_;
  int file_ = 0;  // from which days come
};

}  // namespace

}  // namespace habitat::exports

namespace habitat {

bool is_export(const std::string& file) {
  struct stat about {};
  // What is no file is read once: it cannot be looked into before.
  if (::stat(file.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return false;
  if (is_packed(file)) return true;
  Faults none;
  FileBytes bytes(file, none);
  exports::FirstBytes first(bytes);
  exports::NoTaker taker;
  return !exports::read_export(file, first, taker).forms.empty();
}

std::unique_ptr<ExportRows> rows_of_exports(const std::vector<NamedExport>& named,
                                            const std::string& path, exports::Kind kind,
                                            std::vector<Source>& sources, Faults& faults,
                                            Findings& findings) {
  auto rows = std::make_unique<ExportRows>();
  Findings found;
  exports::Converter converter(kind, path, *rows, faults, found);
  for (const NamedExport& one : named) converter.read(one);
  converter.end();
  const int before = static_cast<int>(sources.size());
  sources.insert(sources.end(), converter.sources().begin(), converter.sources().end());
  faults.append(converter.row_faults(), [before](Fault fault) {
    fault.place.source += before;
    return fault;
  });
  for (Finding& one : found.findings) {
    one.path = path;
    findings.findings.push_back(std::move(one));
  }
  return rows;
}

}  // namespace habitat
