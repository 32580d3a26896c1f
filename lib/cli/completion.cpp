// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "cli/help.hpp"
#include "describe/path.hpp"
#include "files/files.hpp"
#include "messages/nearest.hpp"
#include "verbs/params/params.hpp"
#include "verbs/test/reports.hpp"

namespace habitat::cli {
namespace {

// What was typed, taken apart: what the last word is of.
struct Typed {
  std::string verb, current;
  std::vector<std::string> arguments;         // of the verb, before the last word
  const OptionDescription* option = nullptr;  // whose value the last word is
  std::string lead;                           // what stands before that value in its word

  explicit Typed(const std::vector<std::string>& line) {
    current = line.empty() ? "" : line.back();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) take(line[i]);
    if (option || !current.starts_with("--")) return;
    const auto equals = current.find('=');
    if (equals == current.npos) return;
    option = option_named(current.substr(0, equals));
    lead = current.substr(0, equals + 1);
  }

 private:
  void take(const std::string& word) {
    if (option) {
      option = nullptr;
    } else if (word.starts_with('-') && word.size() > 1) {
      const OptionDescription* named = option_named(word);
      if (named && !named->flag) option = named;
    } else if (verb.empty()) {
      verb = word;
    } else {
      arguments.push_back(word);
    }
  }
};

class Completion {
 public:
  Completion(const Tool& tool, Language language, Typed typed)
      : tool_(tool), language_(language), typed_(std::move(typed)) {}

  Completed answer() {
    if (typed_.option) {
      of_usage(typed_.option->value);
    } else if (typed_.current.starts_with('-')) {
      for (const OptionDescription& option : option_table())
        if (option.is_of(typed_.verb) || typed_.verb.empty())
          add(std::string(option.name()), option.doc.in(language_));
    } else if (typed_.verb.empty()) {
      for (const VerbDescription& verb : verb_table())
        add(std::string(verb.name), verb.doc.in(language_));
    } else {
      of_usage(argument());
    }
    return std::move(completed_);
  }

 private:
  // How the table writes the argument that stands here; its last one may be repeated.
  std::string_view argument() const {
    if (typed_.verb == "params" && !typed_.arguments.empty())
      return typed_.arguments[0] == "diff" && typed_.arguments.size() < 3 ? "DATE" : "PARAMETER";
    std::string_view usage, last;
    for (const VerbDescription& verb : verb_table())
      if (verb.name == typed_.verb) usage = verb.usage;
    for (std::size_t rank = 0; usage.find(' ') != usage.npos; ++rank) {
      usage.remove_prefix(usage.find(' ') + 1);
      last = usage.substr(0, usage.find(' '));
      if (rank == typed_.arguments.size()) return last;
    }
    return last.ends_with("...") ? last : "";
  }

  void of_usage(std::string_view usage) {
    if (usage.starts_with('[') && usage.find(']') != usage.npos)
      usage = usage.substr(1, usage.find(']') - 1);
    if (usage.ends_with("...")) usage.remove_suffix(3);
    if (usage == "CASE" || usage == "PATH" || usage == "FILE" || usage.ends_with(".json"))
      completed_.files = true;
    else if (usage == "FIGURE")
      figures();
    else if (usage == "FIGURES")
      several_figures();
    else if (usage == "PATH=VALUE")
      inputs();
    else if (usage == "PARAMETER")
      add_all(verbs::parameter_paths());
    else
      for (const std::string& word : split_words(usage)) of_word(word);
  }

  // A word of the usage: itself in small letters, what it stands for in capitals.
  void of_word(const std::string& word) {
    if (word == "FORMAT")
      add_all(form_names());
    else if (word.starts_with("KIND"))
      add_all(report_kinds());
    else if (word == "TOPIC")
      add_all(verb_names()), add_all(help_topics()), add_all(help_codes(tool_));
    else if (word == "NAME")
      for (const Example& example : tool_.examples) add(std::string(example.name));
    else if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
      add(word);
  }

  void figures() {
    if (const auto results = computed())
      return add_paths(*results, "", [](const Slot& slot, const std::string&) {
        return slot.kind() != Kind::map;
      });
    for (std::string path : figure_paths(tool_)) {
      for (auto at = path.find("[]"); at != path.npos; at = path.find("[]"))
        path.insert(at + 1, "0");
      add(path);
    }
  }

  // Separated by commas: the last one is completed.
  void several_figures() {
    completed_.open = true;
    if (const auto comma = value().rfind(','); comma != std::string::npos)
      typed_.lead += value().substr(0, comma + 1);
    for (const std::string& path : figure_paths(tool_)) add(plain_path(path));
    if (value().find('[') != std::string::npos) figures();
  }

