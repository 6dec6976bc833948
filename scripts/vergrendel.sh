#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Writes the locks: every package by version and hash, no address of a registry.
set -eu
cd "$(dirname "$0")/.."
export PATH="$PWD/.venv/bin:$PATH" UV_CUSTOM_COMPILE_COMMAND="make vergrendel"
vergrendel() {
    doel=$1; shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-annotate "$@" --output-file "requirements/$doel.txt"
}
vergrendel runtime pyproject.toml
vergrendel s3 pyproject.toml --extra s3
vergrendel dev pyproject.toml --extra s3 --group bouw --group dev
vergrendel bouw --group bouw
vergrendel node --group node
