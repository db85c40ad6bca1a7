/* SPDX-License-Identifier: MIT */
#include <maple_tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <urcu/flavor.h>

#include "flavours.h"

const char *const flavour_names[FLAVOUR_COLUMNS] = {"memb", "mb", "qsbr", "bp", "plain"};
const char *const flavour_workloads[FLAVOUR_ROWS] = {"load-random", "churn"};

/* liburcu's headers show one flavour to a file. */
extern const struct rcu_flavor_struct urcu_memb_flavor, urcu_mb_flavor, urcu_qsbr_flavor, urcu_bp_flavor;

static const struct rcu_flavor_struct *const flavours[FLAVOURS] = {&urcu_memb_flavor, &urcu_mb_flavor,
                                                                   &urcu_qsbr_flavor, &urcu_bp_flavor};

/* A tree of its own for every round, so that the flavour may change between them. */
static unsigned long run_column(struct flavours_outcome *outcome, unsigned int column, unsigned long round,
                                const struct work *works)
{
	enum mode mode = column < FLAVOURS ? MODE_RCU : MODE_PLAIN;
	const struct rcu_flavor_struct *flavour = flavours[column < FLAVOURS ? column : FLAVOURS - 1];
	struct work build = works[0];
	unsigned long sum = 0;
	void *map;

	flavour->register_thread();
	mt_set_rcu_flavor(flavour);
	map = engine_maple.make(mode, MEMORY_FAST);
	build.ops = build.shuffled;
	build.op_count = build.count;
	engine_maple.run[LOOP_APPLY](map, &build);
	for (int row = 0; row < FLAVOUR_ROWS; row++) {
		const struct workload *workload = workload_named(flavour_workloads[row]);
		double (*clock)(void) = workload->writes ? now_ns : thread_ns; /* writes may wait */
		double before;

		flavour->barrier();
		before = clock();
		sum = sum * 3 + engine_maple.run[workload->loop](map, &works[row]);
		outcome->ns[row][column][round] = (clock() - before) / (double)works[row].operations;
	}
	engine_maple.destroy(map);
	flavour->barrier();
	flavour->unregister_thread();
	return sum;
}

void measure_flavours(struct flavours_outcome *outcome, const struct settings *settings, unsigned long count)
{
	struct work works[FLAVOUR_ROWS];

	outcome->count = count;
	outcome->rounds = settings->rounds;
	for (int row = 0; row < FLAVOUR_ROWS; row++) {
		struct layout layout;

		layout_make(&layout, SHAPE_SPACE, count, settings->seed);
		work_begin(&works[row], &layout);
		workload_named(flavour_workloads[row])->prepare(&works[row], &layout);
		layout_free(&layout);
	}
	for (unsigned long r = 0; r < settings->rounds; r++) {
		unsigned long first = 0;

		for (unsigned int column = 0; column < FLAVOUR_COLUMNS; column++) {
			unsigned long sum = run_column(outcome, column, r, works);

			first = column ? first : sum;
			if (sum == first)
				continue;
			fflush(stdout);
			fprintf(stderr, "bench: %s has other results than %s\n", flavour_names[column],
			        flavour_names[0]);
			exit(1);
		}
	}
	for (int row = 0; row < FLAVOUR_ROWS; row++)
		work_free(&works[row]);
}
