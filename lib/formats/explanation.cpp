// SPDX-License-Identifier: Apache-2.0
#include "formats/explanation.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "describe/path.hpp"
#include "describe/said.hpp"
#include "describe/unit.hpp"
#include "formats/json_writer.hpp"
#include "formats/plain_text.hpp"
#include "formats/report.hpp"
#include "formats/utf8.hpp"
#include "numbers/decimal_text.hpp"

namespace habitat {
namespace {

constexpr int longest_formula = 12;  // names; beyond, a formula says less than its parts

constexpr std::size_t most_parts = 100;  // beyond, what decided the figure says more

constexpr int page_width = 100;

// What a node is to a reader: a named figure with a formula over other named figures.
struct Explained {
  std::uint32_t node = 0;
  std::string name, value, origin, label, source, formula, unit;
  std::string rule = {};   // in words, where no formula says it
  std::string exact = {};  // value as exact text
  std::vector<std::uint32_t> parts;
  std::vector<Explained> found_in = {};  // of a figure that was searched for

  std::size_t children() const { return parts.size() + found_in.size(); }
};

class Explainer {
 public:
  Explainer(const Tape& tape, const OriginOf& origin_of, const HumanStyle& human)
      : tape_(tape), origin_of_(origin_of), human_(human) {}

  /// Of a node that many stand on it is made once.
  const Explained& entry(std::uint32_t node) const {
    const auto found = entries_.find(node);
    return found != entries_.end() ? found->second
                                   : entries_.emplace(node, made(node)).first->second;
  }

  void fill(std::uint32_t node, Explained& entry) const {
    collect(node, entry.parts);
    int budget = 3 * longest_formula;
    const bool long_winded =
        static_cast<int>(entry.parts.size()) > longest_formula || !fits(node, budget);
    entry.formula = long_winded || !says_more(node) ? "" : formula(node, 0);
    // Inside one loan, its name need not be said again and again.
    const auto dot = entry.name.find("].");
    if (dot != entry.name.npos) erase_all(entry.formula, entry.name.substr(0, dot + 2));
  }

 private:
  Explained made(std::uint32_t node) const {
    const Tape::Node& at = tape_.nodes[node];
    Explained entry;
    entry.node = node;
    entry.name = name_of(node);
    entry.exact = to_text(at.value);
    if (at.operation == Operation::input) {
      const InputOrigin origin = origin_of_(tape_.names[at.name]);
      entry.value = quantity(at.value, origin.field);
      entry.label = origin.field.label.in(human_.language);
      entry.unit = origin.field.unit;
      entry.origin = origin.origin;
    } else if (at.operation == Operation::step) {
      Field field;
      field.unit = at.words->unit;
      entry.value = quantity(at.value, field);
      entry.label = at.words->label.in(human_.language);
      entry.unit = field.unit;
      entry.source = at.words->source.in(human_.language);
      fill(at.a, entry);
    }
    return entry;
  }

  // Rates and figures without unit (discount factors) show the digits they have, up to more than
  // the eye's two.
  std::string quantity(const Decimal& value, const Field& field) const {
    const std::string text = to_text(value);
    HumanStyle style = human_;
    const int most = field.unit.empty() ? 6 : is_ratio_unit(field.unit) ? 4 : 0;
    if (style.precision < 0 && most > 0)
      style.precision = std::clamp(own_decimals(text, field.unit), unit_digits(field.unit), most);
    return human_quantity(text, field, style);
  }

  bool is_named(std::uint32_t node) const {
    const Operation operation = tape_.nodes[node].operation;
    return operation == Operation::input || operation == Operation::step;
  }

  std::string name_of(std::uint32_t node) const {
    const Tape::Node& at = tape_.nodes[node];
    if (at.operation == Operation::input) return origin_of_(tape_.names[at.name]).path;
    if (at.operation == Operation::step) {
      const std::string name = join_path(tape_.names[at.name], at.words->name);
      return at.index == no_index ? name : fmt::format("{}[{}]", name, at.index);
    }
    return human_number(to_text(at.value), Field{}, {human_.language, decimals_shown(at.value)});
  }

