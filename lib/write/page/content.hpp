// SPDX-License-Identifier: Apache-2.0
// What the page for people says, before it is text, Markdown or HTML: its blocks, in the reader's
// language and printable; a form escapes what it has to, and decides of lines and widths.
#pragma once

#include "write/page/table.hpp"

namespace habitat {

struct PageFigure {
  std::string words, value;
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

/// One block for each group or table that the page shows, in the order of the description. `width`
/// of the terminal in characters: tables that have room there show every column; 0: none.
std::vector<PageBlock> page_blocks(const Report& report, const Selection& only,
                                   const HumanStyle& human, int width = 0);

/// What the blocks of a page without selection leave out: tables that it shows in part, whole; and
/// what it does not show at all, with `folded`. What has no figures needs no annex.
std::vector<PageBlock> page_annexes(const Report& report, const std::vector<PageBlock>& page,
                                    const HumanStyle& human, bool folded);
/// Whether there is an annex for a block, where its rest may be looked up.
bool is_annexed(const PageBlock& block, const std::vector<PageBlock>& annexes);

}  // namespace habitat
