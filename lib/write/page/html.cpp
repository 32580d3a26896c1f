// SPDX-License-Identifier: Apache-2.0
#include "write/page/html.hpp"

#include <algorithm>

#include "write/diagnostics.hpp"
#include "write/page/basis.hpp"
#include "write/page/chart.hpp"
#include "write/page/content.hpp"
#include "write/page/drawing.hpp"
#include "write/page/head.hpp"
#include "write/page/html_style.hpp"
#include "write/page/html_table.hpp"
#include "write/page/notes.hpp"
#include "write/picture.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

constexpr int paper_width = 100;  // of A4, in characters
constexpr std::size_t turned_columns = 11, short_rows = 26;

class Article : Wording {
 public:
  Article(const Report& report, const Selection& only, const HumanStyle& human, int rank)
      : Wording(human), report_(report), only_(only), id_(fmt::format("case-{}", rank)) {}

  Markup render() {
    page_.line(R"(<article id="{}">)", id_);
    head();
    report_.results ? body() : refusal();
    page_.line("</article>");
    return std::move(page_);
  }

 private:
  void head() {
    Markup status;
    if (const auto words = page_status(report_, only_, human_); !words.empty())
      status.add(" · <strong>{}</strong>", words);
    const std::string answer = page_answer(report_, only_, human_);
    page_.line("<header>");
    if (!report_.logo.empty())
      page_.line(R"(<img class="logo" src="{}" alt="">)", picture_address(report_.logo));
    page_.line("<h1{}>{}</h1>", outcome(answer), answer.empty() ? report_.case_name : answer);
    if (!answer.empty()) page_.line(R"(<p class="name">{}</p>)", report_.case_name);
    for (const std::string& line : page_document(report_, human_))
      page_.line(R"(<p class="document">{}</p>)", line);
    page_.line("<p class=\"stamp\">{}{}</p>\n</header>", page_head(report_, human_), status);
  }

  // A verdict has the colour of what it says; the words say it too.
  Markup outcome(const std::string& answer) const {
    if (answer.empty()) return {};
    switch (report_.findings->conclusion.outcome) {
      case Outcome::favourable:
        return Markup(R"( class="favourable")");
      case Outcome::unfavourable:
        return Markup(R"( class="unfavourable")");
      case Outcome::none:
        break;
    }
    return {};
  }

  void refusal() {
    page_.line("<section class=\"grave\">\n<p>{}</p>",
               say({"This case was refused:", "Ce cas est refusé :"}));
    for (const Fault& fault : *report_.faults)
      page_.line("<p>{} {}</p>", words_of(fault.code).number, fault.message(human_.language));
    if (const auto rest = not_shown_words(*report_.faults, human_.language); !rest.empty())
      page_.line("<p>{}</p>", rest);
    page_.line("</section>");
  }

  void body() {
    const auto page = page_blocks(report_, only_, human_, paper_width);
    if (only_.everything()) annexes_ = page_annexes(report_, page, human_, true);
    Markup grave, others;
    for (const PageLine& note : page_notes(report_, only_, human_))
      note.grave ? grave.line("<p>⚠ {}</p>", alert(note)) : others.line("<li>{}</li>", alert(note));
    if (!grave.empty()) page_.line("<section class=\"grave\">\n{}</section>", grave);
    blocks(page);
    if (!others.empty())
      page_.line("<section class=\"short\">\n<h2>{}</h2>\n<ul>\n{}</ul>\n</section>",
                 say({"Notes", "Remarques"}), others);
    if (only_.everything()) assumptions();
    page_.line("<footer><p>{}</p></footer>", report_.stamp.line(human_.language));
    for (const PageBlock& one : annexes_) annex(one);
  }

  // Its words, what can be done, and last the code under which help has more.
  Markup alert(const PageLine& note) const {
    Markup words = markup("{}", note.words);
    if (!note.remedy.empty())
      words.add(R"( <span class="remedy">{}</span>)",
                say({"What can be done: {}.", "Que faire : {}."}, note.remedy));
    if (!note.code.empty()) words.add(R"( <span class="code">{}</span>)", note.code);
    return words;
  }

  // Groups of figures that follow each other share the width.
  void blocks(const std::vector<PageBlock>& blocks) {
    bool in_groups = false;
    for (const PageBlock& block : blocks) {
      const bool group = !block.figures.empty();
      if (group && !in_groups) page_.line(R"(<div class="groups">)");
      if (!group && in_groups) page_.line("</div>");
      in_groups = group;
      const Markup drawing = chart(block);
      const bool together = drawing.empty() && block.table.rows.size() <= short_rows;
      page_.line(R"(<section class="{}">)", together          ? "short"
                                            : drawing.empty() ? "long"
                                                              : "drawn");
      page_.line("<h2>{}</h2>", block.title);
      if (!drawing.empty()) page_.line("<figure>\n{}</figure>", drawing);
      if (group) drawings(block);
      group ? figures(block.figures) : list(block);
      sentences(block.sentences);
      page_.line("</section>");
    }
    if (in_groups) page_.line("</div>");
  }

  void figures(const std::vector<PageFigure>& figures) {
    page_.line("<table>");
    for (const PageFigure& figure : figures)
      page_.line(R"(<tr><th scope="row">{}</th><td class="number">{}</td></tr>)", figure.words,
                 figure.value);
    page_.line("</table>");
  }

