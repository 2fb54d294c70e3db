/* SPDX-License-Identifier: ISC */
/*
 * main.c -- the supervisor: the process that runs a case and prints
 *
 * It forks a process for each socket type, waits for it no longer than the
 * time limit, removes all that it started, and prints what it recorded, as
 * TAP 13 in a form that all its readers take alike (CONTRIBUTING.md).
 */
#include "internal.h"

#include <sys/wait.h>
#include <signal.h>
#include <stdio.h>

enum { SECONDS = 5, USAGE = 3 };

static const struct {
	int bit, type;
	const char *word, *prefix;
} types[] = {
	{ STREAM, SOCK_STREAM, "stream", "SOCK_STREAM: " },
	{ DGRAM, SOCK_DGRAM, "dgram", "SOCK_DGRAM: " },
	{ SEQPACKET, SOCK_SEQPACKET, "seqpacket", "SOCK_SEQPACKET: " },
	{ ONCE, 0, "once", "" },
};

enum { NTYPES = sizeof types / sizeof types[0] };

static const char *const level_names[] = {
	"SHALL", "SHOULD", "MAY", "MANUAL", "EXTENSION", "QUALITY"
};

static const char *const verdict_names[] = {
	"NORESULT", "PASS", "FAIL", "UNRESOLVED", "UNSUPPORTED", "UNTESTED"
};

static volatile sig_atomic_t rang, stopped;
static sigset_t handled, before;

/* ---- printing ----------------------------------------------------------- */

/* A member of the YAML block, in the subset that every reader of it reads. */
static void yaml(const char *key, const char *value)
{
	if (!*value)
		return;
	printf("  %s: \"", key);
	for (; *value; value++) {
		int c = (unsigned char)*value;

		putchar(c == '"' ? '\'' : c == '\\' ? '/' :
		    c < ' ' || c > '~' ? '?' : c);
	}
	puts("\"");
}

static void print_point(int number, int i, enum spt_verdict verdict)
{
	const struct spt_shared *s = spt_shared;
	int bad = verdict == FAIL || verdict == UNRESOLVED;

	printf("%sok %d - %s%s", bad ? "not " : "", number, types[i].prefix,
	    spt_this_case->says);
	if (verdict == UNSUPPORTED || verdict == UNTESTED)
		printf(" # SKIP %s%s", verdict == UNTESTED ? "untested: " : "",
		    s->reason);
	puts("");
	if (!bad && s->nobserved == 0)
		return;
	puts("  ---");
	if (bad) {
		yaml("verdict", verdict_names[verdict]);
		yaml("level", level_names[spt_this_case->level]);
		yaml("clause", spt_this_case->clause);
		yaml("at", s->at);
		yaml("call", s->call);
		yaml("want", s->want);
		yaml("got", s->got);
		yaml("reason", s->reason);
	}
	for (int n = 0; n < s->nobserved; n++) {
		char key[sizeof s->observed[n].name + 9];

		snprintf(key, sizeof key, "observed_%s", s->observed[n].name);
		yaml(key, s->observed[n].value);
	}
	puts("  ...");
}

/* ---- one point ---------------------------------------------------------- */

static void on_signal(int sig)
{
	if (sig == SIGALRM)
		rang = 1;
	else if (sig != SIGCHLD)
		stopped = sig;
}

static void catch_signals(void)
{
	static const int signals[] = {
		SIGALRM, SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM
	};
	struct sigaction sa = { .sa_handler = on_signal };

	sigemptyset(&handled);
	for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
		sigaction(signals[i], &sa, NULL);
		sigaddset(&handled, signals[i]);
	}
	sigprocmask(SIG_BLOCK, &handled, &before);
}

static void run_child(void (*test)(int), int type, pid_t parent)
{
	pid_t self = getpid();
	struct sigaction dfl = { .sa_handler = SIG_DFL };
	const char *trouble;

	for (int sig = 1; sig < SPT_NSIG; sig++)
		if (sigismember(&handled, sig) == 1)
			sigaction(sig, &dfl, NULL);
	sigprocmask(SIG_SETMASK, &before, NULL);
	trouble = spt_reset_child(spt_needs(spt_this_case->needs, "root"),
	    parent);
	spt_new_slot();
	if (trouble)
		spt_verdict_(UNRESOLVED, trouble);
	spt_begin_watch();
	test(type);
	spt_end_watch();
	if (getpid() != self)
		_exit(EXIT_SUCCESS);	/* a child of the case came back */
	spt_children_left();
	spt_verdict_(PASS, "");
}

