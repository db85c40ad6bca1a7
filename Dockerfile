# SPDX-License-Identifier: MIT
# The OSS-Fuzz image: what build.sh needs, the source, nothing else.
FROM gcr.io/oss-fuzz-base/base-builder
COPY .clusterfuzzlite/packages.sh /tmp/
RUN /tmp/packages.sh
COPY . $SRC/mapletree
COPY build.sh run_tests.sh $SRC/
WORKDIR $SRC/mapletree
