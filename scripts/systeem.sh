#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs the system packages that the tests need, or says exactly which ones.
set -u

heeft() {
    python3 -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$1" 2>/dev/null
}

missing() {
    command -v python3 >/dev/null && python3 -c 'import venv, ensurepip' 2>/dev/null || echo python3-venv
    command -v git >/dev/null || echo git
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || echo postgresql
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || echo chromium
    # WeasyPrint draws PDFs with these three
    heeft libpango-1.0.so.0 || echo libpango-1.0-0
    heeft libpangoft2-1.0.so.0 || echo libpangoft2-1.0-0
    heeft libharfbuzz-subset.so.0 || echo libharfbuzz-subset0
    ls /usr/share/fonts/truetype/noto/NotoSans-Regular.* >/dev/null 2>&1 || echo fonts-noto-core
}

packages=$(missing | tr '\n' ' ')
[ -z "$packages" ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Dit ontbreekt voor de tests (namen van Debian): $packages"
    exit 1
fi
if [ "$(id -u)" = 0 ]; then as_root=""; elif sudo -n true 2>/dev/null; then as_root="sudo"; else
    echo "Dit ontbreekt voor de tests. Installeer het zo:"
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages"
    exit 1
fi

echo "  Systeem: $packages installeren …"
log=$(mktemp)
$as_root apt-get update -qq >"$log" 2>&1
# shellcheck disable=SC2086
if ! $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $packages >>"$log" 2>&1; then
    cat "$log"
    echo "Installeren lukt niet. Dit ontbreekt voor de tests: $packages"
    exit 1
fi
rm -f "$log"
