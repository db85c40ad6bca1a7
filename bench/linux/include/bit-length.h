/* SPDX-License-Identifier: MIT */
/* What the kernel's radix-tree Makefile would generate. */
#define CONFIG_64BIT 1
