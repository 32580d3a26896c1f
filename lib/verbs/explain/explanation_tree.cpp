// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/explanation_tree.hpp"

#include <fmt/format.h>

#include <set>

#include "messages/plain_text.hpp"
#include "messages/said.hpp"
#include "messages/utf8.hpp"

namespace habitat {
namespace {

constexpr int page_width = 100;

class TreeText {
 public:
  TreeText(const Explainer& explainer, const ExplanationStyle& style)
      : explainer_(explainer), style_(style) {}

  std::string render(const Explained& root) {
    line("", root);
    parts(root, "", 1);
    return std::move(text_);
  }

 private:
  void line(const std::string& lead, const Explained& entry) {
    const std::string name = printable(entry.name);
    append(text_, "{}{} = {}", lead, painted(name, "1", style_.colour), entry.value);
    int column =
        count_characters(lead) + count_characters(name) + 3 + count_characters(entry.value);
    // Words go on the line while they fit, else under the figure.
    const auto add = [&](const std::string& words) {
      if (words.empty()) return;
      const int width = style_.width > 0 ? style_.width : page_width;
      if (column + 3 + count_characters(words) > width) {
        append(text_, "\n{}{}", continued(lead), below(entry));
        column = count_characters(lead);
      } else {
        text_ += "   ";
      }
      text_ += words;
      column += 3 + count_characters(words);
    };
    add(entry.source.empty() ? entry.label : fmt::format("{} ({})", entry.label, entry.source));
    add(entry.origin.empty() ? "" : fmt::format("<- {}", printable(entry.origin)));
    text_ += '\n';
  }

  // Under a figure, beside the branch to what it stands on.
  static std::string_view below(const Explained& entry) {
    return entry.children() == 0 ? "   " : "│  ";
  }

  // The margin under a line of the tree.
  static std::string continued(std::string lead) {
    for (const auto& [branch, below] :
         {std::pair<std::string, std::string>{"├─ ", "│  "}, {"└─ ", "   "}})
      if (lead.ends_with(branch)) lead.replace(lead.size() - branch.size(), branch.size(), below);
    return lead;
  }

  // What is said under a figure: its formula, else its rule in words.
  void formula(const Explained& entry, const std::string& margin) {
    if (!entry.formula.empty() && entry.formula != entry.name)
      append(text_, "{}{}= {}\n", margin, below(entry), printable(entry.formula));
    else if (!entry.rule.empty())
      append(text_, "{}{}{}\n", margin, below(entry), entry.rule);
  }

  void parts(const Explained& entry, const std::string& margin, int depth) {
    const Language language = style_.human.language;
    formula(entry, margin);
    if (entry.children() == 0) return;
    if (depth > style_.depth)
      return append(
          text_, "{}└─ … {}\n", margin,
          say(language, {"deeper: --depth {}", "plus profond : --depth {}"}, style_.depth + 1));
    for (std::size_t i = 0; i < entry.children(); ++i) {
      const bool last = i + 1 == entry.children();
      const Explained& part = child_of(entry, i, explainer_);
      line(fmt::format("{}{}", margin, last ? "└─ " : "├─ "), part);
      const std::string inner = fmt::format("{}{}", margin, last ? "   " : "│  ");
      if (part.children() == 0) {
        formula(part, inner);
        continue;
      }
      // A figure that decided another one has its own step below it.
      const bool is_step = i < entry.parts.size() && part.node != 0;
      if (is_step && !seen_.insert(part.node).second)
        append(text_, "{}└─ … {}\n", inner, say(language, {"explained above", "déjà expliqué"}));
      else
        parts(part, inner, depth + 1);
    }
  }

  const Explainer& explainer_;
  const ExplanationStyle& style_;
  std::string text_;
  std::set<std::uint32_t> seen_;
};

}  // namespace

std::string explanation_tree(const Explainer& explainer, const Explained& root,
                             const ExplanationStyle& style) {
  return TreeText(explainer, style).render(root);
}

}  // namespace habitat
