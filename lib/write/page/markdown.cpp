// SPDX-License-Identifier: Apache-2.0
#include "write/page/markdown.hpp"

#include "messages/plain_text.hpp"
#include "write/diagnostics.hpp"
#include "write/markup.hpp"
#include "write/page/basis.hpp"
#include "write/page/content.hpp"
#include "write/page/head.hpp"
#include "write/page/notes.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

class MarkdownPage : Wording {
 public:
  MarkdownPage(const Report& report, const Selection& only, const HumanStyle& human)
      : Wording(human), report_(report), only_(only) {}

  std::string render() {
    if (const auto answer = page_answer(report_, only_, human_); !answer.empty())
      append(text_, "**{}**\n\n", escape_markdown_line(answer));
    append(text_, "# {}\n", escape_markdown(report_.case_name));
    for (const std::string& line : page_document(report_, human_))
      append(text_, "\n{}\n", escape_markdown_line(line));
    report_.results ? body() : refusal();
    text_ += "\n---\n\n";
    if (report_.results) append(text_, "{}  \n", escape_markdown_line(page_head(report_, human_)));
    append(text_, "{}\n", escape_markdown_line(report_.stamp.line(human_.language)));
    return std::move(text_);
  }

 private:
  void body() {
    if (const auto status = page_status(report_, only_, human_); !status.empty())
      append(text_, "\n**{}**\n", escape_markdown(status));
    const auto page = page_blocks(report_, only_, human_);
    if (only_.everything()) annexes_ = page_annexes(report_, page, human_, false);
    for (const PageBlock& one : page) block(one, one.title);
    notes();
    if (only_.everything()) assumptions();
    for (const PageBlock& one : annexes_)
      block(one, say({"{}, in full", "{}, au complet"}, one.title));
  }

  void refusal() {
    append(text_, "\n**{}**\n\n", say({"This case was refused:", "Ce cas est refusé :"}));
    for (const Fault& fault : *report_.faults)
      append(text_, "- {} {}\n", words_of(fault.code).number,
             escape_markdown(fault.message(human_.language)));
    if (const auto rest = not_shown_words(*report_.faults, human_.language); !rest.empty())
      append(text_, "- {}\n", rest);
  }

  void title(const std::string& words) { append(text_, "\n## {}\n\n", escape_markdown(words)); }

  void block(const PageBlock& block, const std::string& heading) {
    title(heading);
    if (!block.figures.empty()) {
      text_ += "| | |\n|:--|--:|\n";
      for (const PageFigure& figure : block.figures) row({figure.words, figure.value});
    }
    for (const std::string& sentence : block.sentences)
      append(text_, "- {}\n", escape_markdown_line(sentence));
    if (!block.table.empty()) table(block.table);
    if (block.table.rest.empty()) return;
    const std::string rest = escape_markdown_line(block.table.rest);
    append(text_, "\n{}\n",
           is_annexed(block, annexes_)
               ? say({"{}; in full below", "{} ; au complet plus bas"}, rest)
               : rest);
  }

  void row(const std::vector<std::string>& cells) {
    text_ += '|';
    for (const std::string& cell : cells) append(text_, " {} |", escape_markdown(cell));
    text_ += '\n';
  }

  void table(const PageTable& table) {
    std::vector<std::string> headings;
    std::string rule = "|";
    for (const TextColumn& column : table.columns) {
      headings.push_back(column.unit.empty() ? column.heading
                                             : fmt::format("{} ({})", column.heading, column.unit));
      rule += column.to_right ? "--:|" : ":--|";
    }
    row(headings);
    append(text_, "{}\n", rule);
    for (const auto& cells : table.rows) row(cells);
  }

  void notes() {
    const auto lines = page_notes(report_, only_, human_);
    if (!lines.empty()) title(say({"Notes", "Remarques"}));
    for (const PageLine& line : lines)
      append(text_, "- {}{}{}\n", line.grave ? "⚠ " : "", escape_markdown_line(line.text()),
             remedy(line));
  }

  std::string remedy(const PageLine& line) const {
    if (line.remedy.empty()) return "";
    return say({" — remedy: {}", " — remède : {}"}, escape_markdown(line.remedy));
  }

  void assumptions() {
    const auto all = page_assumptions(report_, human_);
    if (all.empty()) return;
    title(say({"Rests on", "Hypothèses"}));
    row({say({"input", "donnée"}), say({"value", "valeur"}), say({"since", "depuis"}),
         say({"standing", "fiabilité"}), "source"});
    text_ += "|:--|--:|:--|:--|:--|\n";
    for (const PageAssumption& one : all)
      row({one.label.empty() ? one.path : fmt::format("{} ({})", one.label, one.path), one.value,
           one.from, one.standing, one.source});
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
