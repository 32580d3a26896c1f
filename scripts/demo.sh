#!/bin/sh
# Builds the binaries and shows the main job of each: the page of a published operation, and where one
# of its figures comes from; what a household pays for a dwelling, and where its aid comes from.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build

if [ ! -f build/release/build.ninja ]; then cmake --preset release >/dev/null; fi
cmake --build --preset release --target plai-balance cost-of-use eco-coach densify -- --quiet
PATH="$PWD/build/release/apps:$PATH"

show() {
  printf '\n$ %s\n' "$*"
  "$@"
}
show plai-balance run scenarios/plai-balance/foyer-2026.yaml
show plai-balance explain scenarios/plai-balance/foyer-2026.yaml 'annuities[year=2030].total' --depth 1
show plai-balance test scenarios/plai-balance/foyer-2026.yaml
show cost-of-use run scenarios/cost-of-use/lone-parent.yaml
show eco-coach run scenarios/eco-coach/follow-up.yaml
show densify run scenarios/densify/violettes.yaml
show cost-of-use explain scenarios/cost-of-use/lone-parent.yaml apl.net
