// SPDX-License-Identifier: Apache-2.0
#include "write/page/text_page.hpp"

#include <algorithm>

#include "messages/plain_text.hpp"
#include "messages/utf8.hpp"
#include "write/page/basis.hpp"
#include "write/page/content.hpp"
#include "write/page/head.hpp"
#include "write/page/notes.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

constexpr int narrow_gap = 2, wide_gap = 6;  // between two columns of words and values

class TextPage : Wording {
 public:
  TextPage(const Report& report, const Selection& only, const PageStyle& style)
      : Wording(style.human), report_(report), only_(only), style_(style) {}

  std::string render() {
    head();
    for (const PageBlock& block : page_blocks(report_, only_, human_, style_.width)) {
      title(block.title);
      if (!block.figures.empty()) figures(block.figures);
      for (const std::string& sentence : block.sentences) item("-", sentence);
      table(block.table);
    }
    notes();
    if (only_.everything()) style_.verbose ? basis_in_full() : basis();
    append(text_, "\n{}", wrap(report_.stamp.line(human_.language), width(), 2));
    return std::move(text_);
  }

 private:
  int width() const { return style_.width > 0 ? style_.width : 80; }
  std::string bold(const std::string& words) const { return painted(words, "1", style_.colour); }
  void title(const std::string& words) { append(text_, "\n{}\n", bold(words)); }

  void head() {
    const std::string status = page_status(report_, only_, human_);
    const std::string name = printable(report_.case_name);
    std::string answer = page_answer(report_, only_, human_);
    if (!answer.empty()) {
      answer = wrap(answer, width(), 0);
      answer.pop_back();  // the end of its last line
      append(text_, "{}\n", bold(answer));
    }
    std::string called = wrap(name, width(), 0);
    called.pop_back();
    std::string made = page_head(report_, human_);
    if (!status.empty()) append(made, " · {}", status);
    append(text_, "{}\n{}", answer.empty() ? bold(called) : called, wrap(made, width(), 0));
    for (const std::string& line : page_document(report_, human_)) text_ += wrap(line, width(), 0);
  }

  // Pairs of words and values, in two columns where they fit.
  void figures(const std::vector<PageFigure>& pairs) {
    int words = 0, values = 0;
    for (const PageFigure& figure : pairs) {
      words = std::max(words, count_characters(figure.words));
      values = std::max(values, count_characters(figure.value));
    }
    const int both = 2 * (words + 2 + values);
    const std::size_t columns = both + narrow_gap <= width() && pairs.size() > 3 ? 2 : 1;
    const std::string gap(
        static_cast<std::size_t>(std::clamp(width() - both, narrow_gap, wide_gap)), ' ');
    const std::size_t rows = (pairs.size() + columns - 1) / columns;
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t at = row; at < pairs.size(); at += rows)
        append(text_, "{}{}  {}", at == row ? "" : gap, fit(pairs[at].words, words, false),
               fit(pairs[at].value, values, true));
      text_ += '\n';
    }
  }

  void table(const PageTable& content) {
    if (!content.empty()) {
      TextTable table(content.columns);
      for (const auto& row : content.rows) table.add_row(row);
      text_ += table.render(style_.width, style_.lines, style_.colour);
    }
    if (!content.rest.empty())
      text_ += wrap(say({"{}: --only {}", "{} : --only {}"}, content.rest, content.path), width(), 0);
  }

  void notes() {
    const auto lines = page_notes(report_, only_, human_);
    if (!lines.empty()) title(say({"Notes", "Remarques"}));
    for (const PageLine& line : lines)
      item(line.grave ? painted("!", "33", style_.colour) : "-", line.text());
  }

  void basis() {
    const auto lines = page_basis(report_, human_);
    if (!lines.empty())
      title(say({"Rests on (-v for the texts)", "Hypothèses (-v pour les textes)"}));
    for (const std::string& line : lines) item("-", line);
  }

  void item(const std::string& sign, const std::string& words) {
    text_ += wrap(fmt::format("{} {}", sign, words), width(), 2);
  }

  void basis_in_full() {
    const auto assumptions = page_assumptions(report_, human_);
    if (!assumptions.empty()) title(say({"Rests on", "Hypothèses"}));
    for (const PageAssumption& one : assumptions) {
      const std::string figure = one.from.empty() ? fmt::format("{} {}", one.path, one.value)
                                                  : say({"{} {} from {}", "{} {} depuis le {}"},
                                                        one.path, one.value, one.from);
      item("-", one.source.empty() ? fmt::format("{}, {}", figure, one.standing)
                                   : fmt::format("{}, {} ({})", figure, one.standing, one.source));
    }
  }

  const Report& report_;
  const Selection& only_;
  const PageStyle& style_;
  std::string text_;
};

}  // namespace

std::string render_page(const Report& report, const Selection& only, const PageStyle& style) {
  return TextPage(report, only, style).render();
}

}  // namespace habitat
