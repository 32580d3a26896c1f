// SPDX-License-Identifier: Apache-2.0
// For whom a case was made and what stands beside its figures on a page that is sent: no figure
// rests on it.
#pragma once

#include "describe/describe.hpp"

namespace habitat {

struct CaseDocument {
  std::string client, author, reference, note, logo;
  static void describe(auto& self, auto&& is) {
    is(self.client, {.name = "client", .label = {"client", "client"}});
    is(self.author, {.name = "author", .label = {"author", "auteur"}});
    is(self.reference, {.name = "reference", .label = {"reference", "référence"}});
    is(self.note, {.name = "note",
                   .label = {"note", "note"},
                   .doc = {"a sentence or two for the reader", "une ou deux phrases au lecteur"}});
    is(self.logo, {.name = "logo",
                   .label = {"logo", "logo"},
                   .doc = {"the name of a PNG or JPEG file beside the case, of 1 MiB at most",
                           "le nom d'un fichier PNG ou JPEG à côté du cas, de 1 Mio au plus"}});
  }
};

}  // namespace habitat
