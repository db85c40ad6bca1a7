/* SPDX-License-Identifier: MIT */
/* What the kernel's radix-tree Makefile would generate. */
#define XA_CHUNK_SHIFT 6
