// SPDX-License-Identifier: Apache-2.0
// Exports that a case names as files of rows: turned into rows of our own, which stand in a file that
// nobody sees and are read from there. A meter is named by the file it comes in; what it is the form
// says, never the case.
#pragma once

#include <map>

#include "describe/finding.hpp"
#include "files/nameless_file.hpp"
#include "messages/source.hpp"
#include "read/exports/form.hpp"
#include "read/file_of_rows.hpp"

namespace habitat {

/// An export as the case names it, and where it stands.
struct NamedExport {
  std::string name, file;
  Place place = {};
};

struct ExportRows {
  struct Meter {
    std::string_view carrier, unit;
  };
  NamelessFile file;
  RowOrigins origins;
  std::map<std::string, Meter, std::less<>> meters = {};  ///< of readings, by id
};

/// Whether a file is packed, or begins as a form does.
bool is_export(const std::string& file);

/// Rows of all of them. `path`: of the files in the case, of which findings speak. What is wrong with
/// a row has its place among the sources.
std::unique_ptr<ExportRows> rows_of_exports(const std::vector<NamedExport>& named,
                                            const std::string& path, exports::Kind kind,
                                            std::vector<Source>& sources, Faults& faults,
                                            Findings& findings);

}  // namespace habitat
