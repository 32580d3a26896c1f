#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Faulty files of parameters: each must stop the generator, with the place and the reason.
# usage: generator_test.sh LAW_GENERATOR
generator=$1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
failures=0
base=sound.yaml

# A sound file, then one line of it replaced by another: sed expression, place and words expected.
cat > "$folder/sound.yaml" <<'SOUND'
checked: 2026-11-21
parameters:
  rate.one:
    label: {en: A "rate", fr: Un « taux »}
    unit: "%/year"
    values:
      - {from: 2025-01-01, value: -0.20 %, confidence: official, source: "order"}
      - {from: 2026-01-01, value: 2 %/year, confidence: derived, source: "order"}
sources:
  - {en: order, fr: arrêté}
SOUND

refuse() {
  sed "$1" "$folder/$base" > "$folder/faulty.yaml"
  said=$("$generator" "$folder" "$folder/faulty.yaml" 2>&1)
  status=$?
  case "$status $said" in
    "1 "*"faulty.yaml:$2: "*"$3"*) ;;
    *) echo "expected $2 $3, got $status: $said"; failures=$((failures + 1)) ;;
  esac
}

refuse '1d' 1:1 '"checked" is missing'
refuse '1s/11-21/11-31/' 1:10 'is not a date'
refuse '3s/rate.one/Rate/' 3:3 'is no path'
refuse '4s/, fr:.*/}/' 4:12 '"fr" is missing'
refuse '5s/year/yaer/' 5:11 'is no known unit'
refuse '6s/$/ []/; 7,8d' 6:13 'at least one value'
refuse '7s/-0.20 %/0.2x %/' 7:35 'is not a number'
refuse '7s/-0.20 %/0.5/' 7:35 'is not in the unit'
refuse '7s/-0.20 %/2 EUR/' 7:35 'is not in the unit'
refuse '7s/{.*}/5/' 7:9 'a group of keys is expected'
refuse '5s/%.year/EUR/; 7s/-0.20 %/2 m2/' 7:35 'is not in the unit'
refuse '7s/official/certain/' 7:56 'is no confidence'
refuse '7s/"order"/""/' 7:74 '"source" is one line of text'
refuse '8s/2026/2025/' 8:16 'dates do not ascend'
refuse '8s/value/valeu/' 8:28 'unknown key "valeu"'
refuse '8s/confidence/source/' 8:62 'stands twice'
refuse '10s/fr: arrêté/de: Erlass/' 10:17 'unknown key "de"'
refuse '10p' 11:5 'the source "order" stands twice'

# Tables: a sound one, beside parameters and alone.
cat > "$folder/table.yaml" <<'TABLE'
checked: 2026-11-21
tables:
  share.by_zone:
    label: {en: A share, fr: Une part}
    unit: "%"
    columns: [zone_1.single, zone_2]
    rows:
      - {from: 2025-01-01, values: [5.5, ~], confidence: official, source: "order"}
      - {from: 2026-01-01, values: [~, -10], confidence: derived, source: "order"}
parameters:
  share.all:
    label: {en: Share of all, fr: Part de tous}
    unit: "%"
    values:
      - {from: 2025-01-01, value: unknown, confidence: derived, source: "order"}
sources:
  - {en: order, fr: arrêté}
TABLE
base=table.yaml
refuse '2,$d' 1:1 'no parameter here'
refuse '3s/share.by_zone/Share/' 3:3 'is no path'
refuse '6s/: .*/: []/' 6:14 'at least one column'
refuse '6s/zone_2/2/' 6:30 'is no path'
refuse '6s/zone_2/zone_1_single/' 6:30 'clashes with another column'
refuse '7s/$/ []/; 8,9d' 7:11 'at least one row'
refuse '8s/, ~/, 5.5 %/' 8:42 'is not a number'
refuse '8s/, ~/, []/' 8:42 'is not a number'
refuse '8s/, ~//' 8:36 'a row has 2 cells, one for each column; here are 1'
refuse '9s/-10/-10, 3/' 9:36 'a row has 2 cells, one for each column; here are 3'
refuse '9s/2026/2024/' 9:16 'dates do not ascend'
refuse '9s/values/value/' 9:28 'unknown key "value"'
refuse '11s/share.all/share.by_zone.zone_2/' 11:3 'clashes'
refuse '11s/share.all/share.by_zone/' 11:3 'clashes'

"$generator" "$folder" "$folder/sound.yaml" "$folder/sound.yaml" 2>&1 | grep -q 'clashes' ||
  { echo 'the same path in two files must be refused'; failures=$((failures + 1)); }
sed '$d' "$folder/sound.yaml" | sed '$d' > "$folder/english.yaml"
"$generator" "$folder" "$folder/english.yaml" 2>&1 | grep -q '"order" is not said in French' ||
  { echo 'a source without its French must be refused'; failures=$((failures + 1)); }
{ cat "$folder/sound.yaml"; echo '  - {en: law, fr: loi}'; } > "$folder/more.yaml"
"$generator" "$folder" "$folder/more.yaml" 2>&1 | grep -q '"law" is the source of no value' ||
  { echo 'a source of no value must be refused'; failures=$((failures + 1)); }
"$generator" "$folder" "$folder/none.yaml" 2>&1 | grep -q 'none.yaml:1:1: .*cannot be read' ||
  { echo 'a missing file must be refused'; failures=$((failures + 1)); }

"$generator" "$folder" "$folder/sound.yaml" || failures=$((failures + 1))
for line in '{{2025, 1, 1}, "-0.002", -0.002, Confidence::official' \
  '{{2026, 1, 1}, "0.02", 0.02, Confidence::derived' 'constinit const Parameter rate_one' \
  '{"A \"rate\"", "Un « taux »"}' '{"order", "arrêté"}'; do
  grep -qF "$line" "$folder/parameters.cpp" ||
    { echo "not in the tables: $line"; failures=$((failures + 1)); }
done
"$generator" "$folder" "$folder/table.yaml" || failures=$((failures + 1))
for line in '{{2025, 1, 1}, "0.055", 0.055, Confidence::official' \
  '{{2025, 1, 1}, "", 0.0, Confidence::official' '{{2026, 1, 1}, "-0.1", -0.1, ' \
  '{"A share · zone_1.single", "Une part · zone_1.single"}' \
  '{{2025, 1, 1}, "", 0.0, Confidence::derived' '"share.by_zone.zone_1.single", "%"' \
  'constinit const std::array<const Parameter*, 2> share_by_zone{{'; do
  grep -qF "$line" "$folder/parameters.cpp" ||
    { echo "not in the tables: $line"; failures=$((failures + 1)); }
done
grep -qF 'extern const std::array<const Parameter*, 2> share_by_zone;' "$folder/parameters.hpp" ||
  { echo 'the array of the table is not declared'; failures=$((failures + 1)); }
[ "$failures" -eq 0 ]
