// SPDX-License-Identifier: Apache-2.0
// Whatever is said is said in both languages. That a text names both is a matter of the compiler;
// that neither of the two is left empty is looked at here.
#include <doctest/doctest.h>

#include <set>

#include "cli/options.hpp"
#include "describe/path.hpp"
#include "law/parameters.hpp"
#include "numbers/traced.hpp"
#include "plai_balance/tool.hpp"
#include "verbs/evaluation.hpp"
#include "write/forms/forms.hpp"

using namespace habitat;

namespace {

void check_both(const Text& text, const std::string& of) {
  INFO(of << ": \"" << text.en << "\" / \"" << text.fr << "\"");
  CHECK(text.en.empty() == text.fr.empty());
}

void check_said(const Text& text, const std::string& of) {
  check_both(text, of);
  INFO(of);
  CHECK_FALSE(text.empty());
}

void check_field(const Field& field, const std::string& path) {
  for (const Text& text : {field.label, field.doc, field.default_note, field.source})
    check_both(text, path);
}

// What a slot and all that stands in it is called; lists get an element.
int check_slots(const Slot& slot, const std::string& path) {
  int seen = 1;
  check_field(slot.field(), path);
  for (const Name& name : slot.words()) check_said(name.label, path + " " + std::string(name.word));
  if (slot.kind() == Kind::list) {
    slot.resize(1);
    seen += check_slots(slot.element(0), path + "[]");
  }
  if (slot.kind() == Kind::group)
    for (const Slot& member : slot.members())
      seen += check_slots(member, join_path(path, member.field().name));
  return seen;
}

}  // namespace

TEST_CASE("both languages: keys of the case, figures of the result, their words") {
  const auto calculation = plai_balance::tool().make(NumberKind::fast);
  CHECK(check_slots(calculation->inputs(), "") > 300);
  CHECK(check_slots(result_shape(plai_balance::tool())->results(), "") > 100);
}

TEST_CASE("both languages: a figure of the result has a label, or stands in a list that heads it") {
  walk(result_shape(plai_balance::tool())->results(),
       [](const std::string& path, const Slot& slot) {
         if (!path.empty() && !path.ends_with("]")) check_said(slot.field().label, path);
         return true;
       });
}

TEST_CASE("both languages: faults, alerts, options, verbs, forms, dated figures") {
  for (const FaultWords& words : fault_table()) {
    check_said(words.message, std::string(words.number));
    check_both(words.hint, std::string(words.number));
    check_both(words.other_hint, std::string(words.number));
  }
  for (const FindingWords& words : plai_balance::tool().alerts())
    check_said(words.message, std::string(words.number));
  for (const cli::OptionDescription& option : cli::option_table())
    check_said(option.doc, std::string(option.flags));
  for (const cli::VerbDescription& verb : cli::verb_table())
    check_said(verb.doc, std::string(verb.name));
  for (const Form* form : forms()) check_said(form->use, std::string(form->name));
  check_said(plai_balance::tool().question, "question");
  std::set<std::string_view> sources;
  for (const law::Parameter* parameter : law::all_parameters()) {
    check_said(parameter->label, std::string(parameter->path));
    for (const law::DatedValue& value : parameter->values) {
      check_said(value.source, std::string(parameter->path));
      sources.insert(value.source.en);
    }
  }
  CHECK(sources.size() > 100);
}

// The words of `explain`, as the examples that ship with the program meet them.
TEST_CASE("both languages: steps of a computation, and the texts that they rest on") {
  std::set<std::string_view> steps, sources;
  for (const Example& example : plai_balance::tool().examples) {
    const Recording recording;
    evaluate(plai_balance::tool(), {"case.yaml", std::string(example.text)}, {},
             NumberKind::traced);
    for (const Tape::Node& node : recording.tape().nodes) {
      if (!node.words || !steps.insert(node.words->name).second) continue;
      check_said(node.words->label, std::string(node.words->name));
      check_both(node.words->source, std::string(node.words->name));
      if (!node.words->source.empty()) sources.insert(node.words->source.fr);
      CHECK((node.words->source.empty() || node.words->source.en != node.words->source.fr));
    }
  }
  CHECK(steps.size() > 30);
  CHECK(sources.count("avis loyers annuel, annexe 8") == 1);
}

// A text in two languages fills the same places: "{0}" here is not left out there.
TEST_CASE("both languages: messages have the same arguments") {
  const auto arguments = [](std::string_view text) {
    std::set<char> found;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
      if (text[i] == '{' && text[i + 2] == '}') found.insert(text[i + 1]);
    return found.size();
  };
  for (const FaultWords& words : fault_table())
    for (const Text& text : {words.message, words.hint, words.other_hint}) {
      INFO(words.number << ": " << text.en << " / " << text.fr);
      CHECK(arguments(text.en) == arguments(text.fr));
    }
}
