// SPDX-License-Identifier: Apache-2.0
// What has to be told of votes: what is to be done next, which assembly lacks what, what of the
// file of votes could not be counted.
#pragma once

#include "describe/finding.hpp"

namespace habitat::densify {

enum class VoteAlert {
  at_24_enough,
  at_24_too_few,
  new_assembly,
  at_25_enough,
  at_25_too_few,
  special_absent,
  special_lacks,
  both_lack,
  general_lacks,
  owners_not_votes,
  row_in_doubt,
  totals_and_rows,
  shares_not_whole,
  above_half,
  special_unread,
  closed_at_24,
  closed_at_25,
  closed_at_26,
  closed_unanimity
};

inline constexpr NamedWords<VoteAlert> vote_alert_table[] = {
    says(VoteAlert::at_24_enough, "A334", Severity::note,
         {"{0}: the majority of all votes is missed, a third of them is reached: the same assembly "
          "votes again at once, at the majority of art. 24 (art. 25-1); with the same votes, {1} "
          "for and {2} against, it is then adopted",
          "{0} : la majorité de toutes les voix est manquée, le tiers en est atteint : la même "
          "assemblée revote aussitôt à la majorité de l'art. 24 (art. 25-1) ; avec les mêmes voix, "
          "{1} pour et {2} contre, elle est alors adoptée"}),
    says(VoteAlert::at_24_too_few, "A334", Severity::note,
         {"{0}: the majority of all votes is missed, a third of them is reached: the same assembly "
          "votes again at once, at the majority of art. 24 (art. 25-1); with the same votes, {1} "
          "for and {2} against, it is rejected then too",
          "{0} : la majorité de toutes les voix est manquée, le tiers en est atteint : la même "
          "assemblée revote aussitôt à la majorité de l'art. 24 (art. 25-1) ; avec les mêmes voix, "
          "{1} pour et {2} contre, elle est rejetée là aussi"}),
    says(VoteAlert::new_assembly, "A335", Severity::note,
         {"{0}: energy works that have {1} of {2} votes, less than a third: a new assembly within "
          "three months may decide on the same project at the majority of art. 24 (art. 25-1)",
          "{0} : travaux d'énergie qui ont {1} voix sur {2}, moins du tiers : une nouvelle "
          "assemblée, dans les trois mois, peut statuer sur le même projet à la majorité de l'art. "
          "24 (art. 25-1)"}),
    says(VoteAlert::at_25_enough, "A336", Severity::note,
         {"{0}: the majority of art. 26 is missed, but at least half of those present, represented "
          "or by post approve, with a third of all votes: the same assembly votes again at once, "
          "at the majority of all votes (art. 26-1); with the same votes, {1} of {2}, it is then "
          "adopted",
          "{0} : la majorité de l'art. 26 est manquée, mais la moitié au moins des présents, "
          "représentés ou votant par correspondance approuve, avec le tiers de toutes les voix : "
          "la même assemblée revote aussitôt à la majorité de toutes les voix (art. 26-1) ; avec "
          "les mêmes voix, {1} sur {2}, elle est alors adoptée"}),
    says(VoteAlert::at_25_too_few, "A336", Severity::note,
         {"{0}: the majority of art. 26 is missed, but at least half of those present, represented "
          "or by post approve, with a third of all votes: the same assembly votes again at once, "
          "at the majority of all votes (art. 26-1); with the same votes, {1} of {2}, it is "
          "rejected then too",
          "{0} : la majorité de l'art. 26 est manquée, mais la moitié au moins des présents, "
          "représentés ou votant par correspondance approuve, avec le tiers de toutes les voix : "
          "la même assemblée revote aussitôt à la majorité de toutes les voix (art. 26-1) ; avec "
          "les mêmes voix, {1} sur {2}, elle est rejetée là aussi"}),
    says(VoteAlert::special_absent, "A230", Severity::warning,
         {"{0}: the vote of the special assembly of the owners of the building (special) is not "
          "given, and without its confirmation the sale is not adopted (art. 35); where the "
          "condominium has one building only, no special assembly meets: name article {1}",
          "{0} : le vote de l'assemblée spéciale des copropriétaires du bâtiment (special) n'est "
          "pas donné, et sans sa confirmation la cession n'est pas adoptée (art. 35) ; si la "
          "copropriété n'a qu'un bâtiment, aucune assemblée spéciale ne se réunit : nommer "
          "l'article {1}"}),
    says(VoteAlert::special_lacks, "A231", Severity::warning,
         {"{0}: the general assembly has its majority, the special assembly of the building has "
          "not (votes missing there: {1}, owners missing: {2}): the sale is not adopted; art. 25-1 "
          "and 26-1 open a second vote to the general assembly only",
          "{0} : l'assemblée générale a sa majorité, l'assemblée spéciale du bâtiment ne l'a pas "
          "(voix y manquant : {1}, copropriétaires : {2}) : la cession n'est pas adoptée ; les "
          "art. 25-1 et 26-1 n'ouvrent de second vote qu'à l'assemblée générale"}),
    says(VoteAlert::both_lack, "A231", Severity::warning,
         {"{0}: neither assembly has its majority (missing in the general one: votes {1}, owners "
          "{2}; in the special one of the building: votes {3}, owners {4}): a second vote of the "
          "general assembly would not be enough",
          "{0} : aucune des deux assemblées n'a sa majorité (manquants à la générale : voix {1}, "
          "copropriétaires {2} ; à la spéciale du bâtiment : voix {3}, copropriétaires {4}) : un "
          "second vote de l'assemblée générale ne suffirait pas"}),
    says(VoteAlert::general_lacks, "A337", Severity::note,
         {"{0}: the special assembly of the building confirms, the general assembly has not its "
          "majority (votes missing there: {1}, owners missing: {2})",
          "{0} : l'assemblée spéciale du bâtiment confirme, l'assemblée générale n'a pas sa "
          "majorité (voix y manquant : {1}, copropriétaires : {2})"}),
    says(VoteAlert::owners_not_votes, "A232", Severity::warning,
         {"{0}: {1} of {2} owners in the special assembly approve, with {3} of {4} votes: owners "
          "are counted, and their votes would decide otherwise; have the count checked before the "
          "sale",
          "{0} : {1} des {2} copropriétaires de l'assemblée spéciale approuvent, avec {3} voix sur "
          "{4} : les copropriétaires sont comptés, et leurs voix décideraient autrement ; faire "
          "vérifier le décompte avant la cession"}),
    says(VoteAlert::row_in_doubt, "A233", Severity::warning,
         {"{0}: a faulty row of the file of votes is or may be a vote on it: it stays undecided "
          "until the file is put right",
          "{0} : une ligne fautive du fichier des votes est ou peut être un vote sur elle : elle "
          "reste indécise tant que le fichier n'est pas corrigé"}),
    says(VoteAlert::totals_and_rows, "A338", Severity::note,
         {"{0} has totals in the case and rows in the file of votes: the totals are counted, the "
          "rows are not",
          "{0} a des totaux dans le cas et des lignes dans le fichier des votes : les totaux sont "
          "comptés, les lignes ne le sont pas"}),
    says(VoteAlert::shares_not_whole, "A234", Severity::warning,
         {"the shares of the key {0} are not whole numbers, or are nothing or more than {1} in "
          "all: the votes of the file are not counted",
          "les tantièmes de la clé {0} ne sont pas des nombres entiers, ou font zéro ou plus de "
          "{1} en tout : les votes du fichier ne sont pas comptés"}),
    says(VoteAlert::above_half, "A235", Severity::warning,
         {"{0} has {1} of {2} votes, more than half: they are brought down to those of all others "
          "together, {3}, and all votes to {4} (art. 22); if this line stands for several owners, "
          "give each his own",
          "{0} a {1} voix sur {2}, plus de la moitié : elles sont ramenées à celles de tous les "
          "autres, {3}, et toutes les voix à {4} (art. 22) ; si cette ligne vaut pour plusieurs "
          "copropriétaires, en donner une à chacun"}),
    says(VoteAlert::special_unread, "A339", Severity::note,
         {"{0}: its article asks for no special assembly: special is not read",
          "{0} : son article ne demande pas d'assemblée spéciale : special n'est pas lu"}),
    says(VoteAlert::closed_at_24, "A340", Severity::note,
         {"{0} is rejected, with {1} votes for and {2} against: art. 24 opens no second vote, a "
          "later assembly may vote on it again",
          "{0} est rejetée, avec {1} voix pour et {2} contre : l'art. 24 n'ouvre pas de second "
          "vote, une assemblée ultérieure peut en revoter"}),
    says(VoteAlert::closed_at_25, "A340", Severity::note,
         {"{0} is rejected: the second vote of art. 25-1 asks for a third of all votes, and it has "
          "{1} of {2}; a later assembly may vote on it again",
          "{0} est rejetée : le second vote de l'art. 25-1 demande le tiers de toutes les voix, et "
          "elle en a {1} sur {2} ; une assemblée ultérieure peut en revoter"}),
    says(VoteAlert::closed_at_26, "A340", Severity::note,
         {"{0} is rejected: the second vote of art. 26-1 asks for half of those present, "
          "represented or by post and for a third of all votes, and it has {1} of those {2} owners "
          "and {3} of {4} votes; a later assembly may vote on it again",
          "{0} est rejetée : le second vote de l'art. 26-1 demande la moitié des présents, "
          "représentés ou votant par correspondance et le tiers de toutes les voix, et elle a {1} "
          "de ces {2} copropriétaires et {3} voix sur {4} ; une assemblée ultérieure peut en "
          "revoter"}),
    says(VoteAlert::closed_unanimity, "A340", Severity::note,
         {"{0} is rejected: no second vote takes the place of unanimity",
          "{0} est rejetée : aucun second vote ne remplace l'unanimité"}),
};

consteval const FindingWords& words_of(VoteAlert alert) {
  return words_in(vote_alert_table, alert);
}

}  // namespace habitat::densify
