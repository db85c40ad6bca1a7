/* SPDX-License-Identifier: MIT */
/*
 * grace.c - the test of fuzz/grace.c: when callbacks run, how long a grace period is, what is misuse, and how
 * threads sleep and wake.
 */
#include <errno.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <urcu-bp.h>
#include <urcu/call-rcu.h>

#include "../check.h"
#include "port.h"
#include "stage.h"
#include "touch.h"

static const struct rcu_flavor_struct *const rcu = &grace_flavor;

/* ---- What happened ------------------------------------------------------- */

static char story[256];
static struct rcu_head head[4];
static enum fuzz_thread ran_in;

static void tell(const char *word)
{
	if (story[0])
		strncat(story, " ", sizeof(story) - strlen(story) - 1);
	strncat(story, word, sizeof(story) - strlen(story) - 1);
}

static void freed(struct rcu_head *h)
{
	static const char *const name[] = {"free0", "free1", "free2", "free3"};

	ran_in = scheduler.current;
	tell(name[h - head]);
}

static void retire(unsigned int i)
{
	rcu->update_call_rcu(&head[i], freed);
}

static bool play_story(enum fuzz_grace grace, stage_role *w, stage_role *r1, stage_role *r2)
{
	story[0] = '\0';
	ran_in = FUZZ_MAIN;
	clear_stage();
	return play(FUZZ_STORES_LATE, 0, grace, w, r1, r2);
}

/* ---- Callbacks, early and late ------------------------------------------- */

static void retire_alone(void)
{
	retire(0);
	tell("retired");
}

static void without_a_reader_a_callback_runs_at_once(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_alone, NULL, NULL));
	CHECK_TEXT(story, "free0 retired");
}

static void a_late_callback_waits_for_somebody_who_waits(void)
{
	CHECK(play_story(FUZZ_GRACE_LATE, retire_alone, NULL, NULL));
	CHECK_TEXT(story, "retired");
	CHECK_SAME(grace_pending(), 1);
}

/* The writer retires while the reader is inside; the reader steps out of the inner section, then the outer.
 */
static void retire_meanwhile(void)
{
	pass_to(FUZZ_READER1);
	retire(0);
	tell("retired");
	pass_to(FUZZ_READER1);
	CHECK_SAME(grace_pending(), 1);
	leave_to(FUZZ_READER1);
}

static void read_nested(void)
{
	CHECK(!grace_reading(FUZZ_READER1));
	CHECK(!rcu->read_ongoing());
	rcu->read_lock();
	rcu->read_lock();
	CHECK(rcu->read_ongoing());
	CHECK(grace_reading(FUZZ_READER1) && !grace_reading(FUZZ_WRITER));
	pass_to(FUZZ_WRITER);
	rcu->read_unlock();
	tell("inner");
	pass_to(FUZZ_WRITER);
	CHECK(rcu->read_ongoing());
	rcu->read_unlock();
	tell("outer");
	CHECK(!rcu->read_ongoing());
}

static void a_callback_runs_when_the_last_section_ends(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_meanwhile, read_nested, NULL));
	CHECK_TEXT(story, "retired inner free0 outer");
	CHECK_SAME(ran_in, FUZZ_READER1);
	CHECK(play_story(FUZZ_GRACE_LATE, retire_meanwhile, read_nested, NULL));
	CHECK_TEXT(story, "retired inner outer");
}

/* r1 was inside before, r2 comes later: only r1 holds the callback up. */
static void retire_between_two(void)
{
	pass_to(FUZZ_READER1);
	retire(0);
	pass_to(FUZZ_READER2);
	pass_to(FUZZ_READER1);
	leave_to(FUZZ_READER2);
}

static void read_early(void)
{
	rcu->read_lock();
	pass_to(FUZZ_WRITER);
	rcu->read_unlock();
	tell("first");
	rcu->read_lock(); /* another section, which began later, too */
	leave_to(FUZZ_WRITER);
	rcu->read_unlock();
}

static void read_later(void)
{
	rcu->read_lock();
	tell("second");
	pass_to(FUZZ_WRITER);
	tell("still");
	rcu->read_unlock();
}

static void a_later_section_holds_nothing_up(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_between_two, read_early, read_later));
	CHECK_TEXT(story, "second free0 first still");
}

static void retire_four_for_one_reader(void)
{
	pass_to(FUZZ_READER1);
	for (unsigned int i = 0; i < 4; i++)
		retire(i);
	CHECK_SAME(grace_pending(), 4);
	leave_to(FUZZ_READER1);
}

