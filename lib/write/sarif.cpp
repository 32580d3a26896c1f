// SPDX-License-Identifier: Apache-2.0
#include "write/sarif.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"
#include "write/json_members.hpp"
#include "write/json_writer.hpp"

namespace habitat {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// Stands for an argument in the words of a rule.
constexpr std::string_view unnamed = "…";

// The words of a rule hold for any arguments.
std::string without_arguments(std::string_view words) {
  return fill(words, std::vector<std::string>(10, std::string(unnamed)));
}

// A file as a reference: a relative one stays relative.
std::string uri_of(const std::string& file) {
  std::string uri = file.starts_with('/') ? "file://" : "";
  for (const char c : file) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || std::string_view("-._~/").find(c) != std::string_view::npos)
      uri += c;
    else
      append(uri, "%{:02X}", byte);
  }
  return uri;
}

class Log {
 public:
  explicit Log(const std::vector<SarifResult>& results) : results_(results) {
    for (const SarifResult& result : results) {
      if (rank_of(result.rule.id) < rules_.size()) continue;
      rules_.push_back(result.rule);
      // A rule that is all arguments takes the words of its first result.
      if (rules_.back().text == unnamed) rules_.back().text = result.message;
      if (rules_.back().help == unnamed) rules_.back().help.clear();
    }
  }

  std::string render(const Stamp& stamp) {
    json_.begin_object();
    json_.member("$schema", schema);
    json_.member("version", "2.1.0");
    begin_array("runs");
    json_.begin_object();
    begin_object("tool");
    begin_object("driver");
    json_.member("name", stamp.tool);
    json_.member("version", stamp.program.version);
    begin_array("rules");
    for (const SarifRule& rule : rules_) write_rule(rule);
    json_.end_array();
    json_.end_object();
    json_.end_object();
    json_.member("columnKind", "unicodeCodePoints");
    begin_object("properties");
    write_stamp(json_, stamp);
    json_.end_object();
    begin_array("results");
    for (const SarifResult& result : results_) write_result(result);
    json_.end_array();
    json_.end_object();
    json_.end_array();
    json_.end_object();
    return json_.take_line();
  }

 private:
  void begin_object(std::string_view key) { json_.key(key), json_.begin_object(); }
  void begin_array(std::string_view key) { json_.key(key), json_.begin_array(); }

  std::size_t rank_of(const std::string& id) const {
    return static_cast<std::size_t>(
        std::find_if(rules_.begin(), rules_.end(),
                     [&](const SarifRule& rule) { return rule.id == id; }) -
        rules_.begin());
  }

  void write_text(std::string_view key, std::string_view text) {
    begin_object(key);
    json_.member("text", text);
    json_.end_object();
  }

  void write_rule(const SarifRule& rule) {
    json_.begin_object();
    json_.member("id", rule.id);
    write_text("shortDescription", rule.text);
    write_text("help", rule.help.empty() ? rule.text : rule.help);
    json_.end_object();
  }

  void write_result(const SarifResult& result) {
    json_.begin_object();
    json_.member("ruleId", result.rule.id);
    json_.number_member("ruleIndex", static_cast<long long>(rank_of(result.rule.id)));
    json_.member("level", result.level);
    write_text("message", result.message);
    if (!result.file.empty()) write_location(result);
    if (!result.fingerprint.empty()) {
      begin_object("partialFingerprints");
      json_.member("place/v1", result.fingerprint);
      json_.end_object();
    }
    if (!result.properties.empty()) {
      begin_object("properties");
      for (const auto& [key, value] : result.properties) json_.member(key, value);
      json_.end_object();
    }
    json_.end_object();
  }

  void write_location(const SarifResult& result) {
    begin_array("locations");
    json_.begin_object();
    begin_object("physicalLocation");
    begin_object("artifactLocation");
    json_.member("uri", uri_of(result.file));
    json_.end_object();
    if (result.place.known()) {
      begin_object("region");
      json_.number_member("startLine", result.place.line);
      json_.number_member("startColumn", result.place.column);
      json_.number_member("endColumn", result.place.column + result.place.length);
      json_.end_object();
    }
    json_.end_object();
    json_.end_object();
    json_.end_array();
  }

  const std::vector<SarifResult>& results_;
  std::vector<SarifRule> rules_;
  JsonWriter json_{2};
};

}  // namespace

SarifRule fault_rule(Code code, Language language) {
  const FaultWords& words = words_of(code);
  return {std::string(words.number), without_arguments(words.message.in(language)),
          without_arguments((words.hint.empty() ? words.other_hint : words.hint).in(language))};
}

std::string render_sarif(const Stamp& stamp, const std::vector<SarifResult>& results) {
  return Log(results).render(stamp);
}

}  // namespace habitat
