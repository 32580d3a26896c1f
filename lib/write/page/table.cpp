// SPDX-License-Identifier: Apache-2.0
#include "write/page/table.hpp"

#include <algorithm>
#include <numeric>

#include "describe/unit.hpp"
#include "numbers/decimal_text.hpp"
#include "numbers/parts.hpp"
#include "write/wording.hpp"

namespace habitat {
namespace {

// Of a list whose rows that matter are marked.
constexpr std::size_t first_rows = 10;

// "5th", "22nd".
std::string ordinal(int number) {
  const int tens = number % 100, ones = number % 10;
  const bool regular = ones == 0 || ones > 3 || (tens > 10 && tens < 14);
  return fmt::format("{}{}", number, regular ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : "rd");
}

class TableOfList : Wording {
 public:
  TableOfList(const Slot& list, const PathNames& names, const Selection& only,
              const HumanStyle& human)
      : Wording(human), list_(list), names_(names), only_(only) {}

  /// `all_columns`: also those that the page folds away.
  PageTable table(bool all_columns) {
    all_columns_ = all_columns;
    choose_rows();
    choose_columns();
    PageTable table{columns_, {}, the_rest(), names_.plain};
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      std::vector<std::string> line;
      for (const auto& of : cells_) line.push_back(of[row]);
      table.rows.push_back(std::move(line));
    }
    return table;
  }

 private:
  // What is asked for is shown whole: every row, every column, in full euros.
  bool asked() const { return !only_.everything(); }

  // Of a list that is shown in part the last row is where it ends: always there.
  bool on_page(std::size_t i) const {
    const Layout& layout = list_.field().layout;
    const bool last = i + 1 == list_.size();
    if (!layout.marked_in.empty())
      return i < first_rows || last || list_.element(i).member(layout.marked_in).present();
    if (layout.every > 1) return i % static_cast<std::size_t>(layout.every) == 0 || last;
    return layout.rows < 0 || i < static_cast<std::size_t>(layout.rows);
  }

  void choose_rows() {
    for (std::size_t i = 0; i < list_.size(); ++i)
      if (asked() ? only_.shows(list_.element(i), names_.element(list_, i)) : on_page(i))
        rows_.push_back(i);
    for (const std::size_t i : rows_) members_.push_back(list_.element(i).members());
  }

  // The columns of which something is wanted and that say something, and the one that names the
  // rows.
  void choose_columns() {
    const std::vector<Slot> members = list_.element(0).members();
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t i) { return asked() ? 0 : members[i].field().layout.order; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    for (const std::size_t i : order) {
      const Slot& member = members[i];
      const Field& field = member.field();
      if (field.name != list_.field().key && !shows(member)) continue;
      std::vector<Value> values;
      for (const auto& row : members_)
        values.push_back(row[i].is_scalar() ? row[i].value(human_.language) : Value());
      if (says_all_alone(member, values) || (field.layout.hides_zero && is_zero(values))) continue;
      const std::string sign = unit_sign(field.unit, human_.language);
      std::vector<std::string> texts = column(i, values);
      if (std::all_of(texts.begin(), texts.end(), [](const auto& text) { return text.empty(); }))
        continue;
      if (field.name == list_.field().key)
        row_names_ = texts;
      else if (repeats_names(member, texts))
        continue;
      columns_.push_back({in_language(field.label),
                          in_thousands(member) ? fmt::format("k{}", sign) : sign,
                          member.is_number() || member.kind() == Kind::integer,
                          field.layout.chart == Chart::mark,
                          field.name == list_.field().key});
      cells_.push_back(std::move(texts));
    }
  }

  bool shows(const Slot& member) const {
    if (!asked()) return all_columns_ || !member.field().layout.folded;
    return std::any_of(rows_.begin(), rows_.end(), [&](std::size_t i) {
      return only_.shows(member, names_.element(list_, i).member(member.field().name));
    });
  }

  static bool is_zero(const std::vector<Value>& values) {
    return std::all_of(values.begin(), values.end(), [](const Value& value) {
      return value.text().find_first_of("123456789") == std::string::npos;
    });
  }

  // A tranche that is called after its product: the page says so once.
  bool repeats_names(const Slot& member, const std::vector<std::string>& texts) const {
    return !asked() && member.kind() == Kind::choice && texts == row_names_;
  }

  // A column that says "all" on every row says nothing.
  static bool says_all_alone(const Slot& member, const std::vector<Value>& values) {
    return member.kind() == Kind::text &&
           std::all_of(values.begin(), values.end(),
                       [](const Value& value) { return value.text() == "all"; });
  }

  bool in_thousands(const Slot& member) const {
    return list_.field().layout.in_thousands && !asked() && member.is_number() &&
           member.field().unit == "EUR";
  }

  // Of a flag: where an empty cell would not be understood.
  bool says_no_of(std::size_t rank) const {
    return std::any_of(members_.begin(), members_.end(), [&](const auto& row) {
      return !row[rank].present() || row[rank].field().layout.says_no;
    });
  }

