/* SPDX-License-Identifier: MIT */
#include "walk.h"

unsigned int mt_height(const struct maple_tree *mt)
{
	return maple_root_height(maple_peek(&mt->ma_root));
}

/* The lowest ancestor of `level` whose slot is not the outermost in this direction; the height if none. */
static inline unsigned int turning_point(enum maple_kind kind, const struct maple_path *path,
                                         unsigned int level, enum maple_direction direction)
{
	for (level++; level < path->height; level++) {
		unsigned int slot = path->slot[level];

		/* A pivot of ULONG_MAX belongs to the last row: no row follows it. */
		if (direction == MAPLE_DOWN
		            ? slot > 0
		            : slot + 1 < maple_capacity(kind) && path->node[level]->pivot[slot] != ULONG_MAX)
			break;
	}
	return level;
}

/* Where the node below this turning point, towards lower indices, begins. */
static inline unsigned long first_at(const struct maple_path *path, unsigned int turn)
{
	return turn < path->height ? path->node[turn]->pivot[path->slot[turn] - 1] + 1 : 0;
}

/* Where that below this one, towards higher indices, ends. */
static inline unsigned long last_at(const struct maple_path *path, unsigned int turn)
{
	return turn < path->height ? path->node[turn]->pivot[path->slot[turn]] : ULONG_MAX;
}

static inline unsigned long path_first(const struct maple_tree *mt, const struct maple_path *path,
                                       unsigned int level)
{
	return first_at(path, turning_point(maple_kind_at(mt, 1), path, level, MAPLE_DOWN));
}

static inline unsigned long path_last(const struct maple_tree *mt, const struct maple_path *path,
                                      unsigned int level)
{
	return last_at(path, turning_point(maple_kind_at(mt, 1), path, level, MAPLE_UP));
}

unsigned long maple_path_first(const struct maple_tree *mt, const struct maple_path *path, unsigned int level)
{
	return path_first(mt, path, level);
}

unsigned long maple_path_last(const struct maple_tree *mt, const struct maple_path *path, unsigned int level)
{
	return path_last(mt, path, level);
}

bool maple_path_walk(const struct maple_tree *mt, struct maple_path *path, unsigned long index)
{
	void *root = maple_acquire(&mt->ma_root);
	struct maple_node *node = maple_root_node(root);
	unsigned int level = maple_root_height(root);
	enum maple_kind kind = maple_kind_at(mt, 1);

	path->height = (unsigned char)level;
	if (!root)
		return false;
	while (--level) {
		unsigned int slot = maple_node_find(node, kind, index);

		path->node[level] = node;
		path->slot[level] = (unsigned char)slot;
		node = maple_child(node, kind, slot);
	}
	path->node[0] = node;
	path->slot[0] = (unsigned char)maple_node_find(node, MAPLE_LEAF, index);
	path->min = path_first(mt, path, 0);
	path->max = path_last(mt, path, 0);
	return true;
}

void maple_path_copy(struct maple_path *to, const struct maple_path *from)
{
	to->min = from->min;
	to->max = from->max;
	to->height = from->height;
	for (unsigned int level = 0; level < from->height; level++) {
		to->node[level] = from->node[level];
		to->slot[level] = from->slot[level];
	}
}

bool maple_path_can_step(const struct maple_tree *mt, const struct maple_path *path, unsigned int level,
                         enum maple_direction direction)
{
	return turning_point(maple_kind_at(mt, 1), path, level, direction) < path->height;
}

/* Whoever went on to this leaf may go on to the next: if that has the same parent it is asked for now. */
static inline void ask_for_next(const struct maple_path *path, enum maple_kind kind, unsigned int turn,
                                int towards)
{
	if (turn == 1)
		maple_node_ask_for(maple_acquire(&maple_slots(path->node[1], kind)[path->slot[1] + towards]));
}

static inline bool step(struct maple_path *path, enum maple_kind kind, unsigned int level,
                        enum maple_direction direction)
{
	unsigned int turn = turning_point(kind, path, level, direction);

	if (turn == path->height)
		return false;
	path->slot[turn] = (unsigned char)(path->slot[turn] + (direction == MAPLE_UP ? 1 : -1));
	while (turn > level) {
		struct maple_node *node = maple_child(path->node[turn], kind, path->slot[turn]);

		turn--;
		path->node[turn] = node;
		path->slot[turn] = direction == MAPLE_UP
		                           ? 0
		                           : (unsigned char)maple_node_last(node, turn ? kind : MAPLE_LEAF);
	}
	return true;
}

/* Cursors go from leaf to leaf all the time. */
static bool step_to_next_leaf(struct maple_path *path, enum maple_kind kind)
{
	unsigned int turn;

	if (!step(path, kind, 0, MAPLE_UP))
		return false;
	turn = turning_point(kind, path, 0, MAPLE_UP);
	path->min = path->max + 1;
	path->max = last_at(path, turn);
	ask_for_next(path, kind, turn, 1);
	return true;
}

static bool step_to_previous_leaf(struct maple_path *path, enum maple_kind kind)
{
	unsigned int turn;

	if (!step(path, kind, 0, MAPLE_DOWN))
		return false;
	turn = turning_point(kind, path, 0, MAPLE_DOWN);
	path->max = path->min - 1;
	path->min = first_at(path, turn);
	ask_for_next(path, kind, turn, -1);
	return true;
}

bool maple_path_step(const struct maple_tree *mt, struct maple_path *path, unsigned int level,
                     enum maple_direction direction)
{
	enum maple_kind kind = maple_kind_at(mt, 1);

	if (level)
		return step(path, kind, level, direction);
	return direction == MAPLE_UP ? step_to_next_leaf(path, kind) : step_to_previous_leaf(path, kind);
}
