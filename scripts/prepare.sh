#!/bin/sh
# Installs what the build needs on a Debian 12 when it is missing. Nothing is done, and no network is
# needed, when all is there. Arguments: the packages.
set -eu

missing=
for package in "$@"; do
  # "a|b": any of them will do.
  found=
  for choice in $(echo "$package" | tr '|' ' '); do
    if dpkg-query -W -f '${Status}' "$choice" 2>/dev/null | grep -q 'install ok installed'; then found=yes; fi
  done
  [ -n "$found" ] || missing="$missing ${package%%|*}"
done
[ -n "$missing" ] || exit 0

echo "installing:$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then as_root=sudo; fi
$as_root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
