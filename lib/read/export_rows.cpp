// SPDX-License-Identifier: Apache-2.0
#include "read/export_rows.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "files/file_bytes.hpp"
#include "files/files.hpp"
#include "files/packed.hpp"
#include "read/exports/gather.hpp"

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

class Converter {
 public:
  Converter(Kind kind, const std::string& path, ExportRows& rows, Faults& faults,
            Findings& findings)
      : path_(path),
        rows_(rows),
        faults_(faults),
        findings_(findings),
        kind_(kind),
        gathered_([kind](const Form& form, const std::string&) { return form.kind == kind; }, true,
                  findings) {}

  void read(const NamedExport& named) {
    const auto refuses = [this](const std::string& name, const ExportSeen& seen) {
      return refusal(name, seen);
    };
    gathered_.read(named.file, stem_of(named.name), refuses, named.place, faults_);
  }

  void end() {
    if (kind_ == Kind::temperatures)
      gathered_.give_days(
          [this](std::string_view text) { return write(text); },
          [this](const auto& row) { rows_.origins.rows.push_back({row.file, row.line}); });
    else if (faults_.empty() && gathered_.faults().empty())
      write_readings();
    for (const Source& one : gathered_.sources()) rows_.origins.files.push_back(one.name);
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

  std::optional<FaultText> refusal(const std::string& name, const ExportSeen& seen) const {
    if (seen.forms.empty()) return unknown_export(name, seen);
    const bool wanted = std::any_of(seen.forms.begin(), seen.forms.end(),
                                    [&](const Form* form) { return form->kind == kind_; });
    if (wanted) return {};
    return FaultText{Code::export_not_wanted, {name, seen.forms.front()->label, path_}};
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
    std::string next = id;
    for (int i = 2; rows_.meters.contains(next); ++i) next = fmt::format("{}-{}", id, i);
    return next;
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
    write(text);
  }

  const std::string& path_;
  ExportRows& rows_;
  Faults& faults_;
  Findings& findings_;
  Kind kind_;
  Gathered gathered_;
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
