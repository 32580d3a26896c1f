#!/bin/sh
# Builds the Debian package, has lintian look at it, and tries it in a clean root: installed there with
# nothing but what it depends on, its commands run as the manual shows them. Usage: package.sh [FOLDER]
# leaves the package in FOLDER (build/package by default).
set -eu
cd "$(dirname "$0")/.."
folder=${1:-build/package}
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_package

cmake -S . -B build/package -G Ninja -DCMAKE_BUILD_TYPE=Release -DHABITAT_PRECOMPILE=OFF -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr \
  -DCMAKE_CXX_FLAGS="-fstack-protector-strong -D_FORTIFY_SOURCE=2" \
  -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro -Wl,-z,now -pie" -DCMAKE_POSITION_INDEPENDENT_CODE=ON >/dev/null
cmake --build build/package
mkdir -p "$folder"
rm -f "$folder"/habitat_*.deb
cpack --config build/package/CPackConfig.cmake -B "$folder" >/dev/null
package=$(ls "$folder"/habitat_*.deb)
echo "package: $package"
lintian --fail-on error "$package"

# A clean root: Debian's least, and the package with what it depends on.
if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "not tried in a clean root: that needs debootstrap and its rights"
  exit 0
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)*\([^ ]*\).*/\2/p; s/^URIs: *\([^ ]*\).*/\1/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1)
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
cp "$package" "$root/habitat.deb"
chroot "$root" apt-get install -y -qq --no-install-recommends /habitat.deb >/dev/null 2>&1
chroot "$root" sh -e <<'COMMANDS'
plai-balance --version
cd /tmp
plai-balance new --example plai-adapte > operation.yaml
plai-balance check operation.yaml
plai-balance run operation.yaml --only balance.balanced,solved.equilibrium_rent
plai-balance run operation.yaml -o result.json -o page.html -o tables.xlsx
test -s tables.xlsx
plai-balance verify result.json
plai-balance test /usr/share/habitat/scenarios/plai-balance > tests.txt
tail -2 tests.txt
cost-of-use --version
cost-of-use new --example lone-parent > household.yaml
cost-of-use check household.yaml
cost-of-use run household.yaml --only tenant.net,indicators.effort_net
cost-of-use run /usr/share/habitat/scenarios/cost-of-use/access-t3.yaml --only access.share
cost-of-use test /usr/share/habitat/scenarios/cost-of-use > tests.txt
eco-coach run /usr/share/habitat/scenarios/eco-coach/follow-up.yaml --only portfolio
eco-coach test /usr/share/habitat/scenarios/eco-coach >> tests.txt
densify run /usr/share/habitat/scenarios/densify/violettes.yaml --only plan
densify test /usr/share/habitat/scenarios/densify >> tests.txt
tail -2 tests.txt
for tool in $(cd /usr/share/habitat/scenarios && ls); do
  test -s /usr/share/man/man1/$tool.1.gz
  test -s /usr/share/man/fr/man1/$tool.1.gz
  test -s /usr/share/bash-completion/completions/$tool
  test -s /usr/share/zsh/vendor-completions/_$tool
  test -s /usr/share/fish/vendor_completions.d/$tool.fish
done
COMMANDS
echo "installed and run in a clean root"