static void read_once(void)
{
	rcu->read_lock();
	pass_to(FUZZ_WRITER);
	rcu->read_unlock();
}

static void callbacks_run_in_order(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_four_for_one_reader, read_once, NULL));
	CHECK_TEXT(story, "free0 free1 free2 free3");
	CHECK_SAME(grace_pending(), 0);
}

static void retire_again(struct rcu_head *h)
{
	tell("once");
	rcu->update_call_rcu(h, freed);
	tell("more");
}

static void retire_twice_in_a_row(void)
{
	rcu->update_call_rcu(&head[2], retire_again);
}

static void a_callback_may_retire(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_twice_in_a_row, NULL, NULL));
	CHECK_TEXT(story, "once free2 more");
	CHECK(play_story(FUZZ_GRACE_LATE, retire_twice_in_a_row, NULL, NULL));
	CHECK_TEXT(story, "");
}

/* ---- Waiting for a grace period ------------------------------------------ */

static void wait_for_readers(void)
{
	pass_to(FUZZ_READER1);
	tell("wait");
	rcu->update_synchronize_rcu();
	tell("waited");
	leave_to(FUZZ_READER2);
}

/* Somebody else has the turn until the writer has waited. */
static void read_while_waited_for(void)
{
	rcu->read_lock();
	pass_to(FUZZ_WRITER);
	tell("lost");
}

static void read_on(void)
{
	tell("never");
}

static void waiting_lasts_while_a_section_is_open(void)
{
	CHECK(!play_story(FUZZ_GRACE_EARLY, wait_for_readers, read_while_waited_for, read_on));
	CHECK_SAME(scheduler.stuck, SCHEDULER_DEADLOCK);
	CHECK_TEXT(scheduler.waits,
	           "w waits for a grace period, r1 waits for its turn, r2 waits for its turn");
	CHECK_TEXT(story, "wait");
}

/* r1 is inside when the writer begins to wait; r2 enters after that, and stays. */
static void wait_with_r1_inside(void)
{
	pass_to(FUZZ_READER1);
	tell("wait");
	stage_turn = FUZZ_READER2;
	rcu->update_synchronize_rcu();
	tell("waited");
	CHECK(grace_reading(FUZZ_READER2));
	pass_to(FUZZ_READER2);
}

static void be_inside_first(void)
{
	rcu->read_lock();
	pass_to(FUZZ_WRITER); /* who lets r2 act, and waits */
	tell("out");
	rcu->read_unlock();
	leave_to(FUZZ_WRITER);
}

static void be_inside_later(void)
{
	rcu->read_lock();
	tell("in");
	pass_to(FUZZ_READER1);
	tell("end");
	rcu->read_unlock();
	leave_to(FUZZ_WRITER);
}

static void waiting_ends_with_the_sections_that_were_open(void)
{
	CHECK(play_story(FUZZ_GRACE_LATE, wait_with_r1_inside, be_inside_first, be_inside_later));
	CHECK_TEXT(story, "wait in out waited end");
}

static void retire_then_wait(void)
{
	retire(0);
	tell("wait");
	rcu->update_synchronize_rcu();
	tell("waited");
}

static void waiting_runs_late_callbacks(void)
{
	CHECK(play_story(FUZZ_GRACE_LATE, retire_then_wait, NULL, NULL));
	CHECK_TEXT(story, "wait free0 waited");
}

static void wait_for_callbacks(void)
{
	rcu->update_call_rcu(&head[1], retire_again);
	tell("barrier");
	rcu->barrier();
	tell("over");
	CHECK_SAME(grace_pending(), 0);
}

static void a_barrier_waits_for_callbacks_of_callbacks(void)
{
	CHECK(play_story(FUZZ_GRACE_LATE, wait_for_callbacks, NULL, NULL));
	CHECK_TEXT(story, "barrier once more free1 over");
}

/* ---- Releases ------------------------------------------------------------ */

static bool looks_inside;

static void store_then_retire(void)
{
	pass_to(FUZZ_READER1);
	touch_store(&stage_tree[0], 1);
	retire(0);
	pass_to(FUZZ_READER1);
	touch_store(&stage_tree[1], 2);
	stage_turn = FUZZ_READER1;
	rcu->update_synchronize_rcu();
}

