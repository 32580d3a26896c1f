// SPDX-License-Identifier: Apache-2.0
// How the HTML page looks, on a screen and on paper. Wide tables stand on pages of their own,
// turned.
#pragma once

#include <string_view>

namespace habitat {

constexpr std::string_view html_style = R"css(
:root { --ink: #1b1f23; --soft: #5a6570; --rule: #d5d9de; --accent: #2f6f8f; --warn: #8d3b4f;
  --good: #23683c; --bad: #a3232f; }
* { box-sizing: border-box; }
html { font-size: 15px; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 3rem; color: var(--ink);
  font: 1rem/1.45 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h1.favourable { color: var(--good); border-left: 6px solid; padding-left: .7rem; }
h1.unfavourable { color: var(--bad); border-left: 6px solid; padding-left: .7rem; }
.logo { float: right; max-height: 4.5rem; max-width: 14rem; margin: 0 0 .5rem 1rem; }
.document { margin: .1rem 0; }
.remedy { font-style: italic; }
.code { color: var(--soft); font-size: .8em; }
.again { display: none; }
.name { font-weight: 600; margin: .4rem 0 .1rem; }
h2 { font-size: 1.08rem; margin: 1.7rem 0 .5rem; color: var(--accent);
  border-bottom: 1px solid var(--rule); padding-bottom: .2rem; }
article + article { margin-top: 4rem; border-top: 3px solid var(--accent); padding-top: 2rem; }
header { border-bottom: 3px solid var(--accent); padding-bottom: .6rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: .4rem; }
.stamp, .rest, footer { color: var(--soft); font-size: .87rem; margin: .2rem 0; }
.grave { border-left: 4px solid var(--warn); background: #faf1f3; margin: 1rem 0; padding: .5rem 1rem; }
.grave p { margin: .2rem 0; }
.groups { columns: 2; column-gap: 2.5rem; }
.groups section { break-inside: avoid; }
.groups h2 { margin-top: 0; }
.groups section { padding-top: 1.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { font-weight: 600; text-align: left; vertical-align: bottom; }
td, th { padding: .22rem .5rem; border-bottom: 1px solid #eceff1; overflow-wrap: break-word; }
thead th { border-bottom: 1px solid var(--ink); color: var(--soft); font-size: .87rem; }
thead .unit { display: block; font-weight: 400; }
tbody th { font-weight: 400; }
td:first-child, th:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
.wide { font-size: .78rem; }
.wide thead th { font-size: .74rem; }
.assumptions { font-size: .85rem; }
.assumptions td { vertical-align: top; }
.assumptions th:first-child { width: 34%; }
.assumptions .number { white-space: normal; width: 12%; }
.assumptions td:nth-child(3) { white-space: nowrap; }
.path { color: var(--soft); font-size: .82em; overflow-wrap: anywhere; display: block; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
figure { margin: .6rem 0 1rem; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
.drawing { max-width: 36rem; font-size: .87rem; }
.drawing p { margin: .4rem 0 0; }
.views { display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
.view { flex: 1 1 calc(50% - .5rem); display: flex; flex-wrap: wrap; gap: 0 1rem;
  align-items: center; align-content: flex-start; }
.view > svg { width: min(100%, 14rem); }
.view ul { flex: 1 1 10rem; list-style: none; margin: 0; padding: 0; }
.view li { padding-left: 1.68em; text-indent: -1.68em; }
.whole { flex-basis: 100%; }
.whole > svg { width: 100%; }
.swatch { display: inline-block; width: 1.28em; height: .8em; margin-right: .4em; }
details { margin-top: 1.2rem; }
summary { cursor: pointer; color: var(--accent); font-weight: 600; }
nav ol { padding-left: 1.4rem; }
a { color: var(--accent); }
@media (max-width: 44rem) { .groups { columns: 1; } }
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5a6570; } }
@page turned { size: A4 landscape; margin: 12mm 10mm 15mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.35; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
  nav { display: none; }
  h2 { break-after: avoid; }
  tr, figure, .grave { break-inside: avoid; }
  .short { break-inside: avoid; }
  .scroll { overflow: visible; }
  .turned { page: turned; }
  .long > h2 { display: none; }
  .again { display: table-row; }
  .again th { color: var(--accent); font-size: 10pt; padding-top: .5rem; }
  .wide { font-size: 7.6pt; line-height: 1.2; }
  .wide thead th { font-size: 7.4pt; }
  td, th { padding-top: .1rem; padding-bottom: .1rem; }
  .wide td, .wide th { padding: .08rem .25rem; }
  .assumptions { font-size: 7.8pt; line-height: 1.2; }
  h2 { margin-top: 1.2rem; }
  details:not([open]) { display: none; }
  summary { list-style: none; }
  a { color: inherit; text-decoration: none; }
}
)css";

// One element by itself, such as a household, is a sheet that is handed over: small paper.
constexpr std::string_view html_sheet_style = R"css(
@page { size: A5; margin: 8mm 9mm 11mm; }
@media print {
  html { font-size: 7.2pt; }
  h1 { font-size: 1.4rem; }
  h2 { margin-top: .7rem; }
  td, th { padding-top: .02rem; padding-bottom: .02rem; line-height: 1.25; }
  thead .unit { display: inline; padding-left: .3rem; }
  .groups { columns: 1; }
  .groups section { padding-top: .5rem; }
  footer { margin-top: .6rem; }
}
)css";

}  // namespace habitat
