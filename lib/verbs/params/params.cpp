// SPDX-License-Identifier: Apache-2.0
#include "verbs/params/params.hpp"

#include "law/law.hpp"
#include "law/parameters.hpp"
#include "messages/nearest.hpp"
#include "verbs/params/params_text.hpp"
#include "write/selection.hpp"

namespace habitat::verbs {
namespace {

using law::Parameter;

// "loan" and "loan.margin" take what they begin, "*.plai" what it fits.
bool takes(std::string_view pattern, std::string_view path) {
  const bool begins = path.starts_with(pattern) && path.size() > pattern.size();
  return glob(pattern, path) || (begins && path[pattern.size()] == '.');
}

class Params {
 public:
  explicit Params(Session& session) : session_(session), words_(session.request.words) {}

  int run() {
    const std::string what = words_.empty() ? "list" : words_[0];
    if (what != "list" && what != "show" && what != "diff") return usage();
    if (what == "show" && words_.size() < 2) return usage();
    if (what == "diff" && words_.size() < 3) return usage();
    const bool two_dates = what == "diff";
    const Date before = two_dates ? date(words_[1]) : Date{};
    const Date date_of_rules = two_dates ? date(words_[2]) : as_of();
    const ParameterList chosen = choose(two_dates ? 3 : 1);
    session_.tell(faults_, {});
    if (!faults_.empty()) return wrong_command;
    const ParamsText text(chosen, session_);
    if (two_dates) return session_.print(text.differences(before, date_of_rules));
    return session_.print(what == "show" ? text.whole(date_of_rules) : text.list(date_of_rules));
  }

 private:
  int usage() {
    const std::string name(session_.tool.name);
    session_.tell({{Code::usage,
                    {},
                    "",
                    {"params", name + " params list, " + name + " params show livret_a, " + name +
                                   " params diff 2025-01-01 2026-01-01"}}},
                  {});
    return session_.code;
  }

  Date date(const std::string& text, const std::string& of = "params diff") {
    if (const auto read = parse_date(text)) return *read;
    faults_.push_back({Code::option_word, {}, "", {of, text, "YYYY-MM-DD"}});
    return {};
  }
  Date as_of() {
    const std::string& typed = session_.request.as_of;
    return typed.empty() ? law::last_checked() : date(typed, "--as-of");
  }

  // Those that the words name, each once and in the order of the data; all without a word.
  ParameterList choose(std::size_t first) {
    ParameterList chosen;
    const std::span patterns = std::span(words_).subspan(std::min(first, words_.size()));
    for (const Parameter* parameter : law::all_parameters())
      if (patterns.empty() || std::any_of(patterns.begin(), patterns.end(), [&](const auto& one) {
            return takes(one, parameter->path);
          }))
        chosen.push_back(parameter);
    for (const std::string& pattern : patterns)
      if (std::none_of(chosen.begin(), chosen.end(),
                       [&](const Parameter* one) { return takes(pattern, one->path); }))
        unknown(pattern);
    return chosen;
  }

  void unknown(const std::string& pattern) {
    const std::string near = nearest(pattern, law::parameter_paths());
    faults_.push_back({Code::no_such_parameter,
                       {},
                       "",
                       {pattern, near, std::string(session_.tool.name) + " params list"}});
  }

  Session& session_;
  const std::vector<std::string>& words_;
  Faults faults_;
};

}  // namespace

std::vector<std::string> parameter_paths() { return law::parameter_paths(); }

int verb_params(Session& session) { return Params(session).run(); }

}  // namespace habitat::verbs