static void look_inside(void)
{
	looks_inside = true;
	rcu->read_lock();
	CHECK_SAME(touch_load(&stage_tree[0]), 0);
	pass_to(FUZZ_WRITER);
	CHECK_SAME(touch_load(&stage_tree[0]), 1);
	CHECK_SAME(touch_load(&stage_tree[1]), 0);
	pass_to(FUZZ_WRITER);
	CHECK_SAME(touch_load(&stage_tree[1]), 2);
	rcu->read_unlock();
}

static void what_was_stored_before_is_there(void)
{
	looks_inside = false;
	CHECK(play_story(FUZZ_GRACE_EARLY, store_then_retire, look_inside, NULL));
	CHECK(looks_inside);
}

/* ---- Steps --------------------------------------------------------------- */

static void be_interrupted_twice(void)
{
	leave_to(FUZZ_READER1);
	rcu->read_lock();
	rcu->read_lock();
	rcu->read_unlock();
	rcu->read_unlock();
}

static void let_the_next_reader_act(void)
{
	leave_to(FUZZ_READER2);
}

static void do_nothing(void)
{
}

static unsigned int places_that_waited(void)
{
	unsigned int count = 0;

	for (unsigned int i = 0; i < ACCESS_PLACES; i++)
		count += access_places.waited[i] != 0;
	return count;
}

static void each_call_is_a_step_of_its_caller(void)
{
	memset(&access_places, 0, sizeof(access_places));
	fuzz_program_list_switch(&stage_switches, &(struct fuzz_switch){FUZZ_WRITER, 1, FUZZ_READER1});
	fuzz_program_list_switch(&stage_switches, &(struct fuzz_switch){FUZZ_WRITER, 2, FUZZ_READER2});
	CHECK(play_story(FUZZ_GRACE_EARLY, be_interrupted_twice, let_the_next_reader_act, do_nothing));
	CHECK_SAME(places_that_waited(), 2);
	stage_switches.switch_count = 0;
}

/* ---- Misuse -------------------------------------------------------------- */

static void leave_unentered(void)
{
	rcu->read_unlock();
}

static void leave_twice(void)
{
	rcu->read_lock();
	rcu->read_unlock();
	rcu->read_unlock();
}

static void wait_inside(void)
{
	rcu->read_lock();
	rcu->update_synchronize_rcu();
}

static void barrier_inside(void)
{
	rcu->read_lock();
	rcu->barrier();
}

static void retire_the_same_twice(void)
{
	pass_to(FUZZ_READER1);
	retire(0);
	retire(0);
}

static void defer(void)
{
	rcu->update_defer_rcu(NULL, NULL);
}

static void call_another(void)
{
	grace_syscall(SYS_getpid);
}

static void call_another_futex(void)
{
	static int word;

	grace_syscall(SYS_futex, &word, FUTEX_LOCK_PI, 0);
}

static void check_misuse(stage_role *role, stage_role *reader, const char *words)
{
	CHECK(!play_story(FUZZ_GRACE_EARLY, role, reader, NULL));
	if (CHECK(grace_misuse != NULL))
		CHECK_TEXT(grace_misuse, words);
}

static void misuse_is_told(void)
{
	check_misuse(leave_unentered, NULL, "read_unlock without read_lock");
	check_misuse(leave_twice, NULL, "read_unlock without read_lock");
	check_misuse(wait_inside, NULL,
	             "synchronize_rcu inside a read section: it would wait for itself for ever");
	check_misuse(barrier_inside, NULL,
	             "rcu_barrier inside a read section: it would wait for itself for ever");
	check_misuse(retire_the_same_twice, read_once, "call_rcu with a head that waits already");
	check_misuse(defer, NULL, "defer_rcu is not simulated");
	check_misuse(call_another, NULL, "a system call that is not simulated");
	check_misuse(call_another_futex, NULL, "a system call that is not simulated");
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_alone, NULL, NULL));
	CHECK(grace_misuse == NULL);
}

static void the_same_head_may_wait_again(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, retire_alone, NULL, NULL));
	CHECK(play_story(FUZZ_GRACE_LATE, retire_then_wait, NULL, NULL));
	CHECK(play_story(FUZZ_GRACE_LATE, retire_then_wait, NULL, NULL));
}

/* ---- Sleeping and waking ------------------------------------------------- */

static int word;

static long sleep_on(int *at, int value)
{
	return grace_syscall(SYS_futex, at, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
}

static long wake(int *at, int count)
{
	return grace_syscall(SYS_futex, at, FUTEX_WAKE_PRIVATE, count, NULL, NULL, 0);
}

static void find_it_changed(void)
{
	word = 1;
	CHECK_SAME(sleep_on(&word, 2), -EAGAIN);
}

static void who_finds_the_word_changed_does_not_sleep(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, find_it_changed, NULL, NULL));
}

