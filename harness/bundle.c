/* SPDX-License-Identifier: ISC */
/*
 * bundle.c -- all cases in one program, for a system that has nothing but it
 *
 * `spt run` runs every case, or those asked for, in a process of its own, and
 * sends what each says in frames that survive a serial line on which a kernel
 * prints too (reports/frames.py reads them):
 *
 *	@spt NUMBER CRC TEXT
 *
 * NUMBER counts the frames of a run from 1; CRC is that of zlib, in eight
 * digits of 16, over "NUMBER TEXT".  TEXT begins with a word:
 *
 *	spt 1			a run begins: the version of this form
 *	fact KEY: VALUE		what harness/facts prints
 *	case AREA/NAME		a case begins
 *	out LINE  err LINE	what it says; out+ and err+: the line goes on
 *	exit STATUS MICROSECONDS	its end; STATUS as $? of a shell
 *	end			the run is over
 *
 * What was lost shows as a number that is missing, what was damaged by its
 * CRC, and where a system died by the case that has no end; --after goes on.
 */
#include "internal.h"

#include <sys/wait.h>
#include <grp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/time.h>

#include "bundle.h"

enum { USAGE = 3, LIMIT = 300, SIGNALLED = 128, TICK = 50 };

static unsigned long frames;

static uint32_t crc(const char *text)
{
	uint32_t sum = 0xffffffffu;

	for (; *text; text++) {
		sum ^= (unsigned char)*text;
		for (int bit = 0; bit < 8; bit++)
			sum = sum >> 1 ^ (sum & 1 ? 0xedb88320u : 0);
	}
	return ~sum;
}

static void frame(const char *word, const char *text)
{
	char body[SPT_LINE * 4];

	snprintf(body, sizeof body, "%lu %s%s%s", ++frames, word,
	    *text ? " " : "", text);
	printf("@spt %lu %08lx %s\n", frames, (unsigned long)crc(body),
	    body + strcspn(body, " ") + 1);
}

/* One of the two streams of a case, and the line that it has begun. */
struct stream {
	int fd;
	const char *whole, *part;
	size_t used;
	char line[SPT_LINE * 2];
};

static void flush_line(struct stream *s, const char *word)
{
	s->line[s->used] = '\0';
	for (char *c = s->line; *c; c++)
		if (*c < ' ' || *c > '~')
			*c = '?';
	frame(word, s->line);
	s->used = 0;
}

/* Take what there is; 0 at the end of it. */
static int take(struct stream *s)
{
	char bytes[1024];
	ssize_t n = read(s->fd, bytes, sizeof bytes);

	if (n == -1 && (errno == EINTR || errno == EAGAIN))
		return 1;
	for (ssize_t i = 0; i < n; i++) {
		if (bytes[i] == '\n') {
			flush_line(s, s->whole);
			continue;
		}
		if (s->used == sizeof s->line - 1)
			flush_line(s, s->part);
		s->line[s->used++] = bytes[i] ? bytes[i] : '?';
	}
	fflush(stdout);
	if (n > 0)
		return 1;
	if (s->used)
		flush_line(s, s->part);
	close(s->fd);
	s->fd = -1;
	return 0;
}

static long long now(void)
{
	struct timeval t;

	gettimeofday(&t, NULL);
	return t.tv_sec * 1000000LL + t.tv_usec;
}

static void say_exit(int status, long long began)
{
	char text[64];

	snprintf(text, sizeof text, "%d %lld", WIFSIGNALED(status) ?
	    SIGNALLED + WTERMSIG(status) : WEXITSTATUS(status), now() - began);
	frame("exit", text);
}

/* Run main() of something in a process of its own, and send what it says. */
static int send_all(int (*run)(int, char **), char *name, const char *whole,
    const char *part, long long began, int *status)
{
	int out[2], err[2], ended = 0;
	struct stream streams[2];
	pid_t pid;

	fflush(stdout);
	if (pipe(out) == -1 || pipe(err) == -1)
		return -1;
	pid = fork();
	if (pid == 0) {
		char *args[] = { name, NULL };

		setpgid(0, 0);
		dup2(out[1], STDOUT_FILENO);
		dup2(err[1], STDERR_FILENO);
		for (int i = 0; i < 2; i++) {
			close(out[i]);
			close(err[i]);
		}
		exit(run(1, args));
	}
	close(out[1]);
	close(err[1]);
	if (pid == -1)
		return -1;
	streams[0] = (struct stream){ .fd = out[0], .whole = whole, .part = part };
	streams[1] = (struct stream){ .fd = err[0], .whole = "err", .part = "err+" };
	for (;;) {
		struct pollfd p[2] = {
			{ .fd = streams[0].fd, .events = POLLIN },
			{ .fd = streams[1].fd, .events = POLLIN }
		};
		int ready = poll(p, 2, ended ? 0 : TICK), open = 0;

		for (int i = 0; i < 2; i++)
			if (p[i].fd != -1)
				open += ready > 0 && p[i].revents ?
				    take(&streams[i]) : 1;
		/* It may write much and end just before it is asked for; and
		 * what it left running may keep the streams open. */
		if (!open || (ended && ready == 0))
			break;
		ended |= ready == 0 && waitpid(pid, status, WNOHANG) == pid;
		if (now() - began > LIMIT * 1000000LL) {
			kill(-pid, SIGKILL);
			if (ended)
				break;
		}
	}
	for (int i = 0; i < 2; i++)
		if (streams[i].fd != -1)
			close(streams[i].fd);
	return ended || waitpid(pid, status, 0) == pid ? 0 : -1;
}

