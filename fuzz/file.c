/* SPDX-License-Identifier: MIT */
/*
 * file.c - programs from files, in either form; program.h has the forms themselves.
 */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct buffer {
	uint8_t *data;
	size_t size, room;
};

/* Where a sentence for the user goes, and what it begins with. */
struct complaint {
	const char *path;
	char *text;
	size_t room;
};

/* Always false, so that a caller can return it. What does not fit is cut off. */
__attribute__((format(printf, 2, 3))) static bool complain(const struct complaint *c, const char *format, ...)
{
	va_list arguments;
	int length =
	        snprintf(c->text, c->room, "%s:", strcmp(c->path, "-") == 0 ? "standard input" : c->path);

	if (length < 0 || (size_t)length >= c->room)
		return false;
	va_start(arguments, format);
	vsnprintf(c->text + length, c->room - (size_t)length, format, arguments);
	va_end(arguments);
	return false;
}

/* Room for more to read, and for a NUL. It doubles, from a size that takes nearly every program at once. */
static bool buffer_grow(struct buffer *b)
{
	size_t room = b->room ? 2 * b->room : 64 << 10;
	uint8_t *data = realloc(b->data, room + 1);

	if (!data)
		return false;
	b->data = data;
	b->room = room;
	return true;
}

static bool read_all(int fd, struct buffer *b, const struct complaint *c)
{
	for (;;) {
		ssize_t got;

		if (b->size == b->room && !buffer_grow(b))
			return complain(c, " no memory for a file of more than %zu bytes", b->size);
		got = read(fd, b->data + b->size, b->room - b->size);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return complain(c, " cannot read: %s", strerror(errno));
		if (got == 0)
			return true;
		b->size += (size_t)got;
		if (b->size > FUZZ_FILE_MAX)
			return complain(c, " the file is larger than %d MiB", FUZZ_FILE_MAX >> 20);
	}
}

/* What can be refused before reading it all. Pipes and terminals have no size yet. */
static bool readable(int fd, const struct complaint *c)
{
	struct stat st = {0}; /* MSan does not see what stat writes */

	if (fstat(fd, &st) != 0)
		return complain(c, " cannot look at it: %s", strerror(errno));
	if (S_ISDIR(st.st_mode))
		return complain(c, " it is a folder, expected a file");
	if (S_ISREG(st.st_mode) && st.st_size > FUZZ_FILE_MAX)
		return complain(c, " the file is larger than %d MiB", FUZZ_FILE_MAX >> 20);
	return true;
}

bool fuzz_file_read(const char *path, uint8_t **data, size_t *size, char *error, size_t room)
{
	struct complaint c = {path, error, room};
	struct buffer b = {0};
	bool from_stdin = strcmp(path, "-") == 0, fine;
	int fd = from_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

	*data = NULL;
	*size = 0;
	if (fd < 0)
		return complain(&c, " cannot open: %s", strerror(errno));
	fine = readable(fd, &c) && read_all(fd, &b, &c);
	if (!from_stdin)
		close(fd);
	if (!fine) {
		free(b.data);
		return false;
	}
	b.data[b.size] = 0;
	*data = b.data;
	*size = b.size;
	return true;
}

static bool ends_in_mt(const char *path)
{
	size_t length = strlen(path);

	return length > 3 && strcmp(path + length - 3, ".mt") == 0;
}

static bool is_control(uint8_t byte)
{
	return (byte < ' ' && byte != '\n' && byte != '\t' && byte != '\r') || byte == 0x7f;
}

/*
 * Nothing is an empty text. A text may be damaged, so a few control bytes do
 * not make it binary: then the parser says where they are. A program in binary
 * form begins with a version, which is one, and consists of zeros to a large part.
 */
static bool looks_like_text(const uint8_t *data, size_t size)
{
	size_t looked = size < 4096 ? size : 4096, controls = 0;

	for (size_t i = 0; i < looked; i++)
		controls += is_control(data[i]);
	return size == 0 || (!is_control(data[0]) && controls <= 1 + looked / 32);
}

static bool load_text(struct fuzz_program *p, const uint8_t *data, size_t size, const struct complaint *c)
{
	struct fuzz_parse_error error;

	if (fuzz_program_parse(p, (const char *)data, size, &error))
		return true;
	complain(c, "%u:%u: %s", error.line, error.column, error.what);
	return false;
}

static bool load_binary(struct fuzz_program *p, const uint8_t *data, size_t size, unsigned int families,
                        const struct complaint *c)
{
	fuzz_program_decode(p, data, size, families);
	if (p->count)
		return true;
	memset(p->tree, 0, sizeof(p->tree));
	return complain(c, " the program has no operation: a binary one of %zu bytes ends in its header",
	                size);
}

bool fuzz_program_load(const char *path, struct fuzz_program *p, unsigned int families, char *error,
                       size_t room)
{
	struct complaint c = {path, error, room};
	uint8_t *data;
	size_t size;
	bool fine;

	p->count = 0;
	memset(p->tree, 0, sizeof(p->tree));
	if (!fuzz_file_read(path, &data, &size, error, room))
		return false;
	if (ends_in_mt(path) || looks_like_text(data, size))
		fine = load_text(p, data, size, &c);
	else
		fine = load_binary(p, data, size, families, &c);
	free(data);
	return fine;
}
