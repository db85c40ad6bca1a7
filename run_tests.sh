#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# run_tests.sh - the tests, in the image of OSS-Fuzz: built apart from the targets, without flags of sanitizers
# or an engine; without the slow tests. ./rig test runs them all.

build=${WORK:?}/mapletree-tests
unset CFLAGS CXXFLAGS LDFLAGS
rm -rf "$build"
meson setup "$build" "${SRC:?}/mapletree" -Dexamples=false
ninja -C "$build"
meson test -C "$build" --no-rebuild --no-suite slow --print-errorlogs
