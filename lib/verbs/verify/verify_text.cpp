// SPDX-License-Identifier: Apache-2.0
#include "verbs/verify/verify_text.hpp"

#include <fmt/format.h>

#include "messages/said.hpp"
#include "messages/text_table.hpp"
#include "messages/utf8.hpp"
#include "write/json_members.hpp"

namespace habitat::verbs {
namespace {

constexpr std::size_t most_shown = 20;

// Of a fingerprint, as much as a person compares.
std::string brief(const std::string& text) { return text.size() == 64 ? text.substr(0, 8) : text; }

void write_differences(JsonWriter& json, std::string_view name,
                       const std::vector<Difference>& all) {
  json.key(name);
  json.begin_array();
  for (const Difference& one : all) {
    json.begin_object();
    json.member("path", one.path);
    json.member("saved", one.saved);
    json.member("computed", one.computed);
    json.end_object();
  }
  json.end_array();
}

void write_list_differences(JsonWriter& json, const std::vector<ListDifference>& all) {
  json.key("list_differences");
  json.begin_array();
  for (const ListDifference& one : all) {
    json.begin_object();
    json.member("file", one.file);
    json.member("saved", one.saved_sha256);
    json.member("computed", one.sha256);
    json.member("saved_rows", one.saved_rows);
    json.member("rows", one.rows);
    json.end_object();
  }
  json.end_array();
}

std::string list_words(const ListDifference& of, Language language) {
  const std::string file = printable(of.file);
  if (of.saved_sha256.empty())
    return say(
        language,
        {"{} ({}) may be another file than it was: the result does not say its sha256",
         "{} ({}) n'est peut-être plus le même fichier : le résultat n'en dit pas le sha256"},
        file, brief(of.sha256));
  if (of.saved_sha256 != of.sha256)
    return say(language,
               {"{} is another file than it was: {}, now {}",
                "{} n'est plus le même fichier : {}, à présent {}"},
               file, printable(brief(of.saved_sha256)), brief(of.sha256));
  if (of.saved_rows.empty())
    return say(language,
               {"{} has {} rows: the result does not say how many there were",
                "{} a {} lignes : le résultat ne dit pas combien il y en avait"},
               file, of.rows);
  return say(language,
             {"{} has {} rows, and the result says {}, of the same file",
              "{} a {} lignes, et le résultat en dit {}, du même fichier"},
             file, of.rows, printable(of.saved_rows));
}

}  // namespace

VerifyText::VerifyText(const Session& session) : session_(session) {
  if (session_.form() == json_form) json_.begin_array();
}

void VerifyText::add(const Verification& found, const std::string& name) {
  session_.json() ? add_json(found, name) : add_words(found, name);
}

std::string VerifyText::take() {
  if (session_.form() != json_form) return std::move(text_);
  json_.end_array();
  return json_.take() + '\n';
}

std::string VerifyText::stamp_words(const Difference& of) const {
  const std::string saved = printable(brief(of.saved)), now = printable(brief(of.computed));
  if (of.path == "version")
    return say(language(),
               {"computed with version {}, now {}", "calculé avec la version {}, à présent {}"},
               saved, now);
  if (of.path == "data")
    return say(language(), {"dated data {}, now {}", "données datées {}, à présent {}"}, saved,
               now);
  return say(language(), {"inputs {}, now {}", "entrées {}, à présent {}"}, saved, now);
}

void VerifyText::add_words(const Verification& found, const std::string& name) {
  const auto out = std::back_inserter(text_);
  fmt::format_to(out, "{}\n", printable(fmt::format("{}: {}", name, found.case_name)));
  text_ += found.differences.empty()
               ? say(language(),
                     {"  nothing differs in {} figures\n", "  rien ne diffère sur {} chiffres\n"},
                     found.figures)
               : say_counted(language(), static_cast<long long>(found.differences.size()),
                             {"  {} figure differs of {}\n", "  {} chiffre diffère sur {}\n"},
                             {"  {} figures differ of {}\n", "  {} chiffres diffèrent sur {}\n"},
                             found.figures);
  for (const ListDifference& of : found.lists)
    fmt::format_to(out, "  {}\n", list_words(of, language()));
  for (const Difference& of : found.stamps) fmt::format_to(out, "  {}\n", stamp_words(of));
  TextTable table({{say(language(), {"figure", "résultat"}), "", false},
                   {say(language(), {"saved", "conservé"}), "", true},
                   {say(language(), {"now", "à présent"}), "", true}});
  for (std::size_t i = 0; i < found.differences.size() && i < most_shown; ++i) {
    const Difference& one = found.differences[i];
    table.add_row({printable(one.path), printable(one.saved), printable(one.computed)});
  }
  const PageStyle style = session_.page();
  if (!found.differences.empty()) text_ += table.render(style.width, style.lines, style.colour);
  if (found.differences.size() > most_shown)
    text_ += say(language(),
                 {"  and more: -O json gives them all\n", "  et d'autres : -O json les donne\n"});
  fmt::format_to(out, "  {}\n", found.now.line(language()));
}

void VerifyText::add_json(const Verification& found, const std::string& name) {
  JsonWriter line;
  const bool lines = session_.form() == ndjson_form;
  JsonWriter& json = lines ? line : json_;
  json.begin_object();
  json.member("file", name);
  json.member("case", found.case_name);
  json.key("same");
  json.flag(found.same());
  json.number_member("figures", fmt::to_string(found.figures));
  write_stamp(json, found.now);
  write_differences(json, "stamp_differences", found.stamps);
  write_list_differences(json, found.lists);
  write_differences(json, "differences", found.differences);
  json.end_object();
  if (lines) (text_ += line.take()) += '\n';
}

}  // namespace habitat::verbs