double spt_time_factor(void)
{
	const char *text = getenv("SPT_TIMEOUT_FACTOR");
	double factor = text ? strtod(text, NULL) : 1;

	return factor > 0 ? factor : 1;
}

static unsigned time_limit(void)
{
	double limit = spt_this_case->seconds ? spt_this_case->seconds :
	    SECONDS;

	limit *= spt_time_factor();
	return limit < 1 ? 1 : limit > 86400 ? 86400 : (unsigned)limit;
}

/* Wait for the child; 0 if the time limit came first. */
static int wait_for_child(pid_t pid, int *status)
{
	/* Let in an alarm of the point before, that came as the point ended. */
	sigprocmask(SIG_SETMASK, &before, NULL);
	sigprocmask(SIG_BLOCK, &handled, NULL);
	rang = 0;
	alarm(time_limit());
	while (waitpid(pid, status, WNOHANG) == 0) {
		if (rang || stopped)
			return 0;
		sigsuspend(&before);
	}
	alarm(0);
	return 1;
}

/* A process is gone, or does not end: blame the call that it was in. */
static enum spt_verdict blame(const char *want, const char *got)
{
	struct spt_shared *s = spt_shared;
	const struct spt_slot *at = &s->slot[0];

	/* If the first only waits for another, that one says more. */
	for (int i = 1; i < s->nslots && i < SPT_SLOTS; i++)
		if (s->slot[i].used && s->slot[i].busy)
			at = &s->slot[i];
	snprintf(s->want, SPT_LINE, "%s", want);
	if (at->file) {
		spt_place(s->at, SPT_LINE, at->file, at->line);
		snprintf(s->call, SPT_LINE, "%s%s", at->busy ? "" : "after ",
		    at->expr);
	}
	snprintf(s->got, SPT_LINE, "%s", got);
	return at->file && at->busy && at->kind == NEEDS ? UNRESOLVED : FAIL;
}

static const char *signal_name(int sig)
{
	static char number[32];

	snprintf(number, sizeof number, "signal %d", sig);
	return sig == SIGSEGV ? "SIGSEGV" : sig == SIGBUS ? "SIGBUS" :
	    sig == SIGABRT ? "SIGABRT" : sig == SIGILL ? "SIGILL" :
	    sig == SIGFPE ? "SIGFPE" : sig == SIGKILL ? "SIGKILL" :
	    sig == SIGTERM ? "SIGTERM" : sig == SIGSYS ? "SIGSYS" : number;
}

static enum spt_verdict judge(int in_time, int status)
{
	char got[SPT_LINE];

	if (spt_shared->verdict != NORESULT)
		return spt_shared->verdict;
	if (!in_time) {
		char want[SPT_LINE];

		snprintf(want, sizeof want, "an end within %u s", time_limit());
		return blame(want, "still running at the time limit");
	}
	if (WIFSIGNALED(status))
		snprintf(got, sizeof got, "killed by %s",
		    signal_name(WTERMSIG(status)));
	else
		snprintf(got, sizeof got, "exited with status %d in mid-case",
		    WEXITSTATUS(status));
	return blame("the end of the case", got);
}

static enum spt_verdict run_point(void (*test)(int), int type)
{
	enum spt_verdict verdict = UNRESOLVED;
	const char *unmet = spt_unmet(spt_this_case->needs, &verdict);
	int dangerous = spt_needs(spt_this_case->needs, "file-limit");
	int status = 0, in_time;
	pid_t parent = getpid(), pid;

