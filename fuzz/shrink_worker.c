/* SPDX-License-Identifier: MIT */
/*
 * shrink_worker.c - the two processes: who asks, and who runs.
 *
 * They share one piece of memory, the desk, on which the program and the result
 * lie; a byte over a socket says whose turn it is. A worker that ends without an
 * answer has crashed; one that gives none in time never ends.
 */
#include "shrink_worker.h"

#include <err.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SWITCHES_ROOM = 4096 }; /* more than a run lists */

enum task { RUN, LIST, SEARCH };

struct desk {
	enum task task;
	struct shrink_search search;
	struct fuzz_program program; /* its arrays lie on the desk too, and never grow */

	volatile size_t at;
	volatile unsigned long runs; /* of all workers */
	bool found;
	bool spoilt; /* the worker ends after this answer */
	struct shrink_failure failure;
};

static struct {
	struct desk *desk;
	size_t size;
	pid_t pid; /* 0: there is none */
	int socket;
	FILE *said; /* what the worker writes to standard error: sanitizers explain themselves there */
} own = {.socket = -1};

/* What sanitizers explain is a file and a line: names of symbols take them half a second each time. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "symbolize=0:detect_leaks=0:abort_on_error=0";
}

bool shrink_fails_alike(const struct shrink_failure *a, const struct shrink_failure *b)
{
	return strcmp(a->what, b->what) == 0 && strcmp(a->call, b->call) == 0;
}

/* ---- The desk ------------------------------------------------------------ */

