// SPDX-License-Identifier: Apache-2.0
// What is told of files of rows, whatever the tool: how one was read, and what of it was not.
#pragma once

#include "describe/finding.hpp"

namespace habitat {

/// Of every tool that has files in its cases.
inline constexpr FindingWords column_passed_over{
    "A291",
    Severity::warning,
    {"{0}: nothing reads the column {1}: it is passed over; columns that are read: {2}",
     "{0} : rien ne lit la colonne {1} : elle est ignorée ; colonnes lues : {2}"}};

inline constexpr FindingWords column_near_path{
    "A490",
    Severity::warning,
    {"the column {0} passes through and sets nothing; for the input {1} it has to be named so",
     "la colonne {0} traverse sans rien fixer ; pour l'entrée {1} elle doit porter ce nom"}};
inline constexpr FindingWords decimal_commas_taken{
    "A491",
    Severity::note,
    {"{0} is read with semicolons between its columns, decimal commas in its numbers, and dates "
     "such as 31/12/2026",
     "{0} est lu avec des points-virgules entre ses colonnes, des virgules décimales dans ses "
     "nombres, et des dates telles que 31/12/2026"}};
inline constexpr FindingWords tabs_taken{
    "A491",
    Severity::note,
    {"{0} is read with tabs between its columns; a comma in a number is a decimal mark where it can "
     "be nothing else",
     "{0} est lu avec des tabulations entre ses colonnes ; une virgule dans un nombre est décimale "
     "là où elle ne peut être autre chose"}};

/// Of every tool.
inline constexpr FindingWords words_of_rows[] = {column_near_path, decimal_commas_taken,
                                                 tabs_taken};

}  // namespace habitat
