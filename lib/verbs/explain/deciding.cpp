// SPDX-License-Identifier: Apache-2.0
#include "verbs/explain/deciding.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "describe/path.hpp"

namespace habitat::verbs {
namespace {

class Deciding {
 public:
  Deciding(Evaluation& evaluation, const OriginOf& origin_of)
      : evaluation_(evaluation), origin_of_(origin_of) {}

  std::vector<ExplainedFigure> of(const ExplainedFigure& figure) {
    std::vector<ExplainedFigure> all;
    std::string_view paths = figure.field.found_in;
    while (!paths.empty()) {
      const auto end = std::min(paths.find(", "), paths.size());
      const std::string_view path = paths.substr(0, end);
      paths.remove_prefix(std::min(end + 2, paths.size()));
      for (const std::string& one : placed(path, figure)) add(one, all);
    }
    return all;
  }

 private:
  static constexpr std::size_t most_elements = 12;

  // "account[].cash_flow" of a year: its row and the one before. Of an element of the same list:
  // the same element. Else all elements; of a long list the one whose key the figure is, with its
  // neighbours, or the ends.
  std::vector<std::string> placed(std::string_view path, const ExplainedFigure& figure) {
    const auto at = path.find("[]");
    if (at == path.npos) return {std::string(path)};
    const std::string list(path.substr(0, at)), member(path.substr(at + 2));
    const auto element = [&](std::size_t i) { return fmt::format("{}[{}]{}", list, i, member); };
    if (figure.path.starts_with(list + '['))
      return {figure.path.substr(0, figure.path.find(']') + 1) + member};
    Found found = find_slot(evaluation_.calculation->results(), list);
    if (!found) found = find_slot(evaluation_.calculation->inputs(), list);
    if (!found || found.slot.kind() != Kind::list) return {};
    const std::size_t size = found.slot.size();
    std::vector<std::string> paths;
    for (std::size_t i = 0; (figure.counted || size > most_elements) && i < size; ++i) {
      if (element_key(found.slot, found.slot.element(i)) != figure.value.text()) continue;
      if (i > 0) paths.push_back(element(i - 1));
      paths.push_back(element(i));
      if (!figure.counted && i + 1 < size) paths.push_back(element(i + 1));
    }
    if (!paths.empty() || size == 0) return paths;
    if (size > most_elements) return {element(0), element(size - 1)};
    for (std::size_t i = 0; i < size; ++i) paths.push_back(element(i));
    return paths;
  }

  void add(const std::string& path, std::vector<ExplainedFigure>& all) {
    Found found = find_slot(evaluation_.calculation->results(), path);
    const bool input = !found;
    if (input) found = find_slot(evaluation_.calculation->inputs(), path);
    if (!found || !found.slot.is_scalar() || !found.slot.present()) return;
    ExplainedFigure one{by_year(found.path), found.slot.value(), found.field,
                        input ? 0u : found.slot.node(), found.slot.kind() == Kind::integer};
    if (input) one.origin = origin_of_(found.path).origin;
    all.push_back(std::move(one));
  }

  // A row of the account is known by its year.
  std::string by_year(const std::string& path) {
    const auto open = path.find('['), close = path.find(']');
    if (open == path.npos) return path;
    const Found list = find_slot(evaluation_.calculation->results(), path.substr(0, open));
    const Found element = find_slot(evaluation_.calculation->results(), path.substr(0, close + 1));
    if (!list || !element || list.slot.field().key != "year") return path;
    return fmt::format("{}[year={}]{}", path.substr(0, open), element_key(list.slot, element.slot),
                       path.substr(close + 1));
  }

  Evaluation& evaluation_;
  const OriginOf& origin_of_;
};

}  // namespace

std::vector<ExplainedFigure> deciding(const ExplainedFigure& figure, Evaluation& evaluation,
                                      const OriginOf& origin_of) {
  return Deciding(evaluation, origin_of).of(figure);
}

}  // namespace habitat::verbs
