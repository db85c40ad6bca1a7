/* SPDX-License-Identifier: MIT */
/*
 * main.c - rcu_stress: real readers and writers on trees in RCU mode, with each flavour of liburcu.
 */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "stress.h"

/* liburcu's headers show one flavour to a file. */
extern const struct rcu_flavor_struct urcu_bp_flavor, urcu_memb_flavor, urcu_mb_flavor, urcu_qsbr_flavor;

static const struct {
	const char *name;
	const struct rcu_flavor_struct *rcu;
} flavours[] = {
        {"memb", &urcu_memb_flavor},
        {"mb", &urcu_mb_flavor},
        {"qsbr", &urcu_qsbr_flavor},
        {"bp", &urcu_bp_flavor},
};

enum { PROGRESS = 5, STUCK = 30, NODES = 1 << 16 };

struct stress stress = {
        .flavour = &urcu_bp_flavor,
        .flavour_name = "bp",
        .readers = 2,
        .writers = 1,
        .seconds = 2,
        .seed = 1,
        .flags = MT_FLAGS_ALLOC_RANGE | MT_FLAGS_USE_RCU,
};

static const char help[] =
        "rcu_stress - readers without locks beside writers, on real threads\n"
        "\n"
        "  --flavour NAME   liburcu's flavour: memb, mb, qsbr or bp (bp)\n"
        "  --readers N      threads that look up, walk both ways and judge what they see (2, at most 32)\n"
        "  --writers N      threads that store, erase, allocate; the first also destroys, copies,\n"
        "                   and switches modes (1, at most 16)\n"
        "  --time S         seconds (2)\n"
        "  --seed N         of what the threads do; not of when (1)\n"
        "  --tree KIND      alloc, with gap tracking, or range (alloc)\n"
        "\n"
        "Exit status: 0 nothing was wrong, 1 something was, 2 bad input.\n";

/* ---- Failures ------------------------------------------------------------ */

void stress_fail(const char *format, ...)
{
	static int told;
	va_list arguments;

	/* The first to fail tells, and ends the program. */
	while (__atomic_exchange_n(&told, 1, __ATOMIC_RELAXED))
		pause();
	fflush(stdout);
	fputs("FAILED: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fprintf(stderr, "\n  (flavour %s, seed %lu, %u readers, %u writers)\n", stress.flavour_name,
	        stress.seed, stress.readers, stress.writers);
	_exit(1);
}

/* In a signal handler there is no more to say than this. */
static _Noreturn void fail_with(const char *words)
{
	(void)!write(STDERR_FILENO, words, strlen(words));
	_exit(1);
}

/* A node that was freed is full of bytes that are no address. */
static void on_crash(int number)
{
	(void)number;
	fail_with("FAILED: a thread used an address that is none: a node that was freed?\n");
}

static void on_alarm(int number)
{
	(void)number;
	fail_with("FAILED: the threads were told to stop, and did not\n");
}

/* A sanitizer has more to say than we. */
static void catch_crashes(void)
{
	struct sigaction old;

	if (sigaction(SIGSEGV, NULL, &old) || old.sa_handler != SIG_DFL)
		return;
	signal(SIGSEGV, on_crash);
	signal(SIGBUS, on_crash);
}

/* ---- Options ------------------------------------------------------------- */

static unsigned long number(const char *option, const char *text, unsigned long min, unsigned long max)
{
	unsigned long value;
	char *end;

	errno = 0;
	value = strtoul(text, &end, 10);
	if (errno || end == text || *end || *text < '0' || *text > '9' || value < min || value > max)
		errx(2, "--%s wants a whole number from %lu to %lu, not '%s'", option, min, max, text);
	return value;
}

static void choose_flavour(const char *name)
{
	for (size_t i = 0; i < sizeof(flavours) / sizeof(flavours[0]); i++)
		if (!strcmp(name, flavours[i].name)) {
			stress.flavour = flavours[i].rcu;
			stress.flavour_name = flavours[i].name;
			return;
		}
	errx(2, "--flavour wants memb, mb, qsbr or bp, not '%s'", name);
}