  static int decimals_shown(const Decimal& value) {
    const std::string text = to_text(value);
    const auto point = text.find('.');
    return point == text.npos ? 0 : std::min<int>(8, static_cast<int>(text.size() - point - 1));
  }

  // The named figures that a formula rests on, each once, in the order of reading. A node between
  // them may be reached in many ways; it is entered once. A sum may be as deep as it is long, so
  // what is still to be entered stands in a list.
  void collect(std::uint32_t whole, std::vector<std::uint32_t>& parts) const {
    std::set<std::uint32_t> seen;
    std::vector<std::uint32_t> to_enter{whole};
    while (!to_enter.empty()) {
      const std::uint32_t node = to_enter.back();
      to_enter.pop_back();
      const Tape::Node& at = tape_.nodes[node];
      if (at.operation == Operation::constant || !seen.insert(node).second) continue;
      if (is_named(node)) {
        parts.push_back(node);
        continue;
      }
      if (at.operation != Operation::negate) to_enter.push_back(at.b);
      to_enter.push_back(at.a);
    }
  }

  // A formula that is a bare number, or the name of its only part, says nothing.
  bool says_more(std::uint32_t node) const {
    return tape_.nodes[node].operation != Operation::constant && !is_named(node);
  }

  static void erase_all(std::string& text, const std::string& part) {
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at))
      text.erase(at, part.size());
  }

  // Whether a formula stays within so many names and signs.
  bool fits(std::uint32_t node, int& budget) const {
    if (--budget < 0) return false;
    const Tape::Node& at = tape_.nodes[node];
    if (is_named(node) || at.operation == Operation::constant) return true;
    return fits(at.a, budget) && fits(at.b, budget);
  }

  // Written with as few brackets as the operations allow.
  std::string formula(std::uint32_t node, int binding) const {
    if (is_named(node)) return name_of(node);
    const Tape::Node& at = tape_.nodes[node];
    const auto bracketed = [&](const std::string& text, int own) {
      return own < binding ? fmt::format("({})", text) : text;
    };
    const auto a = [&](int around) { return formula(at.a, around); };
    const auto b = [&](int around) { return formula(at.b, around); };
    switch (at.operation) {
      case Operation::add:
        return bracketed(fmt::format("{} + {}", a(1), b(1)), 1);
      case Operation::subtract:
        if (tape_.nodes[at.a].operation == Operation::constant && tape_.nodes[at.a].value == 0)
          return bracketed(fmt::format("-{}", b(2)), 1);
        return bracketed(fmt::format("{} - {}", a(1), b(2)), 1);
      case Operation::multiply:
        return bracketed(fmt::format("{} × {}", a(2), b(2)), 2);
      case Operation::divide:
        return bracketed(fmt::format("{} / {}", a(2), b(3)), 2);
      case Operation::negate:
        return fmt::format("-{}", a(3));
      case Operation::power:
        return fmt::format("{}^{}", a(4), b(4));
      case Operation::minimum:
        return fmt::format("min({}, {})", a(0), b(0));
      case Operation::maximum:
        return fmt::format("max({}, {})", a(0), b(0));
      case Operation::round:
        return fmt::format("round({}, {})", a(0), b(0));
      case Operation::whole:
        return fmt::format("floor({})", a(0));
      case Operation::select:
        return a(binding);
      default:
        return name_of(node);
    }
  }

  const Tape& tape_;
  const OriginOf& origin_of_;
  const HumanStyle& human_;
  mutable std::map<std::uint32_t, Explained> entries_;
};

