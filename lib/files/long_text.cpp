// SPDX-License-Identifier: Apache-2.0
#include "files/long_text.hpp"

namespace habitat {
namespace {

// Pieces as large as are worth a call of the system.
class Pieces {
 public:
  explicit Pieces(const TakeText& take) : take_(take) {}
  bool add(std::string_view text) {
    text_ += text;
    return text_.size() < (1u << 16) || flush();
  }
  bool flush() {
    const bool taken = text_.empty() || take_(text_);
    text_.clear();
    return taken;
  }

 private:
  const TakeText& take_;
  std::string text_;
};

bool add_rows(std::string_view element, const LongText::Around& around, Pieces& pieces) {
  auto mark = element.find(LongText::row_mark);
  for (; mark != element.npos; mark = element.find(LongText::row_mark)) {
    if (!pieces.add(around.row_begin) || !pieces.add(element.substr(0, mark)) ||
        !pieces.add(around.row_end))
      return false;
    element.remove_prefix(mark + 1);
  }
  return pieces.add(element);
}

}  // namespace

void LongText::add(std::string text) {
  if (text.empty()) return;
  if (sections_.empty() || sections_.back().last > 0)
    sections_.push_back({.text = std::move(text)});
  else
    sections_.back().text += text;
}

void LongText::add_element(std::string_view text) {
  if (!spool_) spool_ = std::make_unique<Spool>();
  spool_->add(text);
}

void LongText::replace_element(std::size_t rank, std::string_view text) {
  spool_->replace(first_ + rank, text);
}

void LongText::add_list(Around around) {
  if (!spool_ || spool_->size() == first_) return;
  if (sections_.empty() || sections_.back().last > 0) sections_.emplace_back();
  sections_.back().first = first_;
  sections_.back().last = spool_->size();
  sections_.back().around = std::move(around);
  drop_elements();
}

bool LongText::give_list(const Section& section, const TakeText& take) const {
  Pieces pieces(take);
  bool any = false;
  for (std::size_t rank = section.first; rank < section.last; ++rank) {
    std::string_view element;
    if (!spool_->read(rank, element)) return false;
    if (element.empty()) continue;
    if (any && !pieces.add(section.around.between)) return false;
    any = true;
    if (!add_rows(element, section.around, pieces)) return false;
  }
  return pieces.flush();
}

bool LongText::give(const TakeText& take) const {
  for (const Section& section : sections_)
    if ((!section.text.empty() && !take(section.text)) || !give_list(section, take)) return false;
  return true;
}

std::string LongText::whole() const {
  std::string text;
  give([&text](std::string_view piece) {
    text += piece;
    return true;
  });
  return text;
}

}  // namespace habitat
