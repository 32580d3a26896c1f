// SPDX-License-Identifier: Apache-2.0
#include "numbers/written.hpp"

#include <algorithm>

#include "numbers/decimal_text.hpp"

namespace habitat {

std::optional<Written> Written::read(std::string_view text) {
  if (!is_decimal_text(text)) return {};
  return Written(std::string(text));
}

std::string Written::grouped(Language language) const { return grouped_text(text_, language); }

int Written::decimals() const { return decimals_of(text_); }

int Written::whole_digits() const {
  return static_cast<int>(std::min(text_.find('.'), text_.size()) - is_negative());
}

Written Written::trimmed() const { return Written(trim_text(text_)); }
Written Written::negated() const {
  return Written(is_negative() ? text_.substr(1) : "-" + trim_text(text_));
}
Written Written::shifted(int places) const { return Written(shift_text(text_, places)); }
Written Written::rounded(int decimals) const { return Written(round_text(text_, decimals)); }
Written Written::significant(int digits) const { return Written(significant_text(text_, digits)); }

std::weak_ordering Written::operator<=>(const Written& other) const {
  return compare_text(text_, other.text_) <=> 0;
}

}  // namespace habitat
