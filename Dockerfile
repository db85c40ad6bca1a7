# SPDX-License-Identifier: MIT
# The OSS-Fuzz image: what build.sh needs, the source, nothing else.
FROM gcr.io/oss-fuzz-base/base-builder
RUN apt-get update && \
    apt-get install -y --no-install-recommends liburcu-dev ninja-build pkg-config python3-pip zip && \
    pip3 install meson==1.0.1
COPY . $SRC/mapletree
COPY build.sh $SRC/
WORKDIR $SRC/mapletree
