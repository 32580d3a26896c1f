// SPDX-License-Identifier: Apache-2.0
// What the page for people says, before it is text, Markdown or HTML: its blocks, its notes and
// what it rests on. Everything here is in the reader's language and printable; a format escapes
// what it has to, and decides of lines and widths.
#pragma once

#include "formats/report.hpp"
#include "formats/text_table.hpp"

namespace habitat {

struct PageFigure {
  std::string words, value;
};

struct PageTable {
  std::vector<TextColumn> columns;
  std::vector<std::vector<std::string>> rows;
  std::string rest;  ///< what is left out, such as "every 5th year"; empty when nothing is
  std::string path;  ///< under which the whole can be asked for
  bool empty() const { return rows.empty() || columns.empty(); }
};

/// A group or a table of the result.
struct PageBlock {
  std::string name;  ///< of the member of the result
  std::string title;
  std::vector<PageFigure> figures = {};     ///< of a group
  std::vector<std::string> sentences = {};  ///< of a list of texts
  PageTable table = {};                     ///< of a list
  Slot list = {};                           ///< the list of the table, where all of it is shown
  std::string unit = {};                    ///< of its figures, where it is told once for all
  bool folded = false;                      ///< of an annex: the page does not show it at all
};

/// Under the name of the case: the tool, its version and the date of the rules. The stamp stands at
/// the end.
std::string page_head(const Report& report, const HumanStyle& human);
/// That figures are missing; empty when none is.
std::string page_status(const Report& report, const Selection& only, const HumanStyle& human);

/// One block for each group or table that the page shows, in the order of the description.
std::vector<PageBlock> page_blocks(const Report& report, const Selection& only,
                                   const HumanStyle& human);

/// What the blocks of a page without selection leave out: tables that it shows in part, whole; and
/// what it does not show at all, with `folded`. What has no figures needs no annex.
std::vector<PageBlock> page_annexes(const Report& report, const std::vector<PageBlock>& page,
                                    const HumanStyle& human, bool folded);
/// Whether there is an annex for a block, where its rest may be looked up.
bool is_annexed(const PageBlock& block, const std::vector<PageBlock>& annexes);

/// The rows and columns of a list that the page shows, or all that is asked for.
PageTable page_table(const Slot& list, const PathNames& names, const Selection& only,
                     const HumanStyle& human);

struct PageLine {
  bool grave = false;  ///< a warning or a broken control
  std::string words;
};

/// Alerts, and figures without value with the inputs that they lack; of a selection, the latter.
std::vector<PageLine> page_notes(const Report& report, const Selection& only,
                                 const HumanStyle& human);

/// On which dated data the page rests, by how far they can be trusted, a line for each degree.
std::vector<std::string> page_basis(const Report& report, const HumanStyle& human);

/// One value that the case does not give: a row of the basis in full.
struct PageAssumption {
  std::string path, label, value;
  std::string standing;  ///< its confidence, "set by the case" or "default"
  std::string from, source;
  bool dated = false;  ///< of the law, not a default
};
std::vector<PageAssumption> page_assumptions(const Report& report, const HumanStyle& human);

}  // namespace habitat