static int facts(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return spt_facts();
}

static void run_case(const struct spt_bundled *one)
{
	long long began = now();
	char name[SPT_LINE];
	int status = 0;

	snprintf(name, sizeof name, "%s", one->name);
	frame("case", name);
	if (send_all(one->main, name, "out", "out+", began, &status) == -1)
		frame("err", "spt: no process or no pipe");
	say_exit(status, began);
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;	/* as process 1 it inherits what others left */
}

static int asked_for(const char *name, int argc, char **argv)
{
	for (int i = 0; i < argc; i++) {
		size_t n = strlen(argv[i]);

		if (strcmp(name, argv[i]) == 0 ||
		    (strncmp(name, argv[i], n) == 0 && name[n] == '/'))
			return 1;
	}
	return argc == 0;
}

static int usage(FILE *to)
{
	fputs("usage: spt run [--after CASE] [--uid N] [AREA|CASE...]\n"
	    "       spt list | facts | AREA/NAME [TYPE...]\n"
	    "run sends the results of cases in frames, which `./spt report`\n"
	    "reads; --after goes on behind a case, --uid becomes that user.\n"
	    "Exit status: 0, 3 usage or nothing to run; of a case, its own.\n", to);
	return to == stdout ? EXIT_SUCCESS : USAGE;
}

static int run(int argc, char **argv)
{
	const char *after = NULL, *uid = NULL, *trouble;
	char word[] = "facts";
	int ran = 0, status = 0, null = open("/dev/null", O_RDWR);

	for (; argc > 1 && strncmp(argv[0], "--", 2) == 0; argc -= 2, argv += 2)
		if (strcmp(argv[0], "--after") == 0)
			after = argv[1];
		else if (strcmp(argv[0], "--uid") == 0)
			uid = argv[1];
		else
			return usage(stderr);
	if (argc && argv[0][0] == '-')
		return usage(stderr);
	if (uid && (setgroups(0, NULL) == -1 ||
	    setgid((gid_t)strtoul(uid, NULL, 10)) == -1 ||
	    setuid((uid_t)strtoul(uid, NULL, 10)) == -1)) {
		perror("spt: --uid");
		return USAGE;
	}
	if (null > 0) {
		dup2(null, STDIN_FILENO);
		close(null);
	}
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
	frame("spt", "1");
	send_all(facts, word, "fact", "fact+", now(), &status);
	trouble = spt_reset_process();
	if (trouble) {
		fprintf(stderr, "spt: %s\n", trouble);
		return USAGE;
	}
	for (const struct spt_bundled *one = spt_bundle; one->name; one++) {
		if (after) {
			if (strcmp(after, one->name) == 0)
				after = NULL;
			continue;
		}
		if (asked_for(one->name, argc, argv)) {
			run_case(one);
			ran++;
		}
	}
	frame("end", "");
	if (!ran)
		fputs("spt: no such case\n", stderr);
	return ran ? EXIT_SUCCESS : USAGE;
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return usage(stderr);
	if (strcmp(argv[1], "run") == 0)
		return run(argc - 2, argv + 2);
	if (strcmp(argv[1], "facts") == 0)
		return spt_facts();
	if (strcmp(argv[1], "--help") == 0)
		return usage(stdout);
	for (const struct spt_bundled *one = spt_bundle; one->name; one++) {
		if (strcmp(argv[1], "list") == 0)
			puts(one->name);
		else if (strcmp(argv[1], one->name) == 0)
			return one->main(argc - 1, argv + 1);
	}
	return strcmp(argv[1], "list") == 0 ? EXIT_SUCCESS : usage(stderr);
}