	memset(spt_shared, 0, sizeof *spt_shared);
	if (!unmet && dangerous) {
		unmet = spt_lower_limit(NULL);
		verdict = UNRESOLVED;
	}
	if (unmet) {
		snprintf(spt_shared->reason, SPT_LINE, "%s", unmet);
		return verdict;
	}
	fflush(stdout);
	pid = fork();
	if (pid == 0)
		run_child(test, type, parent);
	if (pid == -1) {
		spt_restore_limit();
		printf("Bail out! fork: %s\n", strerror(errno));
		exit(EXIT_FAILURE);
	}
	in_time = wait_for_child(pid, &status);
	kill(-pid, SIGKILL);			/* what it left running */
	if (!in_time) {
		kill(pid, SIGKILL);
		waitpid(pid, &status, 0);
	}
	spt_restore_limit();
	spt_remove_scratch();
	if (stopped) {
		sigprocmask(SIG_SETMASK, &before, NULL);
		signal((int)stopped, SIG_DFL);
		raise((int)stopped);
	}
	return judge(in_time, status);
}

/* ---- the program -------------------------------------------------------- */

static void describe(const char *file)
{
	const struct spt_case *c = spt_this_case;
	char place[SPT_LINE];

	spt_place(place, sizeof place, file, 0);
	place[strlen(place) - strlen(".c")] = '\0';
	printf("id: %s\nclause: %s\nlevel: %s\ntypes:", place, c->clause,
	    level_names[c->level]);
	for (int i = 0; i < NTYPES; i++)
		if (c->types & types[i].bit)
			printf(" %s", types[i].word);
	printf("\nsays: %s\nneeds: %s\nseconds: %d\n", c->says,
	    c->needs ? c->needs : "", c->seconds ? c->seconds : SECONDS);
}

static void usage(const char *program, FILE *to)
{
	fprintf(to, "usage: %s [--describe | --help | TYPE...]\n"
	    "TYPE is one of the types that --describe names; "
	    "without one, all are run.\n"
	    "Environment: SPT_TIMEOUT_FACTOR=F  stretch the time limit\n"
	    "             SPT_EXIT=tap          exit 0 after a whole TAP "
	    "stream, whatever it says\n"
	    "             SPT_UID=N             the user to become, if root\n"
	    "             SPT_DANGEROUS=file-limit  as root: lower a limit of "
	    "the whole system\n"
	    "Exit status: 0 no point failed, 1 one did, 3 usage.\n", program);
}

/* The types named by the arguments, out of those of the case; 0: bad. */
static int chosen(int argc, char **argv)
{
	int set = 0, i;

	for (int a = 1; a < argc; a++) {
		for (i = 0; i < NTYPES; i++)
			if (strcmp(argv[a], types[i].word) == 0)
				break;
		if (i == NTYPES || !(spt_this_case->types & types[i].bit))
			return 0;
		set |= types[i].bit;
	}
	return argc > 1 ? set : spt_this_case->types;
}

int spt_main(int argc, char **argv, const char *file,
    const struct spt_case *c, void (*test)(int))
{
	const char *trouble, *exits = getenv("SPT_EXIT");
	int set, plan = 0, number = 0, bad = 0;

	spt_this_case = c;
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ);	/* run_point() flushes it */
	if (argc == 2 && strcmp(argv[1], "--describe") == 0) {
		describe(file);
		return EXIT_SUCCESS;
	}
	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		usage(argv[0], stdout);
		return EXIT_SUCCESS;
	}
	set = chosen(argc, argv);
	if (!set) {
		usage(argv[0], stderr);
		return USAGE;
	}
	trouble = spt_reset_process();
	if (trouble) {
		fprintf(stderr, "%s: %s\n", argv[0], trouble);
		return USAGE;
	}
	spt_shared = mmap(NULL, sizeof *spt_shared, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	puts("TAP version 13");
	for (int i = 0; i < NTYPES; i++)
		plan += (set & types[i].bit) != 0;
	printf("1..%d\n", plan);
	if (spt_shared == MAP_FAILED) {
		printf("Bail out! mmap: %s\n", strerror(errno));
		return EXIT_FAILURE;
	}
	catch_signals();
	for (int i = 0; i < NTYPES; i++) {
		enum spt_verdict verdict;

		if (!(set & types[i].bit))
			continue;
		verdict = run_point(test, types[i].type);
		bad |= verdict == FAIL || verdict == UNRESOLVED;
		print_point(++number, i, verdict);
	}
	if (fflush(stdout) == EOF || ferror(stdout)) {
		fprintf(stderr, "%s: cannot write the results\n", argv[0]);
		return EXIT_FAILURE;
	}
	return bad && !(exits && strcmp(exits, "tap") == 0);
}