  void sentences(const std::vector<std::string>& all) {
    if (all.empty()) return;
    page_.line("<ul>");
    for (const std::string& one : all) page_.line("<li>{}</li>", one);
    page_.line("</ul>");
  }

  void list(const PageBlock& block) {
    page_.add("{}", html_tables(block.table, block.title));
    if (block.table.rest.empty()) return;
    std::string rest = escape_markup(block.table.rest);
    if (is_annexed(block, annexes_))
      rest = say({R"({}: <a href="#{}">annex</a>)", R"({} : <a href="#{}">annexe</a>)"}, rest,
                 escape_markup(annex_id(block.name)));
    page_.line(R"(<p class="rest">{}</p>)", Markup(rest));
  }

  Markup chart(const PageBlock& block) {
    if (!block.list) return {};
    return render_chart(block.list, block.unit, block.title,
                        fmt::format("{}-chart-{}", id_, ++charts_), human_);
  }

  // Of a group that is shown whole, as of a list.
  void drawings(const PageBlock& block) {
    if (!only_.names(PathNames::of(block.name))) return;
    for (const Drawing& one : report_.drawings) {
      if (one.group != block.name) continue;
      const Markup drawn =
          render_drawing(one, fmt::format("{}-drawing-{}", id_, ++drawings_), human_);
      if (!drawn.empty()) page_.line("<figure class=\"drawing\">\n{}</figure>", drawn);
    }
  }

  std::string annex_id(const std::string& name) const { return fmt::format("{}-{}", id_, name); }

  // Whole tables; those that the page does not show at all are closed.
  void annex(const PageBlock& block) {
    const bool turned = block.table.columns.size() > turned_columns;
    const bool together = block.table.rows.size() <= short_rows;
    const Markup layout(turned ? R"( class="turned")" : together ? R"( class="short")" : "");
    if (block.folded)
      page_.line("<details{}>\n<summary>{}</summary>", layout,
                 say({"Annex: {}", "Annexe : {}"}, block.title));
    else
      page_.line("<details id=\"{}\"{} open>\n<summary>{}</summary>", annex_id(block.name), layout,
                 say({"Annex: {}, in full", "Annexe : {}, au complet"}, block.title));
    if (!block.figures.empty()) figures(block.figures);
    page_.add("{}", html_tables(block.table, block.title));
    page_.line("</details>");
  }

  void assumptions() {
    Markup dated, defaults;
    int count = 0;
    for (const PageAssumption& one : page_assumptions(report_, human_)) {
      assumption(one, one.dated ? dated : defaults);
      count += !one.dated;
    }
    if (!dated.empty())
      page_.line("<section>\n<h2>{}</h2>\n{}</section>", say({"Rests on", "Hypothèses"}),
                 assumption_table(dated));
    if (count > 0)
      page_.line(
          "<details>\n<summary>{}</summary>\n{}</details>",
          say({"Defaults that the case leaves: {}", "Valeurs par défaut que le cas laisse : {}"},
              count),
          assumption_table(defaults));
  }

  static void assumption(const PageAssumption& one, Markup& rows) {
    rows.add(R"(<tr><th scope="row">{}<span class="path">{}</span></th>)", one.label, one.path);
    rows.add(R"(<td class="number">{}</td>)", one.value);
    rows.line("<td>{}</td><td>{}</td><td>{}</td></tr>", one.from, one.standing, one.source);
  }

  Markup assumption_table(const Markup& rows) const {
    Markup table;
    table.add("<table class=\"assumptions\">\n<thead><tr>");
    for (const Text& words :
         {Text{"input", "donnée"}, Text{"value", "valeur"}, Text{"since", "depuis"},
          Text{"standing", "fiabilité"}, Text{"source", "source"}})
      table.add(R"(<th scope="col">{}</th>)", words.in(human_.language));
    table.line("</tr></thead>\n<tbody>\n{}</tbody>\n</table>", rows);
    return table;
  }

  const Report& report_;
  const Selection& only_;
  const std::string id_;
  std::vector<PageBlock> annexes_;
  int charts_ = 0, drawings_ = 0;
  Markup page_;
};

// The names of several cases, each leading to its article.
Markup contents(const std::vector<std::string>& case_names) {
  Markup names;
  for (std::size_t i = 0; i < case_names.size(); ++i)
    names.line(R"(<li><a href="#case-{}">{}</a></li>)", i + 1, case_names[i]);
  return markup("<nav>\n<ol>\n{}</ol>\n</nav>\n", names);
}

}  // namespace

Markup render_html_article(const Report& report, const Selection& only, const HumanStyle& human,
                           int rank) {
  return Article(report, only, human, rank).render();
}

std::string render_html(const std::vector<Markup>& articles,
                        const std::vector<std::string>& case_names, const std::string& generator,
                        bool sheet, const HumanStyle& human) {
  const bool several = articles.size() > 1;
  std::string title = case_names.empty() ? generator : case_names.front();
  if (several) title = fmt::format("{} (+ {})", title, articles.size() - 1);
  Markup page;
  page.line(R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="generator" content="{}">
<title>{}</title>
<style>{}{}</style>
</head>
<body>)",
            Text{"en", "fr"}.in(human.language), generator, title, Markup(html_style),
            Markup(sheet ? html_sheet_style : ""));
  if (several) page.add("{}", contents(case_names));
  page.line("<main>");
  for (const Markup& article : articles) page.add("{}", article);
  page.line("</main>\n</body>\n</html>");
  return page.take();
}

}  // namespace habitat
