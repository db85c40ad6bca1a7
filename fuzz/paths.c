/* SPDX-License-Identifier: MIT */
/*
 * paths.c - walks over folders of programs, in an order that does not depend on the file system.
 */
#define _GNU_SOURCE /* asprintf */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "paths.h"

struct walk {
	bool (*visit)(void *ctx, const char *path);
	void *ctx;
	char *error;
	size_t room;
	size_t visited;
};

static bool walk_path(struct walk *walk, const char *path);

static int is_program(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name);

	return entry->d_name[0] != '.' && (length < 3 || strcmp(entry->d_name + length - 3, ".md") != 0);
}

static bool walk_entry(struct walk *walk, const char *folder, const char *name)
{
	size_t length = strlen(folder);
	const char *slash = length && folder[length - 1] == '/' ? "" : "/";
	char *path;
	bool more;

	if (asprintf(&path, "%s%s%s", folder, slash, name) < 0)
		abort();
	more = walk_path(walk, path);
	free(path);
	return more;
}

static bool walk_folder(struct walk *walk, const char *folder)
{
	struct dirent **name;
	int count = scandir(folder, &name, is_program, alphasort), i;
	bool more = true;

	if (count < 0) {
		snprintf(walk->error, walk->room, "%s: cannot read the folder: %s", folder, strerror(errno));
		return false;
	}
	for (i = 0; i < count; i++) {
		if (more)
			more = walk_entry(walk, folder, name[i]->d_name);
		free(name[i]);
	}
	free(name);
	return more;
}

static bool walk_path(struct walk *walk, const char *path)
{
	struct stat status = {0}; /* MSan does not see what stat writes */

	if (strcmp(path, "-") != 0) {
		if (stat(path, &status) != 0) {
			snprintf(walk->error, walk->room, "%s: cannot open: %s", path, strerror(errno));
			return false;
		}
		if (S_ISDIR(status.st_mode))
			return walk_folder(walk, path);
	}
	walk->visited++;
	return walk->visit(walk->ctx, path);
}

bool paths_visit(const char *path, bool (*visit)(void *ctx, const char *path), void *ctx, char *error,
                 size_t room)
{
	struct walk walk = {visit, ctx, error, room, 0};

	if (!walk_path(&walk, path))
		return false;
	if (!walk.visited)
		snprintf(error, room, "%s: the folder holds no program", path);
	return walk.visited;
}