void shrink_worker_init(const struct fuzz_program *largest)
{
	size_t switches = largest->switch_count > SWITCHES_ROOM ? largest->switch_count : SWITCHES_ROOM;
	size_t ops_size = largest->count * sizeof(struct fuzz_op);
	struct desk *desk;

	own.size = sizeof(*desk) + ops_size + switches * sizeof(struct fuzz_switch);
	desk = mmap(NULL, own.size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	own.said = tmpfile();
	if (desk == MAP_FAILED || !own.said)
		err(2, "cannot prepare to run programs");
	desk->program.op = (struct fuzz_op *)(desk + 1);
	desk->program.room = largest->count;
	desk->program.switches = (struct fuzz_switch *)((char *)(desk + 1) + ops_size);
	desk->program.switch_room = switches;
	own.desk = desk;
	shrink_engine.init();
}

/* False: it does not fit. */
static bool copy_program(struct fuzz_program *to, const struct fuzz_program *from)
{
	if (from->count > to->room || from->switch_count > to->switch_room)
		return false;
	memcpy(to->tree, from->tree, sizeof(to->tree));
	to->schedule = from->schedule;
	to->count = from->count;
	to->switch_count = from->switch_count;
	if (from->count)
		memcpy(to->op, from->op, from->count * sizeof(*to->op));
	if (from->switch_count)
		memcpy(to->switches, from->switches, from->switch_count * sizeof(*to->switches));
	return true;
}

static void take_schedule(struct fuzz_program *to, const struct fuzz_program *from)
{
	to->schedule = from->schedule;
	to->switch_count = 0;
	for (size_t i = 0; i < from->switch_count; i++)
		fuzz_program_list_switch(to, &from->switches[i]);
}

/* ---- The worker ---------------------------------------------------------- */

/* The program on the desk with a schedule that grew: kept if it fits. */
static bool put_back(const struct fuzz_program *p)
{
	return copy_program(&own.desk->program, p);
}

static void work(void)
{
	struct desk *desk = own.desk;
	struct fuzz_program p;

	fuzz_program_init(&p);
	for (size_t i = 0; i < desk->program.count; i++)
		fuzz_program_append(&p, &desk->program.op[i]);
	memcpy(p.tree, desk->program.tree, sizeof(p.tree));
	take_schedule(&p, &desk->program);
	if (desk->task == SEARCH) {
		desk->found = shrink_engine.search(&p, &desk->search, &desk->runs) && put_back(&p);
	} else {
		desk->runs++;
		desk->spoilt = !shrink_engine.run(&p, &desk->failure, &desk->at);
		if (desk->task == LIST) {
			shrink_engine.list(&p);
			desk->found = put_back(&p);
		}
	}
	fuzz_program_free(&p);
}

_Noreturn static void serve(int socket)
{
	char turn;

	while (read(socket, &turn, 1) == 1) {
		work();
		if (write(socket, &turn, 1) != 1 || own.desk->spoilt)
			break;
	}
	_exit(0);
}

static void start_worker(void)
{
	int ends[2];

	rewind(own.said);
	if (ftruncate(fileno(own.said), 0) != 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
		err(2, "cannot run programs");
	fflush(NULL);
	own.pid = fork();
	if (own.pid < 0)
		err(2, "cannot run programs in another process");
	if (!own.pid) {
		close(ends[0]);
		dup2(fileno(own.said), STDERR_FILENO);
		serve(ends[1]);
	}
	close(ends[1]);
	own.socket = ends[0];
}

/* ---- Who asks ------------------------------------------------------------ */

static int end_worker(void)
{
	int status = 0;

	close(own.socket);
	waitpid(own.pid, &status, 0);
	own.pid = 0;
	return status;
}

void shrink_worker_end(void)
{
	if (!own.pid)
		return;
	kill(own.pid, SIGKILL);
	end_worker();
}

unsigned long shrink_worker_runs(void)
{
	return own.desk->runs;
}

/* "AddressSanitizer: heap-use-after-free", from a sanitizer's last line; places and addresses are left out.
 */
static bool sanitizers_word(char *what, size_t room)
{
	static const char mark[] = "SUMMARY: ";
	char line[512];
	bool found = false;

	rewind(own.said);
	while (fgets(line, sizeof(line), own.said)) {
		char *word, *kind;

		if (strncmp(line, mark, sizeof(mark) - 1) != 0)
			continue;
		word = strtok(line + sizeof(mark) - 1, " \n");
		kind = strtok(NULL, " \n");
		snprintf(what, room, "%s %s", word ? word : "a sanitizer", kind ? kind : "");
		found = true;
	}
	return found;
}

static void explain_death(int status, struct shrink_failure *failure)
{
	if (sanitizers_word(failure->what, sizeof(failure->what)))
		return;
	if (WIFSIGNALED(status))
		snprintf(failure->what, sizeof(failure->what), "%s", strsignal(WTERMSIG(status)));
	else
		snprintf(failure->what, sizeof(failure->what), "exit status %d", WEXITSTATUS(status));
}

static void place_death(const struct fuzz_program *p, struct shrink_failure *failure)
{
	size_t at = own.desk->at;

	failure->operation = at + 1;
	snprintf(failure->call, sizeof(failure->call), "%s",
	         at < p->count ? fuzz_op_info[p->op[at].code].name : "the end of the program");
}

/* The program on the desk is the worker's turn. False: it died, or came to no end. */
static bool have_it_done(double seconds)
{
	struct desk *desk = own.desk;
	struct pollfd answer = {.events = POLLIN};
	char turn = 0;

	if (!own.pid)
		start_worker();
	desk->at = 0;
	desk->found = desk->spoilt = false;
	desk->failure.what[0] = '\0';
	if (send(own.socket, &turn, 1, MSG_NOSIGNAL) != 1)
		err(2, "cannot run programs in another process");
	answer.fd = own.socket;
	if (poll(&answer, 1, (int)(seconds * 1000)) == 0) {
		shrink_worker_end();
		snprintf(desk->failure.what, sizeof(desk->failure.what), "no end");
		return false;
	}
	if (read(own.socket, &turn, 1) == 1) {
		if (desk->spoilt)
			end_worker();
		return true;
	}
	explain_death(end_worker(), &desk->failure);
	return false;
}

static void ask(const struct fuzz_program *p, enum task task, double seconds, struct shrink_failure *failure)
{
	struct desk *desk = own.desk;

	copy_program(&desk->program, p);
	desk->task = task;
	if (!have_it_done(seconds))
		place_death(p, &desk->failure);
	*failure = desk->failure;
}

void shrink_worker_run(const struct fuzz_program *p, double seconds, struct shrink_failure *failure)
{
	ask(p, RUN, seconds, failure);
}

void shrink_worker_list(struct fuzz_program *p, double seconds, struct shrink_failure *failure)
{
	ask(p, LIST, seconds, failure);
	if (own.desk->found)
		take_schedule(p, &own.desk->program);
}

bool shrink_worker_search(struct fuzz_program *p, const struct shrink_search *what, double seconds)
{
	struct desk *desk = own.desk;

	copy_program(&desk->program, p);
	desk->task = SEARCH;
	desk->search = *what;
	if (!have_it_done(seconds) || !desk->found)
		return false;
	take_schedule(p, &desk->program);
	return true;
}
