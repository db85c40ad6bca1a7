#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# packages.sh - what build.sh and run_tests.sh need, for the images of OSS-Fuzz and of ClusterFuzzLite.
dpkg --add-architecture i386
apt-get update
apt-get install -y --no-install-recommends liburcu-dev ninja-build pkg-config python3-pip zip
# Without it only ARCHITECTURE=i386 cannot be built, and build.sh ends where it looks for it.
apt-get install -y --no-install-recommends liburcu-dev:i386 || echo "packages.sh: there is no liburcu for i386 here" >&2
pip3 install meson==1.0.1