static void choose_tree(const char *kind)
{
	if (!strcmp(kind, "range"))
		stress.flags = MT_FLAGS_USE_RCU;
	else if (strcmp(kind, "alloc") != 0)
		errx(2, "--tree wants alloc or range, not '%s'", kind);
}

static void take_options(int argc, char **argv)
{
	static const struct option options[] = {
	        {"flavour", required_argument, NULL, 'f'}, {"readers", required_argument, NULL, 'r'},
	        {"writers", required_argument, NULL, 'w'}, {"time", required_argument, NULL, 't'},
	        {"seed", required_argument, NULL, 's'},    {"tree", required_argument, NULL, 'k'},
	        {"help", no_argument, NULL, 'h'},          {0},
	};
	int option;

	opterr = 0; /* what is wrong is said below */
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (option == 'f')
			choose_flavour(optarg);
		else if (option == 'r')
			stress.readers = (unsigned int)number("readers", optarg, 0, YARD_READERS);
		else if (option == 'w')
			stress.writers = (unsigned int)number("writers", optarg, 1, PLOT_WRITERS);
		else if (option == 't')
			stress.seconds = (unsigned int)number("time", optarg, 1, 1000000);
		else if (option == 's')
			stress.seed = number("seed", optarg, 0, ULONG_MAX);
		else if (option == 'k')
			choose_tree(optarg);
		else if (option == 'h') {
			fputs(help, stdout);
			exit(0);
		} else {
			errx(2, "there is no option '%s', or it lacks its value; see --help",
			     argv[optind - 1]);
		}
	}
	if (optind < argc)
		errx(2, "there is nothing to do with '%s'; see --help", argv[optind]);
}

/* ---- Threads ------------------------------------------------------------- */

/* Grace periods, one after the other. */
static void *clock_main(void *unused)
{
	while (!maple_peek(&stress.stop)) {
		stress.flavour->update_synchronize_rcu();
		maple_poke(&yard_clock, maple_peek(&yard_clock) + 1);
		usleep(200);
	}
	return unused;
}

static struct worker reader[YARD_READERS], writer[PLOT_WRITERS], timekeeper;

static void start(struct worker *worker, unsigned int order, unsigned long salt, void *(*run)(void *))
{
	worker->number = order;
	worker->random.state = stress.seed * 1000 + salt + order;
	if (pthread_create(&worker->thread, NULL, run, worker))
		errx(2, "cannot start a thread");
}

static void start_all(void)
{
	for (unsigned int i = 0; i < stress.readers; i++)
		start(&reader[i], i, 100, reader_main);
	for (unsigned int i = 0; i < stress.writers; i++)
		start(&writer[i], i, 200, writer_main);
	start(&timekeeper, 0, 0, clock_main);
}

static void stop(void)
{
	signal(SIGALRM, on_alarm);
	alarm(STUCK);
	maple_poke(&stress.stop, true);
	for (unsigned int i = 0; i < stress.readers; i++)
		pthread_join(reader[i].thread, NULL);
	for (unsigned int i = 0; i < stress.writers; i++)
		pthread_join(writer[i].thread, NULL);
	pthread_join(timekeeper.thread, NULL);
	alarm(0);
}

static void add(struct tally *sum, const struct tally *tally)
{
	sum->reads += maple_peek(&tally->reads);
	sum->writes += maple_peek(&tally->writes);
	sum->switches += maple_peek(&tally->switches);
	sum->destroys += maple_peek(&tally->destroys);
	sum->copies += maple_peek(&tally->copies);
}

static struct tally tally_all(void)
{
	struct tally sum = {0};

	for (unsigned int i = 0; i < stress.readers; i++)
		add(&sum, &reader[i].tally);
	for (unsigned int i = 0; i < stress.writers; i++)
		add(&sum, &writer[i].tally);
	return sum;
}

