// SPDX-License-Identifier: MIT
// header.cpp - the public header alone, as C++: it compiles, and its functions have C linkage.
#include <maple_tree.h>

static int use(maple_tree *tree)
{
	ma_state mas;

	mas_init(&mas, tree, 0);
	mas_set_range(&mas, 1, 2);
	return xa_is_value(xa_mk_value(1)) && mas.last == 2 && mtree_empty(tree) ? 0 : 1;
}

int main()
{
	maple_tree tree;

	mt_init_flags(&tree, MT_FLAGS_ALLOC_RANGE);
	return use(&tree);
}