// The i-th of the figures that a figure stands on, or that decided it.
const Explained& child_of(const Explained& entry, std::size_t i, const Explainer& explainer) {
  return i < entry.parts.size() ? explainer.entry(entry.parts[i])
                                : entry.found_in[i - entry.parts.size()];
}

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

void write_members(JsonWriter& json, const Explainer& explainer, const Explained& entry, int depth,
                   int deepest) {
  json.member("name", entry.name);
  const std::string number = machine_number(entry.exact, entry.unit);
  json.key("value");
  number.empty() ? json.string(entry.exact) : json.number(number);
  if (!entry.unit.empty()) json.member("unit", entry.unit);
  if (!entry.label.empty()) json.member("label", entry.label);
  if (!entry.formula.empty()) json.member("formula", entry.formula);
  if (!entry.rule.empty()) json.member("rule", entry.rule);
  if (!entry.source.empty()) json.member("source", entry.source);
  if (!entry.origin.empty()) json.member("origin", entry.origin);
  if (entry.children() == 0) return;
  json.key("from");
  json.begin_array();
  for (std::size_t i = 0; i < entry.children() && depth <= deepest; ++i) {
    json.begin_object();
    write_members(json, explainer, child_of(entry, i, explainer), depth + 1, deepest);
    json.end_object();
  }
  json.end_array();
}

// A figure of the result or an input, which has no words of a step.
Explained entry_of(const Explainer& explainer, const ExplainedFigure& figure,
                   const HumanStyle& human) {
  Explained entry;
  entry.node = figure.node;
  entry.name = figure.path;
  entry.exact = figure.value;
  // A year is no amount: whole numbers that were not computed stand as they are.
  entry.value = figure.counted ? with_sign(figure.value, figure.field.unit, human.language)
                               : human_quantity(figure.value, figure.field, human);
  entry.label = figure.field.label.in(human.language);
  entry.unit = figure.field.unit;
  entry.origin = figure.origin;
  if (figure.node != 0) explainer.fill(figure.node, entry);
  if (figure.node != 0 && entry.parts.size() <= most_parts) return entry;
  if (!figure.found_in.empty()) entry.parts.clear();
  for (const ExplainedFigure& one : figure.found_in)
    entry.found_in.push_back(entry_of(explainer, one, human));
  return entry;
}

// What was searched for or decided has no formula: its description says what was looked for. An
// amount of nought that nothing led to says so.
Explained root_entry(const Explainer& explainer, const ExplainedFigure& figure,
                     const HumanStyle& human) {
  Explained root = entry_of(explainer, figure, human);
  if (root.formula.empty()) root.rule = figure.field.doc.in(human.language);
  if (root.children() == 0 && figure.value == "0" && !figure.field.unit.empty())
    root.rule = say(human.language, {"nothing in the case or in the dated data adds to it",
                                     "rien dans le cas ni dans les données datées ne s'y ajoute"});
  return root;
}

}  // namespace

std::string render_explanation(const Tape& tape, const ExplainedFigure& figure,
                               const OriginOf& origin_of, const ExplanationStyle& style) {
  const Explainer explainer(tape, origin_of, style.human);
  return TreeText(explainer, style).render(root_entry(explainer, figure, style.human));
}

std::string explanation_json(const Tape& tape, const ExplainedFigure& figure,
                             const OriginOf& origin_of, const ExplanationStyle& style) {
  const Explainer explainer(tape, origin_of, style.human);
  JsonWriter json(style.json_indent);
  json.begin_object();
  write_members(json, explainer, root_entry(explainer, figure, style.human), 1, style.depth);
  write_stamp(json, style.stamp);
  json.end_object();
  return json.take();
}

std::string missing_json(const std::string& figure, const std::vector<Missing>& reasons,
                         int indent) {
  JsonWriter json(indent);
  json.begin_object();
  json.member("name", figure);
  json.key("value");
  json.null();
  write_missing(json, reasons);
  json.end_object();
  return json.take();
}

}  // namespace habitat
