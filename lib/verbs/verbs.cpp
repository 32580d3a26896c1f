// SPDX-License-Identifier: Apache-2.0
#include "verbs/verbs.hpp"

#include "verbs/batch/batch.hpp"
#include "verbs/check/check.hpp"
#include "verbs/explain/explain.hpp"
#include "verbs/import/import.hpp"
#include "verbs/merge/merge.hpp"
#include "verbs/new/new.hpp"
#include "verbs/params/params.hpp"
#include "verbs/run/run.hpp"
#include "verbs/schema/schema.hpp"
#include "verbs/test/test.hpp"
#include "verbs/verify/verify.hpp"

namespace habitat::verbs {

std::span<const Verb> verbs() {
  static constexpr Verb table[] = {
      {"check", verb_check},   {"run", verb_run},     {"explain", verb_explain},
      {"test", verb_test},     {"batch", verb_batch}, {"params", verb_params},
      {"verify", verb_verify}, {"new", verb_new},     {"import", verb_import},
      {"schema", verb_schema}, {"merge", verb_merge},
  };
  return table;
}

}  // namespace habitat::verbs
