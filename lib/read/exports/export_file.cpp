// SPDX-License-Identifier: Apache-2.0
#include "read/exports/export_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "messages/utf8.hpp"
#include "read/exports/lines.hpp"

namespace habitat::exports {
namespace {

constexpr std::string_view separators = ";\t,";
constexpr std::size_t most_lines_seen = 3;

std::vector<std::string> folded_cells(const std::vector<std::string>& cells) {
  std::vector<std::string> all;
  for (const std::string& cell : cells) all.push_back(folded(cell));
  return all;
}

// Rows of data begin with a figure: what begins with a letter may be a header, or stand above one.
bool may_be_head(std::string_view line) {
  const auto first = line.find_first_not_of(" \";\t,");
  return first != line.npos && !(line[first] >= '0' && line[first] <= '9');
}

class FileReader {
 public:
  FileReader(const std::string& file, ByteSource& bytes, ExportTaker& taker)
      : file_(file), lines_(bytes), taker_(taker) {}

  ExportSeen read() {
    std::string line;
    while (lines_.next(line)) {
      if (line.find_first_not_of(" ;,\t") == line.npos) continue;
      if (take_head_values(line) || (may_be_head(line) && take_head(line))) continue;
      if (reader_) tell(reader_->row(row_of(line), lines_.number()), line);
    }
    close();
    return std::move(seen_);
  }

 private:
  void tell(const Text& what, std::string_view line) {
    if (!what.empty()) taker_.row_fault(file_, lines_.number(), what, shortened(printable(line), 60));
  }
  // Where the table has empty columns before it, without those.
  std::vector<std::string> row_of(std::string_view line) const {
    auto cells = cells_of(line, separator_);
    cells.erase(cells.begin(),
                cells.begin() + static_cast<std::ptrdiff_t>(std::min(empty_before_, cells.size())));
    return cells;
  }
  void close() {
    if (reader_) reader_->end();
    reader_.reset();
  }

  // The line below the names of a head has their values.
  bool take_head_values(const std::string& line) {
    if (head_names_.empty()) return false;
    const auto values = row_of(line);
    for (std::size_t i = 0; i < head_names_.size(); ++i)
      above_[head_names_[i]] = std::string(cell_at(values, i));
    head_names_.clear();
    return true;
  }

  // "Date de début : ;05/01/2026": whether there is one.
  bool take_pairs(const std::vector<std::string>& cells) {
    bool any = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells[i].ends_with(':')) continue;
      any = true;
      std::string name = folded(std::string_view(cells[i]).substr(0, cells[i].size() - 1));
      while (name.ends_with('_')) name.pop_back();
      const auto value = std::find_if(cells.begin() + static_cast<std::ptrdiff_t>(i) + 1, cells.end(),
                                      [](const std::string& cell) { return !cell.empty(); });
      if (value != cells.end()) above_[name] = *value;
    }
    return any;
  }

  // Whether it is a header, the names of a head, or says something above one.
  bool take_head(const std::string& line) {
    for (const char separator : separators) {
      auto cells = cells_of(line, separator);
      const auto first = std::find_if(cells.begin(), cells.end(),
                                      [](const std::string& cell) { return !cell.empty(); });
      const auto empty_before = static_cast<std::size_t>(first - cells.begin());
      cells.erase(cells.begin(), first);
      const Header header{folded_cells(cells), above_};
      if (header.cells.front() == "identifiant_prm" && header.cells.size() > 2) {
        close();
        above_.clear();
        head_names_ = header.cells;
        separator_ = separator;
        empty_before_ = empty_before;
        remember(line);
        return true;
      }
      if (const Form* form = form_of(header)) {
        close();
        separator_ = separator;
        empty_before_ = empty_before;
        begin(*form, header);
        return true;
      }
    }
    if (reader_) return false;
    bool pairs = false;
    for (const char separator : separators) pairs |= take_pairs(cells_of(line, separator));
    if (!pairs) remember(line);
    return true;
  }

  // What is shown of a file that is no export. Lines such as "Adresse : ;..." are of a person, and so
  // are long numbers.
  void remember(std::string_view line) {
    if (!seen_.forms.empty() || seen_.lines.size() >= most_lines_seen) return;
    std::string shown = shortened(printable(line), 120);
    constexpr std::size_t longest_number = 7;
    for (std::size_t i = 0, run = 0; i <= shown.size(); ++i) {
      const bool digit = i < shown.size() && shown[i] >= '0' && shown[i] <= '9';
      if (!digit && run > longest_number) std::fill_n(shown.begin() + static_cast<std::ptrdiff_t>(i - run), run, 'x');
      run = digit ? run + 1 : 0;
    }
    seen_.lines.push_back(std::move(shown));
  }

  std::string number_of_meter() const {
    for (const std::string_view name :
         {"identifiant_prm", "point_reference_mesure_(prm)", "n°_pce", "n_pce"})
      if (const auto found = above_.find(name); found != above_.end()) return found->second;
    return "";
  }

  void begin(const Form& form, const Header& header) {
    seen_.forms.push_back(&form);
    seen_.lines.clear();
    const std::string number = number_of_meter();
    if (number.find_first_of("eE") != number.npos)
      return taker_.row_fault(file_, lines_.number(), spoilt_number, number);
    if (form.kind == Kind::readings) {
      MeterSink* sink = taker_.meter(form, number, file_);
      if (sink) reader_ = form.of_meter(header, *sink);
    } else if (StationSink* sink = taker_.stations(form, file_)) {
      reader_ = form.of_stations(header, *sink);
    }
  }

  std::string file_;
  Lines lines_;
  ExportTaker& taker_;
  Preamble above_;
  std::vector<std::string> head_names_;
  char separator_ = ';';
  std::size_t empty_before_ = 0;
  std::unique_ptr<FormReader> reader_;
  ExportSeen seen_;
};

}  // namespace

const Form* form_of(const Header& header) {
  for (const Form* form : forms())
    if (form->fits(header)) return form;
  return nullptr;
}

FaultText unknown_export(const std::string& file, const ExportSeen& seen) {
  std::vector<std::string> en, fr;
  for (const Form* form : forms()) {
    en.emplace_back(form->label.en);
    fr.emplace_back(form->label.fr);
  }
  return {Code::export_unknown,
          {file,
           seen.lines.empty() ? Message("nothing that can be read", "rien de lisible")
                              : Message(fmt::to_string(fmt::join(seen.lines, " / "))),
           Message(fmt::to_string(fmt::join(en, "; ")), fmt::to_string(fmt::join(fr, " ; ")))}};
}

ExportSeen read_export(const std::string& file, ByteSource& bytes, ExportTaker& taker) {
  return FileReader(file, bytes, taker).read();
}

}  // namespace habitat::exports
