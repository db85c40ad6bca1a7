/* SPDX-License-Identifier: MIT */
#include "status.h"

#include "report.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static const struct lockstep_totals *totals;
static const char *path;

static void write_file(void)
{
	char temporary[4096];
	FILE *file;

	snprintf(temporary, sizeof(temporary), "%s.%ld", path, (long)getpid());
	file = fopen(temporary, "w");
	if (!file)
		return;
	report_totals(totals, file);
	fputc('\n', file);
	if (fclose(file) != 0 || rename(temporary, path) != 0)
		unlink(temporary);
}

void status_begin(const struct lockstep_totals *of)
{
	totals = of;
	path = getenv("FUZZ_STATUS");
	atexit(status_end);
}

void status_update(void)
{
	static time_t written;
	static unsigned int calls;
	struct timespec now;

	/* A clock is slow to ask, and programs may be small. */
	if (!path || ++calls % 16 || clock_gettime(CLOCK_MONOTONIC_COARSE, &now) != 0 ||
	    now.tv_sec == written)
		return;
	written = now.tv_sec;
	write_file();
}

void status_end(void)
{
	report_totals(totals, stderr);
	fputc('\n', stderr);
	if (path)
		write_file();
}
