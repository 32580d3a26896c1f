// SPDX-License-Identifier: Apache-2.0
#include "formats/markdown.hpp"

#include "formats/markup.hpp"
#include "formats/page_content.hpp"
#include "formats/wording.hpp"

namespace habitat {
namespace {

class MarkdownPage : Wording {
 public:
  MarkdownPage(const Report& report, const Selection& only, const HumanStyle& human)
      : Wording(human), report_(report), only_(only) {}

  std::string render() {
    text_ = "# " + escape_markdown(report_.case_name) + "\n";
    report_.results ? body() : refusal();
    text_ += "\n---\n\n";
    if (report_.results) text_ += escape_markdown_line(page_head(report_, human_)) + "  \n";
    text_ += escape_markdown_line(report_.stamp.line(human_.language)) + "\n";
    return std::move(text_);
  }

 private:
  void body() {
    if (const auto status = page_status(report_, only_, human_); !status.empty())
      text_ += "\n**" + escape_markdown(status) + "**\n";
    const auto page = page_blocks(report_, only_, human_);
    if (only_.everything()) annexes_ = page_annexes(report_, page, human_, false);
    for (const PageBlock& one : page) block(one, one.title);
    notes();
    if (only_.everything()) assumptions();
    for (const PageBlock& one : annexes_)
      block(one, one.title + say({", in full", ", au complet"}));
  }

  void refusal() {
    text_ += "\n**" + say({"This case was refused:", "Ce cas est refusé :"}) + "**\n\n";
    for (const Fault& fault : *report_.faults)
      text_ += "- " + std::string(words_of(fault.code).number) + " " +
               escape_markdown(fault.message(human_.language)) + "\n";
  }

  void title(const std::string& words) { text_ += "\n## " + escape_markdown(words) + "\n\n"; }

  void block(const PageBlock& block, const std::string& heading) {
    title(heading);
    if (!block.figures.empty()) {
      text_ += "| | |\n|:--|--:|\n";
      for (const PageFigure& figure : block.figures) row({figure.words, figure.value});
    }
    if (!block.table.empty()) table(block.table);
    if (!block.table.rest.empty())
      text_ +=
          "\n" + escape_markdown_line(block.table.rest) +
          (is_annexed(block, annexes_) ? say({"; in full below", " ; au complet plus bas"}) : "") +
          "\n";
  }

  void row(const std::vector<std::string>& cells) {
    text_ += "|";
    for (const std::string& cell : cells) text_ += " " + escape_markdown(cell) + " |";
    text_ += "\n";
  }

  void table(const PageTable& table) {
    std::vector<std::string> headings;
    std::string rule = "|";
    for (const TextColumn& column : table.columns) {
      headings.push_back(column.heading + (column.unit.empty() ? "" : " (" + column.unit + ")"));
      rule += column.to_right ? "--:|" : ":--|";
    }
    row(headings);
    text_ += rule + "\n";
    for (const auto& cells : table.rows) row(cells);
  }

  void notes() {
    const auto lines = page_notes(report_, only_, human_);
    if (!lines.empty()) title(say({"Notes", "Remarques"}));
    for (const PageLine& line : lines)
      text_ += (line.grave ? "- ⚠ " : "- ") + escape_markdown_line(line.words) + "\n";
  }

  void assumptions() {
    const auto all = page_assumptions(report_, human_);
    if (all.empty()) return;
    title(say({"Rests on", "Repose sur"}));
    row({say({"input", "donnée"}), say({"value", "valeur"}), say({"since", "depuis"}),
         say({"standing", "fiabilité"}), "source"});
    text_ += "|:--|--:|:--|:--|:--|\n";
    for (const PageAssumption& one : all)
      row({one.label.empty() ? one.path : one.label + " (" + one.path + ")", one.value, one.from,
           one.standing, one.source});
  }

  const Report& report_;
  const Selection& only_;
  std::vector<PageBlock> annexes_;
  std::string text_;
};

}  // namespace

std::string render_markdown(const Report& report, const Selection& only, const HumanStyle& human) {
  return MarkdownPage(report, only, human).render();
}

}  // namespace habitat
