// SPDX-License-Identifier: Apache-2.0
#include "verbs/test/github.hpp"

#include <fmt/format.h>

#include "messages/said.hpp"
#include "messages/utf8.hpp"
#include "verbs/test/failure.hpp"
#include "verbs/test/words.hpp"

namespace habitat {
namespace {

// A step shows ten; the last one counts those that are not shown.
constexpr std::size_t most_shown = 9;

// In the value of a property a colon and a comma would end it.
std::string escaped(std::string_view text, bool property) {
  std::string safe;
  for (const char c : text) {
    if (c == '%')
      safe += "%25";
    else if (c == '\r')
      safe += "%0D";
    else if (c == '\n')
      safe += "%0A";
    else if (property && c == ':')
      safe += "%3A";
    else if (property && c == ',')
      safe += "%2C";
    else
      safe += c;
  }
  return safe;
}

std::string command(const Failure& failure, Language language) {
  const std::string file = escaped(printable(failure.file), true);
  const std::string title = escaped(failure.title(language), true);
  const std::string message = escaped(failure.message(language), false);
  const Place& place = failure.place;
  if (!place.known()) return fmt::format("::error file={},title={}::{}\n", file, title, message);
  return fmt::format("::error file={},line={},col={},endColumn={},title={}::{}\n", file, place.line,
                     place.column, place.column + place.length, title, message);
}

}  // namespace

std::string render_github(const TestRun& run, Language language) {
  const auto failures = failures_of(run);
  std::string text;
  for (std::size_t i = 0; i < std::min(failures.size(), most_shown); ++i)
    text += command(failures[i], language);
  const std::string tally = tally_line(run.tally(), language);
  const std::string stamp = run.stamp.line(language);
  if (failures.size() <= most_shown) return fmt::format("{}{}\n{}\n", text, tally, stamp);
  const std::string title =
      say(language, {"and {} more", "et encore {}"}, failures.size() - most_shown);
  return fmt::format("{}::error title={}::{}\n{}\n", text, title, escaped(tally, false), stamp);
}

}  // namespace habitat