static void sleep_for_ever(void)
{
	word = 1;
	sleep_on(&word, 1);
}

static void a_sleeper_nobody_wakes_is_stuck(void)
{
	CHECK(!play_story(FUZZ_GRACE_EARLY, sleep_for_ever, NULL, NULL));
	CHECK_SAME(scheduler.stuck, SCHEDULER_DEADLOCK);
	CHECK_TEXT(scheduler.waits, "w waits for a lock");
}

static void wake_one_by_one(void)
{
	static int other;

	word = 2;
	pass_to(FUZZ_READER1);
	CHECK_SAME(wake(&other, 9), 0);
	CHECK_SAME(wake(&word, 1), 1);
	tell("one");
	pass_to(FUZZ_READER1);
	CHECK_SAME(wake(&word, 9), 1);
	CHECK_SAME(wake(&word, 9), 0);
	tell("two");
	leave_to(FUZZ_READER2);
}

static void sleep_first(void)
{
	stage_turn = FUZZ_READER2;
	CHECK_SAME(sleep_on(&word, 2), 0);
	tell("r1");
	pass_to(FUZZ_WRITER);
}

static void sleep_second(void)
{
	stage_turn = FUZZ_WRITER;
	CHECK_SAME(sleep_on(&word, 2), 0);
	tell("r2");
	leave_to(FUZZ_READER1);
}

static void as_many_wake_as_are_asked_for(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, wake_one_by_one, sleep_first, sleep_second));
	CHECK_TEXT(story, "one r1 two r2");
}

/* The library's own lock on top of it. */
static mt_lock_t lock;

static void hold_the_lock(void)
{
	maple_lock(&lock);
	tell("w");
	pass_to(FUZZ_READER1);
	tell("done");
	stage_turn = FUZZ_READER1;
	maple_unlock(&lock);
	tell("unlocked");
}

static void want_the_lock(void)
{
	stage_turn = FUZZ_WRITER;
	maple_lock(&lock);
	tell("r1");
	maple_unlock(&lock);
}

static void a_lock_is_waited_for(void)
{
	CHECK(play_story(FUZZ_GRACE_EARLY, hold_the_lock, want_the_lock, NULL));
	CHECK_TEXT(story, "w done unlocked r1");
	CHECK_SAME(lock.state, 0);
}

static void lock_twice(void)
{
	maple_lock(&lock);
	maple_lock(&lock);
}

static void a_lock_taken_twice_is_stuck(void)
{
	CHECK(!play_story(FUZZ_GRACE_EARLY, lock_twice, NULL, NULL));
	CHECK_TEXT(scheduler.waits, "w waits for a lock");
	lock.state = 0;
}

static const struct promise promises[] = {
        {"without a reader a callback runs at once", without_a_reader_a_callback_runs_at_once},
        {"a late callback waits for somebody who waits", a_late_callback_waits_for_somebody_who_waits},
        {"a callback runs when the last section ends, there", a_callback_runs_when_the_last_section_ends},
        {"a later section holds nothing up", a_later_section_holds_nothing_up},
        {"callbacks run in order", callbacks_run_in_order},
        {"a callback may retire", a_callback_may_retire},
        {"waiting lasts while a section is open", waiting_lasts_while_a_section_is_open},
        {"waiting ends with the sections that were open", waiting_ends_with_the_sections_that_were_open},
        {"waiting runs late callbacks", waiting_runs_late_callbacks},
        {"a barrier waits for callbacks of callbacks, too", a_barrier_waits_for_callbacks_of_callbacks},
        {"what was stored before a grace period is there after it", what_was_stored_before_is_there},
        {"each call is a step of its caller", each_call_is_a_step_of_its_caller},
        {"misuse is told", misuse_is_told},
        {"the same head may wait again", the_same_head_may_wait_again},
        {"who finds the word changed does not sleep", who_finds_the_word_changed_does_not_sleep},
        {"a sleeper that nobody wakes is stuck", a_sleeper_nobody_wakes_is_stuck},
        {"as many wake as are asked for", as_many_wake_as_are_asked_for},
        {"a lock is waited for", a_lock_is_waited_for},
        {"a lock taken twice is stuck", a_lock_taken_twice_is_stuck},
};

int main(void)
{
	fuzz_program_init(&stage_switches);
	return CHECK_PROMISES(promises);
}
