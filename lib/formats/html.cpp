// SPDX-License-Identifier: Apache-2.0
#include "formats/html.hpp"

#include <algorithm>

#include "formats/chart.hpp"
#include "formats/html_style.hpp"
#include "formats/markup.hpp"
#include "formats/page_content.hpp"
#include "formats/wording.hpp"

namespace habitat {
namespace {

constexpr std::size_t wide_columns = 11, short_rows = 26;

std::string element(const std::string& tag, std::string_view words) {
  return "<" + tag + ">" + escape_markup(words) + "</" + tag.substr(0, tag.find(' ')) + ">";
}

class Article : Wording {
 public:
  Article(const Report& report, const Selection& only, const HumanStyle& human, int rank)
      : Wording(human), report_(report), only_(only), id_("case-" + std::to_string(rank)) {}

  std::string render() {
    text_ = "<article" + markup_attribute("id", id_) + ">\n";
    head();
    report_.results ? body() : refusal();
    text_ += "</article>\n";
    return std::move(text_);
  }

 private:
  void head() {
    text_ += "<header>\n" + element("h1", report_.case_name) + "\n<p class=\"stamp\">" +
             escape_markup(page_head(report_, human_));
    if (const auto status = page_status(report_, only_, human_); !status.empty())
      text_ += " · <strong>" + escape_markup(status) + "</strong>";
    text_ += "</p>\n</header>\n";
  }

  void refusal() {
    text_ += "<section class=\"grave\">\n" +
             element("p", say({"This case was refused:", "Ce cas est refusé :"})) + "\n";
    for (const Fault& fault : *report_.faults)
      text_ += element("p", std::string(words_of(fault.code).number) + " " +
                                fault.message(human_.language)) +
               "\n";
    text_ += "</section>\n";
  }

  void body() {
    const auto page = page_blocks(report_, only_, human_);
    if (only_.everything()) annexes_ = page_annexes(report_, page, human_, true);
    const auto notes = page_notes(report_, only_, human_);
    grave(notes);
    blocks(page);
    others(notes);
    if (only_.everything()) assumptions();
    text_ += "<footer>" + element("p", report_.stamp.line(human_.language)) + "</footer>\n";
    for (const PageBlock& one : annexes_) annex(one);
  }

  void grave(const std::vector<PageLine>& notes) {
    std::string lines;
    for (const PageLine& line : notes)
      if (line.grave) lines += element("p", "⚠ " + line.words) + "\n";
    if (!lines.empty()) text_ += "<section class=\"grave\">\n" + lines + "</section>\n";
  }

  void others(const std::vector<PageLine>& notes) {
    std::string lines;
    for (const PageLine& line : notes)
      if (!line.grave) lines += element("li", line.words) + "\n";
    if (!lines.empty())
      text_ += "<section class=\"short\">\n" + element("h2", say({"Notes", "Remarques"})) +
               "\n<ul>\n" + lines + "</ul>\n</section>\n";
  }

  // Groups of figures that follow each other share the width.
  void blocks(const std::vector<PageBlock>& blocks) {
    bool in_groups = false;
    for (const PageBlock& block : blocks) {
      const bool group = !block.figures.empty();
      if (group != in_groups) text_ += group ? "<div class=\"groups\">\n" : "</div>\n";
      in_groups = group;
      const std::string drawing = chart(block);
      const bool together = drawing.empty() && block.table.rows.size() <= short_rows;
      text_ += together ? "<section class=\"short\">\n" : "<section>\n";
      text_ += element("h2", block.title) + "\n";
      text_ += drawing;
      group ? figures(block.figures) : list(block);
      text_ += "</section>\n";
    }
    if (in_groups) text_ += "</div>\n";
  }

  void figures(const std::vector<PageFigure>& figures) {
    text_ += "<table>\n";
    for (const PageFigure& figure : figures)
      text_ += "<tr>" + element("th scope=\"row\"", figure.words) +
               element("td class=\"number\"", figure.value) + "</tr>\n";
    text_ += "</table>\n";
  }

  void list(const PageBlock& block) {
    table(block.table);
    if (block.table.rest.empty()) return;
    text_ += "<p class=\"rest\">" + escape_markup(block.table.rest);
    if (is_annexed(block, annexes_))
      text_ += say({": ", " : "}) + "<a" + markup_attribute("href", "#" + annex_id(block.name)) +
               ">" + say({"annex", "annexe"}) + "</a>";
    text_ += "</p>\n";
  }

  std::string chart(const PageBlock& block) {
    if (!block.list) return "";
    const std::string svg =
        render_chart(block.list, block.title, id_ + "-chart-" + std::to_string(++charts_), human_);
    return svg.empty() ? "" : "<figure>\n" + svg + "</figure>\n";
  }

