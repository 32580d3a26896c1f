// SPDX-License-Identifier: Apache-2.0
// What is wrong with a text that is no YAML, in words for somebody who wrote the file.
#pragma once

#include "numbers/text.hpp"

namespace habitat::complaint {

inline constexpr Text comma_or_bracket{"a comma or a closing bracket is expected",
                                       "virgule ou crochet fermant attendu"};
inline constexpr Text comma_or_brace{"a comma or a closing brace is expected",
                                     "virgule ou accolade fermante attendue"};
inline constexpr Text dash{"the dash of a list is expected (indentation?)",
                           "tiret de liste attendu (retrait ?)"};
inline constexpr Text key{"a key is expected (indentation?)", "clé attendue (retrait ?)"};
inline constexpr Text value{"a value is expected", "valeur attendue"};
inline constexpr Text colon{"a colon is expected after the key",
                            "deux-points attendu après la clé"};
inline constexpr Text outside{"what follows no longer belongs to the group (indentation?)",
                              "la suite n'appartient plus au groupe (retrait ?)"};
inline constexpr Text open_quote{"the file ends within a text (a quote left open?)",
                                 "le fichier se termine dans un texte (guillemet non fermé ?)"};
inline constexpr Text tab{"a tab: indent with spaces",
                          "tabulation : le retrait se fait avec des espaces"};
inline constexpr Text escape{"unknown escape sequence", "séquence d'échappement inconnue"};
inline constexpr Text half_pair{"half of a pair of codes, which make one character together",
                                "moitié d'une paire de codes, qui font ensemble un caractère"};
inline constexpr Text control{"control characters are not allowed",
                              "caractère de commande interdit"};
inline constexpr Text odd_break{
    "some programs see the end of a line here, and others none (end lines with LF)",
    "certains logiciels voient ici une fin de ligne, d'autres non (finir les lignes par LF)"};

/// Complaints of the parser, by how they begin.
struct OfParser {
  std::string_view parser;
  Text words;
};
inline constexpr OfParser of_parser[] = {
    {"end of map not found", key},
    {"end of map flow not found", comma_or_brace},
    {"end of sequence not found", dash},
    {"end of sequence flow not found", comma_or_bracket},
    {"illegal flow end", value},
    {"illegal map value",
     {"unexpected colon (put the text in quotes?)",
      "deux-points inattendu (mettre le texte entre guillemets ?)"}},
    {"illegal block entry",
     {"unexpected dash of a list (indentation? a minus apart from its number?)",
      "tiret de liste inattendu (retrait ? signe moins séparé de son nombre ?)"}},
    {"illegal map key", {"unexpected key (indentation?)", "clé inattendue (retrait ?)"}},
    {"unknown token",
     {"no value begins with this character (put it in quotes?)",
      "aucune valeur ne commence par ce signe (la mettre entre guillemets ?)"}},
    {"illegal tab", tab},
    {"illegal EOF", open_quote},
    {"illegal document indicator",
     {"a document separator stands within a text", "séparateur de document dans un texte"}},
    {"unknown escape", escape},
    {"bad character found while scanning hex",
     {"a hexadecimal number is expected", "nombre hexadécimal attendu"}},
    {"invalid unicode", {"this code is no Unicode character", "code Unicode invalide"}},
    {"unexpected character in block",
     {"a text announced by | or > begins on the next line (put it in quotes?)",
      "un texte annoncé par | ou > commence à la ligne suivante (le mettre entre guillemets ?)"}},
    {"",
     {"unreadable here (put the text in quotes?)",
      "illisible ici (mettre le texte entre guillemets ?)"}},
};

constexpr Text words_for(std::string_view parser) {
  for (const OfParser& one : of_parser)
    if (parser.starts_with(one.parser)) return one.words;
  return {};
}

}  // namespace habitat::complaint
