// SPDX-License-Identifier: Apache-2.0
// The named figures that a figure rests on, read off the tape of a traced run.
#pragma once

#include <map>

#include "numbers/traced.hpp"
#include "verbs/explain/explanation.hpp"

namespace habitat {

/// What a node is to a reader: a named figure with a formula over other named figures.
struct Explained {
  std::uint32_t node = 0;
  std::string name, value, origin, label, source, formula, unit;
  std::string rule = {};   // in words, where no formula says it
  Value exact = {};
  std::vector<std::uint32_t> parts;
  std::vector<Explained> found_in = {};  // of a figure that was searched for

  std::size_t children() const { return parts.size() + found_in.size(); }
};

class Explainer {
 public:
  Explainer(const Tape& tape, const OriginOf& origin_of, const HumanStyle& human)
      : tape_(tape), origin_of_(origin_of), human_(human) {}

  /// Of a node that many stand on it is made once.
  const Explained& entry(std::uint32_t node) const;
  /// What a figure of this node stands on, and its formula.
  void fill(std::uint32_t node, Explained& entry) const;

 private:
  Explained made(std::uint32_t node) const;
  std::string quantity(const Decimal& value, const Field& field) const;
  bool is_named(std::uint32_t node) const;
  std::string name_of(std::uint32_t node) const;
  void collect(std::uint32_t whole, std::vector<std::uint32_t>& parts) const;
  bool says_more(std::uint32_t node) const;
  bool fits(std::uint32_t node, int& budget) const;
  std::string formula(std::uint32_t node, int binding) const;

  const Tape& tape_;
  const OriginOf& origin_of_;
  const HumanStyle& human_;
  mutable std::map<std::uint32_t, Explained> entries_;
};

/// The i-th of the figures that a figure stands on, or that decided it.
const Explained& child_of(const Explained& entry, std::size_t i, const Explainer& explainer);

}  // namespace habitat