/* Every thread counts on, or something waits for ever. */
static void watch(struct tally *seen, unsigned int *still, const struct tally *tally, const char *what,
                  unsigned int thread)
{
	bool moved = maple_peek(&tally->reads) != seen->reads || maple_peek(&tally->writes) != seen->writes ||
	             maple_peek(&tally->switches) != seen->switches;

	*still = moved ? 0 : *still + 1;
	if (*still > STUCK)
		stress_fail("%s %u has not moved for %d seconds", what, thread, STUCK);
	*seen = (struct tally){.reads = maple_peek(&tally->reads),
	                       .writes = maple_peek(&tally->writes),
	                       .switches = maple_peek(&tally->switches)};
}

static void run(void)
{
	static struct tally seen[YARD_READERS + PLOT_WRITERS];
	static unsigned int still[YARD_READERS + PLOT_WRITERS];

	for (unsigned int second = 1; second <= stress.seconds; second++) {
		sleep(1);
		for (unsigned int i = 0; i < stress.readers; i++)
			watch(&seen[i], &still[i], &reader[i].tally, "reader", i);
		for (unsigned int i = 0; i < stress.writers; i++)
			watch(&seen[YARD_READERS + i], &still[YARD_READERS + i], &writer[i].tally, "writer",
			      i);
		if (second % PROGRESS == 0 && second < stress.seconds) {
			struct tally sum = tally_all();

			printf("%s: %u of %u s, %lu reads, %lu writes\n", stress.flavour_name, second,
			       stress.seconds, sum.reads, sum.writes);
			fflush(stdout);
		}
	}
}

/* ---- The end ------------------------------------------------------------- */

/* With all threads gone: the tree is what its writers made it. */
static void compare(struct plot *plot)
{
	char why[200] = "";

	mtree_lock(&plot->mt);
	if (!mt_validate(&plot->mt, why, sizeof(why)))
		stress_fail("%s is not sound: %s", plot->name, why);
	mtree_unlock(&plot->mt);
	for (unsigned long i = 0; i < PLOT_INDICES; i++)
		if (mtree_load(&plot->mt, i) != plot_word(plot, i))
			stress_fail("%s holds %p at %lu in the end, not %p", plot->name,
			            mtree_load(&plot->mt, i), i, plot_word(plot, i));
}

static void tell_totals(void)
{
	struct tally sum = tally_all();
	struct yard_totals nodes;

	yard_totals(&nodes);
	printf("%s: %lu reads, %lu writes, %lu nodes freed, %lu grace periods, %lu mode switches, "
	       "%lu destroys, %lu copies\n",
	       stress.flavour_name, sum.reads, sum.writes, nodes.freed, yard_clock - 1, sum.switches,
	       sum.destroys, sum.copies);
	if (nodes.sighted)
		printf("%s: %lu of these nodes had been sighted by readers, none by one that was still in "
		       "that section; on "
		       "average %.1f grace periods before\n",
		       stress.flavour_name, nodes.sighted, (double)nodes.ages / (double)nodes.sighted);
	if (nodes.refused)
		printf("%s: %lu allocations found the yard full\n", stress.flavour_name, nodes.refused);
}

/* One batch's callback may queue the next. */
static void wait_for_callbacks(void)
{
	for (unsigned int i = 0; i < 3; i++)
		stress.flavour->barrier();
	maple_callbacks_have_returned();
}

int main(int argc, char **argv)
{
	static const char *const names[PLOTS] = {"the standing tree", "the passing tree", "the copy"};

	take_options(argc, argv);
	catch_crashes();
	mt_set_rcu_flavor(stress.flavour);
	yard_open(NODES);
	for (unsigned int i = 0; i < PLOTS; i++)
		plot_init(&stress.plot[i], names[i], stress.flags, i == STANDING ? stress.writers : 1,
		          &yard_allocator);
	stress.flavour->register_thread();
	writer_plant();
	stress.flavour->thread_offline();
	start_all();
	run();
	stop();
	stress.flavour->thread_online();
	for (unsigned int i = 0; i < PLOTS; i++) {
		compare(&stress.plot[i]);
		mtree_destroy(&stress.plot[i].mt);
	}
	wait_for_callbacks();
	tell_totals();
	yard_close();
	stress.flavour->unregister_thread();
	return 0;
}
