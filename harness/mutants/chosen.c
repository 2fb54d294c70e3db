/* SPDX-License-Identifier: ISC */
/*
 * chosen.c -- what is to be wrong, and what was asked for
 *
 * As long as no name that a program asks for is chosen, it runs as it does
 * without any.  So a program that, on the repaired system, never asks for a
 * name cannot be changed by it, and need not be run with it: the file of
 * SPT_MUTANT_TRACE tells which names each program asks for.
 */
#include "mutants.h"

#include <sys/mman.h>
#include <stdint.h>

enum { CHOSEN = 64, SLOTS = 4096 };

static char text[4096];
static const char *chosen[CHOSEN];
static int nchosen;

/* Numbers of names, each in the first free place from the one it points to:
 * what forks writes into the same file. */
static volatile uint64_t *asked;

static const struct { int err; const char *name; } names[] = {
	{ EAGAIN, "EAGAIN" }, { EBADF, "EBADF" }, { EDOM, "EDOM" },
	{ EINTR, "EINTR" }, { EMSGSIZE, "EMSGSIZE" }, { ENOENT, "ENOENT" },
	{ ENOPROTOOPT, "ENOPROTOOPT" }, { ENOTCONN, "ENOTCONN" },
	{ ENOTSOCK, "ENOTSOCK" }, { ENOTTY, "ENOTTY" }, { EPIPE, "EPIPE" },
	{ ESRCH, "ESRCH" },
	{ EAFNOSUPPORT, "EAFNOSUPPORT" }, { EPROTONOSUPPORT, "EPROTONOSUPPORT" },
	{ EOPNOTSUPP, "EOPNOTSUPP" }, { EMFILE, "EMFILE" },
	{ EPROTOTYPE, "EPROTOTYPE" }, { EINVAL, "EINVAL" },
	{ ENFILE, "ENFILE" }, { ENOMEM, "ENOMEM" }, { ENOBUFS, "ENOBUFS" },
	{ EACCES, "EACCES" }, { ENOSR, "ENOSR" }, { EFAULT, "EFAULT" },
	{ EIO, "EIO" }, { ECONNREFUSED, "ECONNREFUSED" },
	{ ECONNRESET, "ECONNRESET" }, { EISCONN, "EISCONN" },
	{ ESPIPE, "ESPIPE" }, { ETIMEDOUT, "ETIMEDOUT" },
	{ EDESTADDRREQ, "EDESTADDRREQ" }, { EADDRINUSE, "EADDRINUSE" },
	{ ENODEV, "ENODEV" }, { ENOTDIR, "ENOTDIR" }, { EPERM, "EPERM" },
	{ ENOSYS, "ENOSYS" },
};

enum { NAMES = sizeof names / sizeof names[0] };

void choose(void)
{
	const char *list = getenv("SPT_MUTANT"), *trace = getenv("SPT_MUTANT_TRACE");

	strncpy(text, list ? list : "none", sizeof text - 1);
	for (char *name = text; name && nchosen < CHOSEN; ) {
		char *comma = strchr(name, ',');

		chosen[nchosen++] = name;
		if (comma)
			*comma++ = '\0';
		name = comma;
	}
	if (trace) {
		int fd = open(trace, O_RDWR);
		void *at = mmap(NULL, SLOTS * sizeof *asked,
		    PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

		close(fd);
		asked = at == MAP_FAILED ? NULL : at;
	}
}

/* FNV-1a, of two strings one after the other; matrix.py computes it too. */
static uint64_t number_of(const char *a, const char *b)
{
	uint64_t number = 14695981039346656037u;

	for (; *a; a++)
		number = (number ^ (unsigned char)*a) * 1099511628211u;
	for (; *b; b++)
		number = (number ^ (unsigned char)*b) * 1099511628211u;
	return number;
}

static void note(const char *a, const char *b)
{
	uint64_t number;

	if (!asked)
		return;
	number = number_of(a, b);
	for (unsigned i = 0; i < SLOTS; i++) {
		volatile uint64_t *slot = &asked[(number + i) % SLOTS];

		if (*slot == number)
			return;
		if (*slot == 0 && __sync_bool_compare_and_swap(slot, 0, number))
			return;
		if (*slot == number)
			return;
	}
}

/* What follows the beginning of the first name that has it, or NULL. */
static const char *after(const char *begins)
{
	size_t n = strlen(begins);

	note(begins, "");
	for (int i = 0; i < nchosen; i++)
		if (strncmp(chosen[i], begins, n) == 0)
			return chosen[i] + n;
	return NULL;
}

int may_be(const char *begins, const char *or_begins)
{
	int found = asked != NULL;

	for (int i = 0; i < nchosen; i++)
		found |= strncmp(chosen[i], begins, strlen(begins)) == 0 ||
		    strncmp(chosen[i], or_begins, strlen(or_begins)) == 0;
	return found;
}

int is(const char *name)
{
	note(name, "");
	for (int i = 0; i < nchosen; i++)
		if (strcmp(chosen[i], name) == 0)
			return 1;
	return 0;
}

static const char *name_of_error(int err)
{
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].err == err)
			return names[i].name;
	return "?";
}

static int error_of_name(const char *name)
{
	for (size_t i = 0; i < NAMES; i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].err;
	return 0;
}

int is_on(const char *what, int err)
{
	const char *name = name_of_error(err);

	note(what, name);
	for (int i = 0; i < nchosen; i++)
		if (strncmp(chosen[i], what, strlen(what)) == 0 &&
		    strcmp(chosen[i] + strlen(what), name) == 0)
			return 1;
	return 0;
}

int answers(const char *name, long *value)
{
	size_t n = strlen(name);

	note(name, "=");
	for (int i = 0; i < nchosen; i++) {
		const char *answer = chosen[i] + n + 1;

		if (strncmp(chosen[i], name, n) != 0 || chosen[i][n] != '=')
			continue;
		*value = error_of_name(answer) ? fail(error_of_name(answer)) :
		    strtol(answer, NULL, 10);
		return 1;
	}
	return 0;
}

int as_another(int err)
{
	char begins[32];
	const char *as;

	strcpy(begins, name_of_error(err));
	strcat(begins, "-as-");
	as = after(begins);
	return as ? error_of_name(as) : err;
}