  // A path first, its words once "=" is there.
  void inputs() {
    const auto empty = tool_.make(NumberKind::fast);
    const Slot whole = read() ? read_->calculation->inputs() : empty->inputs();
    const auto bracket = value().rfind(']');
    completed_.open =
        value().find('=', bracket == std::string::npos ? 0 : bracket) == std::string::npos;
    add_paths(whole, "", [&](const Slot& slot, const std::string& path) {
      if (!slot.is_scalar()) return false;
      if (!completed_.open) {
        for (const Name& name : slot.words()) add(fmt::format("{}={}", path, name.word));
        if (slot.kind() == Kind::flag) add(path + "=true"), add(path + "=false");
        return false;
      }
      add(path + "=", slot.field().label.in(language_));
      return false;
    });
  }

  // Every path under a slot that `takes` says to add; an element by its key, or by position.
  template <class Takes>
  void add_paths(const Slot& slot, const std::string& path, const Takes& takes) {
    if (!may_lead_to(path)) return;
    if (!path.empty() && takes(slot, path)) add(path, slot.field().label.in(language_));
    if (slot.kind() == Kind::group) {
      for (const Slot& member : slot.members())
        add_paths(member, join_path(path, member.field().name), takes);
    } else if (slot.kind() == Kind::list) {
      if (slot.size() == 0) slot.resize(1);
      for (std::size_t i = 0; i < slot.size(); ++i) {
        const Slot element = slot.element(i);
        const std::string key = element_key(slot, element);
        const std::string place = key.empty() || by_position()
                                      ? fmt::format("{}[{}]", path, i)
                                      : path + bracketed(slot.field().key, key);
        add_paths(element, place, takes);
      }
    } else if (slot.kind() == Kind::map) {
      if (const Slot whole = slot.whole()) add_paths(whole, path, takes);
      const auto& access = slot.access();
      for (const std::string& key :
           access.known_keys ? access.known_keys()
                             : std::vector<std::string>{std::string(access.keys->sample)})
        add_paths(slot.entry(key), path + bracketed("", key), takes);
    }
  }

  // Whether what is typed may begin a path that begins like this.
  bool may_lead_to(const std::string& path) const {
    const std::string typed = value();
    const std::size_t common = std::min(typed.size(), path.size());
    return typed.compare(0, common, path, 0, common) == 0;
  }
  // Whether elements are named by position: "loans[0".
  bool by_position() const {
    const auto bracket = value().rfind('[');
    return bracket != std::string::npos && bracket + 1 < value().size() &&
           value()[bracket + 1] >= '0' && value()[bracket + 1] <= '9';
  }

  // The case that is named on the line, read or computed; null where there is none that can be.
  Evaluation* read(bool compute = false) {
    const bool has_case = typed_.verb == "run" || typed_.verb == "check" ||
                          typed_.verb == "explain" || typed_.verb == "batch";
    if (!has_case || typed_.arguments.empty()) return nullptr;
    const std::string& file = typed_.arguments.front();
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return nullptr;
    Faults faults;
    auto source = read_file(file, faults);
    if (!source) return nullptr;
    read_ = evaluate(tool_, std::move(*source), {}, NumberKind::fast,
                     compute ? Wants(everything) : Wants(nullptr));
    return read_->faults.empty() ? &*read_ : nullptr;
  }
  std::optional<Slot> computed() {
    if (value().find('[') == std::string::npos || !read(true)) return {};
    return read_->calculation->results();
  }

  std::string value() const { return typed_.current.substr(typed_.lead.size()); }
  void add(const std::string& word, std::string_view doc = "") {
    std::string whole = typed_.lead + word;
    if (whole.starts_with(typed_.current)) completed_.candidates.push_back({std::move(whole), doc});
  }
  void add_all(const std::vector<std::string>& words) {
    for (const std::string& word : words) add(word);
  }

  const Tool& tool_;
  Language language_;
  Typed typed_;
  Completed completed_;
  std::optional<Evaluation> read_;
};

}  // namespace

Completed complete(const Tool& tool, const std::vector<std::string>& line, Language language) {
  return Completion(tool, language, Typed(line)).answer();
}

int completion(verbs::Session& session) {
  const auto& words = session.request.words;
  const std::vector<std::string> shells{"bash", "zsh", "fish"};
  const std::string first = words.empty() ? "" : words.front();
  if (first == "answer") {
    const Completed completed =
        complete(session.tool, {words.begin() + 1, words.end()}, session.language);
    std::string text = completed.files ? "files\n" : completed.open ? "open\n" : "words\n";
    for (const Candidate& one : completed.candidates)
      text += one.doc.empty() ? one.word + '\n' : fmt::format("{}\t{}\n", one.word, one.doc);
    return session.print(text);
  }
  if (words.size() != 1 || std::find(shells.begin(), shells.end(), first) == shells.end()) {
    session.tell({{Code::word_expected, {}, "", {"completion", listed(shells), ""}}}, {});
    return session.code;
  }
  return session.print(completion_script(first, session.tool.name));
}

}  // namespace habitat::cli
