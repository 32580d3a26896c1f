// SPDX-License-Identifier: Apache-2.0
#include "verbs/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include "files/output.hpp"
#include "messages/said.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat::verbs {

Progress::Progress(const Session& session) : language_(session.language) {
  const std::string& asked = session.request.progress;
  wanted_ = asked == "always" || (asked != "never" && session.request.terminal.errors);
}

void Progress::advance(std::int64_t rows, std::uint64_t done, std::uint64_t size) {
  if (!wanted_) return;
  const auto now = Clock::now();
  using namespace std::chrono_literals;
  // That all is read is said at once: what follows may take its time.
  const bool news = size > 0 && done == size && !all_read_;
  if (now - start_ < 1s || (now - last_ < 200ms && !news)) return;
  all_read_ |= news;
  last_ = now;
  to_stderr(fmt::format("\r{}\x1b[K", line(rows, done, size)));
  shown_ = true;
}

std::string Progress::line(std::int64_t rows, std::uint64_t done, std::uint64_t size) const {
  const auto grouped = [&](std::int64_t count) {
    return grouped_text(fmt::to_string(count), language_);
  };
  const double seconds = std::chrono::duration<double>(last_ - start_).count();
  const std::string a_second =
      grouped(static_cast<std::int64_t>(static_cast<double>(rows) / seconds));
  if (size == 0 || done == 0 || done > size)
    return say(language_, {"{} rows · {} rows/s", "{} lignes · {} lignes/s"}, grouped(rows),
               a_second);
  if (done == size)
    return say(language_, {"{} rows · all read, computing", "{} lignes · tout est lu, calcul"},
               grouped(rows));
  const double part = static_cast<double>(done) / static_cast<double>(size);
  const auto left = static_cast<long long>(seconds * (1 - part) / part + 0.5);
  return say(language_,
             {"{} rows · {} rows/s · {} % · {} s left",
              "{} lignes · {} lignes/s · {}\u00A0% · {} s restantes"},
             grouped(rows), a_second, static_cast<int>(part * 100), left);
}

void Progress::clear() {
  if (shown_) to_stderr("\r\x1b[K");
  shown_ = false;
}

Evaluation evaluate_case(const Session& session, Source source, NumberKind kind, const Wants& wants,
                         const KnownLists& known) {
  Progress progress(session);
  const ListReading reading{
      .progress = [&](std::int64_t rows, std::uint64_t done, std::uint64_t size) {
        progress.advance(rows, done, size);
      }};
  return evaluate(session.tool, std::move(source), session.overrides(), kind, wants, known,
                  reading);
}

}  // namespace habitat::verbs
