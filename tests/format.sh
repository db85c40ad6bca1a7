#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# format.sh - all C is as .clang-format wants it, and shellcheck has nothing to say of the shell; needs clang-format
# of the version that CI has (14).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
find lib oracle fuzz tests examples bench -name '*.[ch]' -print0 |
	xargs -0 clang-format --dry-run --Werror
# The tests together with tests/shell.sh; the scripts of rig.d/ each by itself, since they source each other.
shellcheck -x -P tests tests/*.sh
shellcheck -e SC1091 rig rig.d/*.sh build.sh run_tests.sh tests/*/*.sh .clusterfuzzlite/*.sh
