/* SPDX-License-Identifier: MIT */
#include "svg.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LEFT = 170, PLOT = 640, RIGHT = 30, TOP = 64, ROW = 20, DOT = 5 };

static const char *const colours[ENGINES_MAX] = {
        "#000000", "#7f7f7f", "#bcbd22", "#d62728", "#d62728", "#1f77b4", "#2ca02c", "#ff7f0e",
        "#9467bd", "#8c564b", "#17becf", "#e377c2", "#aec7e8", "#98df8a", "#ffbb78", "#c5b0d5",
};

__attribute__((noreturn)) static void cannot_write(const char *path)
{
	fprintf(stderr, "bench: cannot write the chart %s: %s\n", path, strerror(errno));
	exit(2);
}

/* Made anew, so that nothing is overwritten. */
static FILE *create(const char *path)
{
	FILE *file = fopen(path, "wx");

	if (!file)
		cannot_write(path);
	return file;
}

void svg_check(const char *path)
{
	fclose(create(path));
	unlink(path);
}

/* ---- The scale: of logarithms, the same for all rows --------------------- */

struct scale {
	double least, most; /* ratios at the two edges */
};

static double across(const struct scale *scale, double ratio)
{
	return LEFT + PLOT * log(ratio / scale->least) / log(scale->most / scale->least);
}

static struct scale scale_of(const struct outcome *outcomes, unsigned long count)
{
	struct scale scale = {0.5, 2};

	for (unsigned long i = 0; i < count; i++)
		for (unsigned int e = 1; e < engine_count; e++) {
			double ratio = outcomes[i].took_part[e] ? outcome_ratio(&outcomes[i], e).median : 1;

			while (ratio < scale.least)
				scale.least /= 2;
			while (ratio > scale.most)
				scale.most *= 2;
		}
	return scale;
}

/* ---- Drawing ------------------------------------------------------------- */

static void draw_grid(FILE *file, const struct scale *scale, unsigned long height)
{
	for (double ratio = scale->least; ratio <= scale->most * 1.01; ratio *= 2) {
		double x = across(scale, ratio);

		fprintf(file, "<line x1='%.1f' x2='%.1f' y1='%d' y2='%lu' stroke='%s'/>\n", x, x, TOP - 6,
		        height - 8, ratio == 1 ? "black" : "#dddddd");
		fprintf(file, "<text x='%.1f' y='%d' text-anchor='middle'>%gx</text>\n", x, TOP - 12, ratio);
	}
}

static void draw_legend(FILE *file)
{
	double x = LEFT;

	fprintf(file, "<text x='8' y='20' font-weight='bold'>times the library's time</text>\n");
	for (unsigned int e = 1; e < engine_count; e++) {
		if (!strcmp(engines[e]->name, engines[e - 1]->name))
			continue;
		x += 70;
		fprintf(file, "<circle cx='%.0f' cy='16' r='%d' fill='%s'/><text x='%.0f' y='20'>%s</text>\n",
		        x, DOT, colours[e], x + 9, engines[e]->name);
	}
}

static void draw_row(FILE *file, const struct scale *scale, const struct outcome *outcome, unsigned long y)
{
	fprintf(file, "<text x='8' y='%lu'>%s, %s %lu</text>\n", y + 4, outcome->workload->name,
	        shape_names[outcome->shape], outcome->count);
	for (unsigned int e = 1; e < engine_count; e++) {
		struct spread ratio;

		if (!outcome->took_part[e])
			continue;
		ratio = outcome_ratio(outcome, e);
		fprintf(file,
		        "<circle cx='%.1f' cy='%lu' r='%d' fill='%s' fill-opacity='0.8'><title>%s: %.2fx "
		        "(%.2f-%.2f)</title></circle>\n",
		        across(scale, ratio.median), y, DOT, colours[e], engines[e]->name, ratio.median,
		        ratio.least, ratio.most);
	}
}

void svg_write(const char *path, const struct outcome *outcomes, unsigned long count)
{
	struct scale scale = scale_of(outcomes, count);
	unsigned long height = TOP + (count + 1) * ROW;
	FILE *file = create(path);

	fprintf(file,
	        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%lu' font-family='sans-serif' "
	        "font-size='11'>\n<rect width='100%%' height='100%%' fill='white'/>\n",
	        LEFT + PLOT + RIGHT, height);
	draw_legend(file);
	draw_grid(file, &scale, height);
	for (unsigned long i = 0; i < count; i++)
		draw_row(file, &scale, &outcomes[i], TOP + i * ROW + ROW / 2);
	fprintf(file, "</svg>\n");
	if (ferror(file) | fclose(file))
		cannot_write(path);
}
