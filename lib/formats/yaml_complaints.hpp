// SPDX-License-Identifier: Apache-2.0
// The complaints of the YAML parser in words for somebody who wrote the file, in both languages.
#pragma once

#include "numbers/text.hpp"

namespace habitat {

struct Complaint {
  std::string_view parser;
  Text words;
};
inline constexpr Complaint complaints[] = {
    {"did not find expected ',' or ']'",
     {"a comma or a closing bracket is expected", "virgule ou crochet fermant attendu"}},
    {"did not find expected ',' or '}'",
     {"a comma or a closing brace is expected", "virgule ou accolade fermante attendue"}},
    {"did not find expected '-' indicator",
     {"the dash of a list is expected (indentation?)", "tiret de liste attendu (retrait ?)"}},
    {"did not find expected key", {"a key is expected (indentation?)", "clé attendue (retrait ?)"}},
    {"did not find expected node content", {"a value is expected", "valeur attendue"}},
    {"did not find expected <document start>",
     {"what follows no longer belongs to the group (indentation?)",
      "la suite n'appartient plus au groupe (retrait ?)"}},
    {"mapping values are not allowed in this context",
     {"unexpected colon (put the text in quotes?)",
      "deux-points inattendu (mettre le texte entre guillemets ?)"}},
    {"block sequence entries are not allowed in this context",
     {"unexpected dash of a list (indentation?)", "tiret de liste inattendu (retrait ?)"}},
    {"mapping keys are not allowed in this context",
     {"unexpected key (indentation?)", "clé inattendue (retrait ?)"}},
    {"found character that cannot start any token",
     {"no value begins with this character (put it in quotes?)",
      "aucune valeur ne commence par ce signe (la mettre entre guillemets ?)"}},
    {"found a tab character that violates indentation",
     {"a tab: indent with spaces", "tabulation : le retrait se fait avec des espaces"}},
    {"found unexpected end of stream",
     {"the file ends within a text (a quote left open?)",
      "le fichier se termine dans un texte (guillemet non fermé ?)"}},
    {"found unexpected document indicator",
     {"a document separator stands within a text", "séparateur de document dans un texte"}},
    {"could not find expected ':'",
     {"a colon is expected after the key", "deux-points attendu après la clé"}},
    {"found unknown escape character",
     {"unknown escape sequence", "séquence d'échappement inconnue"}},
    {"did not find expected hexdecimal number",
     {"a hexadecimal number is expected", "nombre hexadécimal attendu"}},
    {"found invalid Unicode character escape code",
     {"this code is no Unicode character", "code Unicode invalide"}},
    {"found incompatible YAML document",
     {"this version of YAML is not read", "version de YAML non lue"}},
    {"control characters are not allowed",
     {"control characters are not allowed", "caractère de commande interdit"}},
    {"exceeded maximum depth", {"nested too deep", "imbrication trop profonde"}},
};

inline Text words_for(std::string_view complaint) {
  for (const Complaint& known : complaints)
    if (known.parser == complaint) return known.words;
  return {complaint, complaint};
}

}  // namespace habitat