  void table(const PageTable& content) {
    if (content.empty()) return;
    const bool wide = content.columns.size() >= wide_columns;
    text_ += std::string("<div class=\"scroll\">\n<table") + (wide ? " class=\"wide\"" : "") +
             ">\n<thead><tr>";
    for (const TextColumn& column : content.columns) {
      text_ += column.to_right ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">";
      text_ += escape_markup(column.heading);
      if (!column.unit.empty()) text_ += element("span class=\"unit\"", column.unit);
      text_ += "</th>";
    }
    text_ += "</tr></thead>\n<tbody>\n";
    for (const auto& cells : content.rows) {
      text_ += "<tr>";
      for (std::size_t c = 0; c < cells.size(); ++c)
        text_ += element(content.columns[c].to_right ? "td class=\"number\"" : "td", cells[c]);
      text_ += "</tr>\n";
    }
    text_ += "</tbody>\n</table>\n</div>\n";
  }

  std::string annex_id(const std::string& name) const { return id_ + "-" + name; }

  // Whole tables; those that the page does not show at all are closed.
  void annex(const PageBlock& block) {
    const bool turned = block.table.columns.size() >= wide_columns;
    text_ += "<details" + (block.folded ? "" : markup_attribute("id", annex_id(block.name))) +
             (turned ? " class=\"turned\"" : "") + (block.folded ? ">" : " open>") + "\n" +
             element("summary", say({"Annex: ", "Annexe : "}) + block.title +
                                    (block.folded ? "" : say({", in full", ", au complet"}))) +
             "\n";
    if (!block.figures.empty()) figures(block.figures);
    table(block.table);
    text_ += "</details>\n";
  }

  void assumptions() {
    std::string dated, defaults;
    int count = 0;
    for (const PageAssumption& one : page_assumptions(report_, human_)) {
      (one.dated ? dated : defaults) += assumption(one);
      count += !one.dated;
    }
    if (!dated.empty())
      text_ += "<section>\n" + element("h2", say({"Rests on", "Repose sur"})) + "\n" +
               assumption_table(dated) + "</section>\n";
    if (!defaults.empty())
      text_ += "<details>\n" +
               element("summary", say({"Defaults that the case leaves: ",
                                       "Valeurs par défaut que le cas laisse : "}) +
                                      std::to_string(count)) +
               "\n" + assumption_table(defaults) + "</details>\n";
  }

  static std::string assumption(const PageAssumption& one) {
    const std::string path = element("span class=\"path\"", one.path);
    return "<tr><th scope=\"row\">" + (one.label.empty() ? "" : escape_markup(one.label)) + path +
           "</th>" + element("td class=\"number\"", one.value) + element("td", one.from) +
           element("td", one.standing) + element("td", one.source) + "</tr>\n";
  }

  std::string assumption_table(const std::string& rows) const {
    std::string head;
    for (const auto& words :
         {say({"input", "donnée"}), say({"value", "valeur"}), say({"since", "depuis"}),
          say({"standing", "fiabilité"}), say({"source", "source"})})
      head += element("th scope=\"col\"", words);
    return "<table class=\"assumptions\">\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows +
           "</tbody>\n</table>\n";
  }

  const Report& report_;
  const Selection& only_;
  const std::string id_;
  std::vector<PageBlock> annexes_;
  int charts_ = 0;
  std::string text_;
};

}  // namespace

std::string render_html_article(const Report& report, const Selection& only,
                                const HumanStyle& human, int rank) {
  return Article(report, only, human, rank).render();
}

std::string render_html(const std::vector<std::string>& articles,
                        const std::vector<std::string>& case_names, const std::string& generator,
                        const HumanStyle& human) {
  const bool french = human.language == Language::fr, several = articles.size() > 1;
  std::string title = case_names.empty() ? generator : case_names.front();
  if (several) title += " (+ " + std::to_string(articles.size() - 1) + ")";
  std::string text = "<!DOCTYPE html>\n<html lang=\"" + std::string(french ? "fr" : "en") +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'unsafe-inline'\">\n<meta name=\"generator\"" +
                     markup_attribute("content", generator) + ">\n" + element("title", title) +
                     "\n<style>" + std::string(html_style) + "</style>\n</head>\n<body>\n";
  if (several) {
    text += "<nav>\n<ol>\n";
    for (std::size_t i = 0; i < case_names.size(); ++i)
      text += "<li><a href=\"#case-" + std::to_string(i + 1) + "\">" +
              escape_markup(case_names[i]) + "</a></li>\n";
    text += "</ol>\n</nav>\n";
  }
  text += "<main>\n";
  for (const std::string& article : articles) text += article;
  return text + "</main>\n</body>\n</html>\n";
}

}  // namespace habitat
