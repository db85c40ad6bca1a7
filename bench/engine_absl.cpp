/* SPDX-License-Identifier: MIT */
/* engine_absl.cpp - Abseil's B-tree. */
#include <absl/container/btree_map.h>

struct rest {
	unsigned long last;
	void *entry;
};
using ordered = absl::btree_map<unsigned long, rest>;
#define ENGINE       engine_absl
#define ENGINE_NAME  "absl"
#define ENGINE_WORDS "absl::btree_map from first index to the rest"
#include "engine_ordered.hpp"
