// SPDX-License-Identifier: Apache-2.0
#include "cli/batch_report.hpp"

#include <unistd.h>

#include <filesystem>

#include "formats/json_writer.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::cli {
namespace {

std::string grouped(std::int64_t count, Language language) {
  return grouped_text(std::to_string(count), language == Language::fr);
}

}  // namespace

BatchReport::BatchReport(Session& session) : session_(session) {
  const std::string& asked = session.options.progress;
  progress_ = asked == "always" || (asked != "never" && is_terminal(STDERR_FILENO));
}

void BatchReport::tell(const BatchBlock& block) {
  faults_ += block.faults;
  for (const auto& [code, rows] : block.warned) warned_[code] += rows;
  for (const RowFaults& row : block.told) {
    if (told_ >= static_cast<std::int64_t>(most_faults_told)) return;
    clear_progress();
    const auto room = static_cast<std::size_t>(static_cast<std::int64_t>(most_faults_told) - told_);
    Faults faults = row.faults;
    if (faults.size() > room)
      faults.erase(faults.begin() + static_cast<std::ptrdiff_t>(room), faults.end());
    told_ += static_cast<std::int64_t>(faults.size());
    session_.show(faults, row.sources);
  }
}

void BatchReport::advance(const BatchBlock& block, std::uint64_t done, std::uint64_t size) {
  counts_.rows += block.computed + block.failed;
  counts_.failed += block.failed;
  if (!progress_) return;
  const auto now = Clock::now();
  using namespace std::chrono_literals;
  if (now - start_ < 1s || now - last_ < 200ms) return;
  last_ = now;
  show_progress(done, size);
}

void BatchReport::show_progress(std::uint64_t done, std::uint64_t size) {
  const bool french = session_.language == Language::fr;
  const double seconds = std::chrono::duration<double>(last_ - start_).count();
  const auto rate = static_cast<std::int64_t>(static_cast<double>(counts_.rows) / seconds);
  std::string line = grouped(counts_.rows, session_.language) +
                     (french ? " lignes · " : " rows · ") + grouped(rate, session_.language) +
                     (french ? " lignes/s" : " rows/s");
  if (size > 0 && done > 0 && done <= size) {
    const double part = static_cast<double>(done) / static_cast<double>(size);
    const auto left = static_cast<long long>(seconds * (1 - part) / part + 0.5);
    line += " · " + std::to_string(static_cast<int>(part * 100)) + (french ? "\u00A0%" : " %") +
            " · " + std::to_string(left) + (french ? " s restantes" : " s left");
  }
  say("\r" + line + "\x1b[K");
  shown_ = true;
}

void BatchReport::clear_progress() {
  if (shown_) say("\r\x1b[K");
  shown_ = false;
}

// Rows have no room for what deserves a look; how many of them deserve it is told once.
void BatchReport::tell_warnings() const {
  if (session_.options.quiet || !for_people()) return;
  const bool french = session_.language == Language::fr;
  for (const auto& [code, rows] : warned_)
    say(code + (french ? " dans " : " in ") + grouped(rows, session_.language) +
        (french ? (rows == 1 ? " ligne" : " lignes") : (rows == 1 ? " row" : " rows")) +
        (french ? "\u00A0: " : ": ") + std::string(session_.tool.name) + " help " + code + "\n");
}

void BatchReport::finish() {
  clear_progress();
  const bool french = session_.language == Language::fr;
  tell_warnings();
  if (faults_ > told_ && for_people())
    say((french ? "et " : "and ") + std::to_string(faults_ - told_) +
        (french ? " autres erreurs\n" : " more errors\n"));
}

std::string BatchReport::summary() const {
  const bool french = session_.language == Language::fr;
  std::string text = std::to_string(counts_.rows) + (french ? " lignes" : " rows");
  if (counts_.rows == 1) text.pop_back();
  if (counts_.failed > 0)
    text += (french ? ", dont " : ", ") + std::to_string(counts_.failed) +
            (french ? " en échec" : " failed");
  return text;
}

std::string batch_manifest(const std::string& file, Format format, const BatchCounts& counts,
                           const std::string& sha256, const Stamp& stamp) {
  JsonWriter json(2);
  json.begin_object();
  json.member("schema", stamp.tool + "/rows/1");
  json.member("file", std::filesystem::path(file).filename().string());
  json.member("format", name_of(format).name);
  json.number_member("rows", std::to_string(counts.rows));
  json.number_member("failed", std::to_string(counts.failed));
  json.member("sha256", sha256);
  write_stamp(json, stamp);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace habitat::cli
