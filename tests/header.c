/* SPDX-License-Identifier: MIT */
/* header.c - the public header alone, as C: it needs nothing before it, and its inline parts work. */
#include <maple_tree.h>
#include <maple_tree.h>

static DEFINE_MTREE(defined);
static int outer_lock;
static struct maple_tree external = MTREE_INIT_EXT(external, MT_FLAGS_USE_RCU, outer_lock);

static bool entries_ok(void)
{
	return xa_is_value(xa_mk_value(7)) && xa_to_value(xa_mk_value(LONG_MAX)) == LONG_MAX &&
	       xa_is_internal(XA_ZERO_ENTRY) && xa_is_zero(XA_ZERO_ENTRY) && mt_is_reserved(XA_ZERO_ENTRY) &&
	       !mt_is_reserved(NULL) && !mt_is_reserved(xa_mk_value(1)) &&
	       xa_err(XA_ERROR(-ENOMEM)) == -ENOMEM && !xa_is_err(XA_ZERO_ENTRY) && xa_err(NULL) == 0;
}

static bool trees_ok(void)
{
	struct maple_tree tree;

	mt_init_flags(&tree, MT_FLAGS_USE_RCU);
	return mtree_empty(&tree) && mt_in_rcu(&tree) && !mt_external_lock(&tree) && mtree_empty(&defined) &&
	       mt_external_lock(&external) && external.ma_external_lock == &outer_lock;
}

static bool cursors_ok(void)
{
	MA_STATE(mas, &defined, 3, 9);

	mas_set(&mas, 5);
	__mas_set_range(&mas, 6, 8);
	return !mas_is_active(&mas) && !mas_is_err(&mas) && mas.index == 6 && mas.last == 8;
}

int main(void)
{
	return entries_ok() && trees_ok() && cursors_ok() ? 0 : 1;
}
