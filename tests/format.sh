#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# format.sh - all C is as .clang-format wants it; needs clang-format of the version that CI has (14).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
find lib oracle fuzz tests examples bench -name '*.[ch]' -print0 |
	xargs -0 clang-format --dry-run --Werror