  // Parts of a total are rounded together, as long as all of them are shown.
  std::vector<std::string> column(std::size_t rank, const std::vector<Value>& values) const {
    std::vector<std::string> texts;
    std::vector<Written> parts;
    const bool says_no = says_no_of(rank);
    for (std::size_t row = 0; row < values.size(); ++row) {
      const Slot& member = members_[row][rank];
      if (const auto part = values[row].as_number(); part && member.field().layout.adds_up)
        parts.push_back(*part);
      texts.push_back(cell(member, values[row], says_no));
    }
    if (parts.empty() || parts.size() != list_.size()) return texts;
    const Slot& first = members_[0][rank];
    const bool thousands = in_thousands(first);
    for (Written& part : parts)
      if (thousands) part = part.shifted(-3);
    const int decimals = human_.precision >= 0 ? human_.precision
                         : thousands           ? 1
                                               : unit_digits(first.field().unit);
    parts = rounded_parts(parts, decimals);
    for (std::size_t i = 0; i < parts.size(); ++i) texts[i] = parts[i].grouped(human_.language);
    return texts;
  }

  // The plain values of a list, side by side; lists of groups have tables of their own.
  std::string values_of(const Slot& list) const {
    std::string all;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Slot element = list.element(i);
      if (!element.is_scalar()) return "";
      if (i > 0) all += say({"; ", " ; "});
      all += human_value(element, list.field(), human_);
    }
    return all;
  }

  // A no is an empty cell, unless that could be taken for what is not known.
  std::string cell(const Slot& member, const Value& value, bool says_no) const {
    if (member.kind() == Kind::list) return values_of(member);
    if (value.flag() && !says_no && member.present() && !*value.flag()) return "";
    if (member.kind() == Kind::text && value.text() == "all") return say({"all", "toutes"});
    if (!value.number()) return human_value(member, member.field(), human_);
    const Written& number = *value.number();
    if (!in_thousands(member)) return human_number(number, member.field(), human_);
    Field field = member.field();
    field.layout.digits = 1;
    return human_number(number.shifted(-3), field, human_);
  }

  // Columns that the page leaves out although they say something.
  std::size_t columns_left() const {
    const std::vector<Slot> members = list_.element(0).members();
    std::size_t left = 0;
    for (std::size_t rank = 0; rank < members.size(); ++rank) {
      const Field& field = members[rank].field();
      if (!field.layout.folded || field.name == list_.field().key) continue;
      bool any = members[rank].present();
      for (std::size_t i = 1; i < list_.size() && !any; ++i)
        any = list_.element(i).members()[rank].present();
      left += any;
    }
    return left;
  }

  std::string the_rest() const {
    if (asked()) return "";
    const std::size_t rows = list_.size() - rows_.size(),
                      columns = all_columns_ ? 0 : columns_left();
    if (rows + columns == 0) return "";
    if (rows > 0 && !list_.field().layout.marked_in.empty()) return marked();
    const int every = list_.field().layout.every;
    if (rows > 0 && every > 1) return thinned(every, columns > 0);
    if (rows == list_.size())
      return say_counted(human_.language, static_cast<long long>(rows), {"{} row", "{} ligne"},
                         {"{} rows", "{} lignes"});
    const auto count = static_cast<long long>(rows > 0 ? rows : columns);
    if (rows > 0)
      return say_counted(human_.language, count, {"… and {} more row", "… et {} autre ligne"},
                         {"… and {} more rows", "… et {} autres lignes"});
    return say_counted(human_.language, count, {"… and {} more column", "… et {} autre colonne"},
                       {"… and {} more columns", "… et {} autres colonnes"});
  }

  // "every 5th year; all years and lines": rows go by the name of what tells them apart.
  std::string thinned(int every, bool and_lines) const {
    const Slot key = list_.element(0).member(list_.field().key);
    const std::string row = key ? in_language(key.field().label) : say({"row", "ligne"});
    if (and_lines)
      return say({"every {0} {1}; all {1}s and lines", "1 {1} sur {2} ; {1}s et lignes au complet"},
                 ordinal(every), row, every);
    return say({"every {0} {1}; all {1}s", "1 {1} sur {2} ; {1}s au complet"}, ordinal(every), row,
               every);
  }

  std::string marked() const {
    return say({"the first years, those that matter and the last; every year and line",
                "les premières années, celles qui comptent et la dernière ; toutes les années et "
                "lignes"});
  }

  const Slot& list_;
  const PathNames& names_;
  const Selection& only_;
  bool all_columns_ = false;
  std::vector<std::size_t> rows_;
  std::vector<std::vector<Slot>> members_;  ///< by row
  std::vector<TextColumn> columns_;
  std::vector<std::vector<std::string>> cells_;  ///< by column
  std::vector<std::string> row_names_;
};

}  // namespace

PageTable page_table(const Slot& list, const PathNames& names, const Selection& only,
                     const HumanStyle& human, int width) {
  if (list.size() == 0) return {};
  if (width > 0)
    if (PageTable whole = TableOfList(list, names, only, human).table(true); whole.fits(width))
      return whole;
  return TableOfList(list, names, only, human).table(false);
}

bool PageTable::fits(int width) const {
  TextTable table(columns);
  for (const auto& row : rows) table.add_row(row);
  return table.fits(width);
}

}  // namespace habitat
