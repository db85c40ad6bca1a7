/* SPDX-License-Identifier: MIT */
/* engine_std.cpp - the ordered map that comes with C++. */
#include <map>

struct rest {
	unsigned long last;
	void *entry;
};
using ordered = std::map<unsigned long, rest>;
#define ENGINE       engine_std
#define ENGINE_NAME  "std"
#define ENGINE_WORDS "std::map from first index to the rest"
#include "engine_ordered.hpp"
