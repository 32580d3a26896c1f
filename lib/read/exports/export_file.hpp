// SPDX-License-Identifier: Apache-2.0
// Reading one export: its form is known by its header line, wherever that stands and whatever is above
// it; rows go where the taker says, one after the other.
#pragma once

#include "files/row_blocks.hpp"
#include "messages/fault.hpp"
#include "read/exports/form.hpp"

namespace habitat::exports {

/// Says where rows go, and hears of what is wrong with them.
class ExportTaker {
 public:
  virtual ~ExportTaker() = default;
  /// Null where such rows are not wanted. `number`: of the meter, as the file has it, may be empty.
  virtual MeterSink* meter(const Form& form, const std::string& number, const std::string& file) = 0;
  virtual StationSink* stations(const Form& form, const std::string& file) = 0;
  /// `row`: its beginning, to be shown.
  virtual void row_fault(const std::string& file, int line, const Text& what,
                         const std::string& row) = 0;
};

/// What came of a file.
struct ExportSeen {
  std::vector<const Form*> forms = {};   ///< those recognised, none where it is no export
  std::vector<std::string> lines = {};   ///< the first that might be a header, else
};

/// What is told of a file that is no export: what was seen, and the forms there are.
FaultText unknown_export(const std::string& file, const ExportSeen& seen);

/// Reads all of it.
ExportSeen read_export(const std::string& file, ByteSource& bytes, ExportTaker& taker);

/// The form of a header and what stands above it; null where there is none. Cells as they are folded.
const Form* form_of(const Header& header);

}  // namespace habitat::exports
