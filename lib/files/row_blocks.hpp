// SPDX-License-Identifier: Apache-2.0
// A file of rows, cut into blocks of whole records, so that several workers can read them apart
// from each other: CSV as RFC 4180 has it, or JSON, one object on a line. What is read at a time is
// bounded, however large the file or a faulty record is.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace habitat {

enum class RowForm { csv, ndjson };

/// The largest record that is read; of a larger one the beginning is kept, to tell where it is.
inline constexpr std::size_t largest_record = 16u << 20;

/// How the last record of a block ends.
enum class RecordEnd {
  whole,
  open_quote,  ///< a quote in it is never closed
  too_large    ///< the rest of it was passed over
};

/// How the columns of a file stand apart, and with that how its numbers are written: a French
/// spreadsheet saves semicolons, and decimal commas with them; what is saved with tabs may have
/// either mark.
struct RowDialect {
  char separator = ',';
  bool decimal_comma() const { return separator == ';'; }
  bool is_standard() const { return separator == ','; }
};

/// Whether a record has nothing in it: no more than spaces between its columns.
bool is_blank(std::string_view record, const RowDialect& dialect);

/// Some records in a row. Those that are blank are none.
struct RowBlock {
  std::string text;  ///< records with their line ends; the last one of a file may have none
  std::int64_t first_line = 1;  ///< of the file, from 1
  std::int64_t first_row = 1;   ///< of the rows, from 1
  std::int64_t rows = 0;
  RecordEnd end = RecordEnd::whole;
  RowDialect dialect = {};
};

/// Where the bytes come from.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Reads some bytes: how many, 0 at the end or after a fault.
  virtual std::size_t read(char* into, std::size_t most) = 0;
  /// Whether reading would give something at once: what waits for it may be done first.
  virtual bool ready() { return true; }
};

/// The bytes of a text, which has to stay; at most so many at a time.
class TextBytes : public ByteSource {
 public:
  explicit TextBytes(std::string_view text, std::size_t most = std::string_view::npos)
      : text_(text), most_(most) {}
  std::size_t read(char* into, std::size_t most) override {
    const std::size_t count = text_.copy(into, std::min(most, most_));
    text_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view text_;
  std::size_t most_;
};

class RowCutter {
 public:
  RowCutter(ByteSource& source, RowForm form, std::size_t block_size = 1u << 18)
      : source_(source), form_(form), block_size_(block_size) {}

  /// The next record alone: a header, or the first row. It counts as a row.
  bool take_record(RowBlock& block) { return take(block, 1, 1); }
  /// As many records as a block holds, `most` rows among them, or fewer when nothing more is there
  /// at once.
  bool take_block(RowBlock& block, std::int64_t most = std::numeric_limits<std::int64_t>::max()) {
    return take(block, block_size_, most);
  }
  /// Rows are counted from here: what came before was a header.
  void restart_rows() { row_ = 1; }
  /// Whether the next block is there without waiting for the source.
  bool ready() { return finished_ || source_.ready(); }
  /// Of CSV, once something was taken: as its first line says ("sep=;"), else as its header shows.
  const RowDialect& dialect() const { return dialect_; }

 private:
  // Where the scan of a record stands; it goes on when more bytes are there.
  enum class Within { plain, quotes, quote_in_quotes };

  bool take(RowBlock& block, std::size_t size, std::int64_t most);
  bool take_large(RowBlock& block, bool ended);
  bool fill();
  void find_dialect();
  void take_separator_line();
  bool find_end();
  bool find_csv_end();
  std::size_t next(char byte, std::size_t& cached) const;
  void drop(std::size_t count);

  ByteSource& source_;
  RowForm form_;
  std::size_t block_size_;
  std::string pending_;                             // bytes read and not yet given
  std::size_t used_ = 0, start_ = 0, scanned_ = 0;  // of them: given, the record's, looked at
  mutable std::size_t quote_ = 0, line_end_ = 0;    // the next ones, as far as was looked
  Within within_ = Within::plain;
  std::int64_t line_ = 1, row_ = 1, lines_within_ = 0;
  bool finished_ = false, begun_ = false, dialect_known_ = false;
  RowDialect dialect_;
};

/// The bytes of a line or record without its end.
std::string_view without_line_end(std::string_view record);

}  // namespace habitat
