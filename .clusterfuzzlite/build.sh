#!/bin/bash -eu
# SPDX-License-Identifier: MIT
# ClusterFuzzLite builds as OSS-Fuzz does.
exec bash -eux "${SRC:?}/mapletree/build.sh"
