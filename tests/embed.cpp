// SPDX-License-Identifier: MIT
// embed.cpp - the README's program as one writes it in C++; it prints the same.
#include <cstdio>
#include <maple_tree.h>

int main()
{
	static char ann[] = "Ann", ben[] = "Ben", cleo[] = "Cleo";
	maple_tree shifts;
	unsigned long hour = 0;

	mt_init(&shifts);
	mtree_store_range(&shifts, 8, 15, ann, GFP_KERNEL);
	mtree_store_range(&shifts, 16, 23, ben, GFP_KERNEL);
	mtree_store_range(&shifts, 12, 17, cleo, GFP_KERNEL);
	std::printf("at 14 it is %s\n", static_cast<char *>(mtree_load(&shifts, 14)));
	mtree_erase(&shifts, 20);
	while (void *who = mt_find(&shifts, &hour, 23))
		std::printf("%s until %lu\n", static_cast<char *>(who), hour - 1);
	MA_STATE(cursor, &shifts, 0, 0);
	if (mas_find(&cursor, 23) != ann || mas_next(&cursor, 23) != cleo)
		return 1;
	mtree_destroy(&shifts);
	return 0;
}
