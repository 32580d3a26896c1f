// SPDX-License-Identifier: Apache-2.0
#include "formats/explanation.hpp"

#include <algorithm>
#include <set>

#include "describe/unit.hpp"
#include "formats/json_writer.hpp"
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

  Explained entry(std::uint32_t node) const {
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

  void fill(std::uint32_t node, Explained& entry) const {
    std::set<std::uint32_t> seen;
    collect(node, entry.parts, seen);
    int budget = 3 * longest_formula;
    const bool long_winded =
        static_cast<int>(entry.parts.size()) > longest_formula || !fits(node, budget);
    entry.formula = long_winded || !says_more(node) ? "" : formula(node, 0);
    // Inside one loan, its name need not be said again and again.
    const auto dot = entry.name.find("].");
    if (dot != entry.name.npos) erase_all(entry.formula, entry.name.substr(0, dot + 2));
  }

 private:
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
      std::string name = tape_.names[at.name];
      name += (name.empty() ? "" : ".") + std::string(at.words->name);
      return at.index == no_index ? name : name + "[" + std::to_string(at.index) + "]";
    }
    return human_number(to_text(at.value), Field{}, {human_.language, decimals_shown(at.value)});
  }

  static int decimals_shown(const Decimal& value) {
    const std::string text = to_text(value);
    const auto point = text.find('.');
    return point == text.npos ? 0 : std::min<int>(8, static_cast<int>(text.size() - point - 1));
  }

  // The named figures that a formula rests on, each once, in the order of reading. A node between
  // them may be reached in many ways; it is entered once.
  void collect(std::uint32_t node, std::vector<std::uint32_t>& parts,
               std::set<std::uint32_t>& seen) const {
    const Tape::Node& at = tape_.nodes[node];
    if (at.operation == Operation::constant || !seen.insert(node).second) return;
    if (is_named(node)) return parts.push_back(node);
    collect(at.a, parts, seen);
    if (at.operation != Operation::negate) collect(at.b, parts, seen);
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
      return own < binding ? "(" + text + ")" : text;
    };
    const auto call = [&](std::string_view word) {
      return std::string(word) + "(" + formula(at.a, 0) + ", " + formula(at.b, 0) + ")";
    };
    switch (at.operation) {
      case Operation::add:
        return bracketed(formula(at.a, 1) + " + " + formula(at.b, 1), 1);
      case Operation::subtract:
        if (tape_.nodes[at.a].operation == Operation::constant && tape_.nodes[at.a].value == 0)
          return bracketed("-" + formula(at.b, 2), 1);
        return bracketed(formula(at.a, 1) + " - " + formula(at.b, 2), 1);
      case Operation::multiply:
        return bracketed(formula(at.a, 2) + " × " + formula(at.b, 2), 2);
      case Operation::divide:
        return bracketed(formula(at.a, 2) + " / " + formula(at.b, 3), 2);
      case Operation::negate:
        return "-" + formula(at.a, 3);
      case Operation::power:
        return formula(at.a, 4) + "^" + formula(at.b, 4);
      case Operation::minimum:
        return call("min");
      case Operation::maximum:
        return call("max");
      case Operation::round:
        return call("round");
      case Operation::whole:
        return "floor(" + formula(at.a, 0) + ")";
      case Operation::select:
        return formula(at.a, binding);
      default:
        return name_of(node);
    }
  }

  const Tape& tape_;
  const OriginOf& origin_of_;
  const HumanStyle& human_;
};

// The i-th of the figures that a figure stands on, or that decided it.
Explained child_of(const Explained& entry, std::size_t i, const Explainer& explainer) {
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
  std::string bold(const std::string& text) const {
    return style_.colour ? "\x1b[1m" + text + "\x1b[0m" : text;
  }

  void line(const std::string& lead, const Explained& entry) {
    const std::string name = printable(entry.name);
    text_ += lead + bold(name) + " = " + entry.value;
    int column =
        count_characters(lead) + count_characters(name) + 3 + count_characters(entry.value);
    // Words go on the line while they fit, else under the figure.
    const auto add = [&](const std::string& words) {
      if (words.empty()) return;
      const int width = style_.width > 0 ? style_.width : page_width;
      if (column + 3 + count_characters(words) > width) {
        const int margin = count_characters(lead) + 3;
        text_ += "\n" + continued(lead) + (entry.children() == 0 ? "   " : "│  ");
        column = margin;
      } else {
        text_ += "   ";
        column += 3;
      }
      text_ += words;
      column += count_characters(words);
    };
    add(entry.label + (entry.source.empty() ? "" : " (" + entry.source + ")"));
    add(entry.origin.empty() ? "" : "<- " + printable(entry.origin));
    text_ += "\n";
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
    const std::string lead = margin + (entry.children() == 0 ? "   " : "│  ");
    if (!entry.formula.empty() && entry.formula != entry.name)
      text_ += lead + "= " + printable(entry.formula) + "\n";
    else if (!entry.rule.empty())
      text_ += lead + entry.rule + "\n";
  }

  void parts(const Explained& entry, const std::string& margin, int depth) {
    const bool french = style_.human.language == Language::fr;
    formula(entry, margin);
    if (entry.children() == 0) return;
    if (depth > style_.depth) {
      text_ += margin + "└─ … " + (french ? "plus profond : --depth " : "deeper: --depth ") +
               std::to_string(style_.depth + 1) + "\n";
      return;
    }
    for (std::size_t i = 0; i < entry.children(); ++i) {
      const bool last = i + 1 == entry.children();
      const Explained part = child_of(entry, i, explainer_);
      line(margin + (last ? "└─ " : "├─ "), part);
      const std::string inner = margin + (last ? "   " : "│  ");
      if (part.children() == 0) {
        formula(part, inner);
        continue;
      }
      if (part.node != 0 && !seen_.insert(part.node).second)
        text_ += inner + "└─ … " + (french ? "déjà expliqué" : "explained above") + "\n";
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
    root.rule = human.language == Language::fr
                    ? "rien dans le cas ni dans les données datées ne s'y ajoute"
                    : "nothing in the case or in the dated data adds to it";
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
