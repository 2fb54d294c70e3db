/* SPDX-License-Identifier: ISC */
/* check.c -- the checks of spt.h; errno is read before anything else */
#include "internal.h"

#include <sys/un.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>

enum { BYTES_SHOWN = 48 };

/* 3 -> "3"; -1 -> "-1 EPIPE (Broken pipe)" */
const char *spt_result(long value, int err)
{
	static SPT_THREAD_LOCAL char buf[SPT_LINE];

	if (value == -1 && err)
		snprintf(buf, sizeof buf, "-1 %s (%s)", spt_errname(err),
		    strerror(err));
	else if (value == -1)
		snprintf(buf, sizeof buf, "-1, errno not set");
	else
		snprintf(buf, sizeof buf, "%ld", value);
	return buf;
}

static void show_bytes(char *buf, size_t size, const char *p, size_t n)
{
	size_t used = 0, shown = n < BYTES_SHOWN ? n : BYTES_SHOWN;

	for (size_t i = 0; i < shown && used + 5 < size; i++) {
		int c = (unsigned char)p[i];
		int plain = c > ' ' && c <= '~' && !strchr("\"\\<>#", c);

		used += (size_t)snprintf(buf + used, size - used,
		    plain ? "%c" : "<%02x>", (unsigned)c);
	}
	snprintf(buf + used, size - used, "%s%s%lu bytes",
	    n > shown ? " ..." : "", n ? ", " : "", (unsigned long)n);
}

void spt_ret_(long got, long want)
{
	int err = errno;
	char wanted[32];

	if (got == want)
		return;
	snprintf(wanted, sizeof wanted, "%ld", want);
	spt_fail(wanted, spt_result(got, err));
}

void spt_err_(long got, const char *names, const int *errs)
{
	int err = errno, listed = 0;
	char wanted[SPT_LINE];

	for (; *errs; errs++)
		listed |= *errs == err;
	if (got == -1 && listed)
		return;
	snprintf(wanted, sizeof wanted, "-1 %s", names);
	spt_fail(wanted, spt_result(got, err));
}

void spt_eq_(long got, long want)
{
	char wanted[32], gotten[32];

	if (got == want)
		return;
	snprintf(wanted, sizeof wanted, "%ld", want);
	snprintf(gotten, sizeof gotten, "%ld", got);
	spt_fail(wanted, gotten);
}

void spt_bits_(long got, long bits, const char *names, int on)
{
	int err = errno;
	char wanted[SPT_LINE], gotten[SPT_LINE];

	if (got != -1 && (got & bits) == (on ? bits : 0))
		return;
	snprintf(wanted, sizeof wanted, "%s %s", names, on ? "on" : "off");
	if (got == -1)
		snprintf(gotten, sizeof gotten, "%s", spt_result(got, err));
	else
		snprintf(gotten, sizeof gotten, "0x%lx, in which it is %s",
		    (unsigned long)got, on ? "off" : "on");
	spt_fail(wanted, gotten);
}

void spt_set_(const int *sv, int a, int b)
{
	char wanted[64], gotten[64];

	if ((sv[0] == a && sv[1] == b) || (sv[0] == b && sv[1] == a))
		return;
	snprintf(wanted, sizeof wanted, "%d and %d, in any order", a, b);
	snprintf(gotten, sizeof gotten, "%d and %d", sv[0], sv[1]);
	spt_fail(wanted, gotten);
}

void spt_true_(int holds)
{
	if (!holds)
		spt_fail("true", "false");
}

void spt_type_(int fd, int want)
{
	char gotten[SPT_LINE];
	int type = -1;
	socklen_t size = sizeof type;

	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == -1)
		spt_fail(spt_typename(want), spt_result(-1, errno));
	if (type == want)
		return;
	snprintf(gotten, sizeof gotten, "%s", spt_typename(type));
	spt_fail(spt_typename(want), gotten);
}

/*
 * A datagram is received by one call.  Of a stream, and of a record (which
 * POSIX lets be received by several calls), the parts are put together; a
 * stream is not asked for more than is wanted, as more may follow; but for the
 * end of file it is asked for a byte, as for none the answer would always be 0.
 */
void spt_recv_(int fd, const char *want, size_t len)
{
	char buf[1024], wanted[SPT_LINE], gotten[SPT_LINE];
	size_t have = 0;
	ssize_t n;
	int type = 0;
	socklen_t size = sizeof type;

	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == -1)
		spt_fail("a socket", spt_result(-1, errno));
	do {
		size_t room = sizeof buf - have;

		if (type == SOCK_STREAM && len > 0 && room > len - have)
			room = len - have;
		n = recv(fd, buf + have, room, 0);
		if (n > 0)
			have += (size_t)n;
	} while (n > 0 && have < len && type != SOCK_DGRAM);
	if (n != -1 && have == len && memcmp(buf, want, len) == 0)
		return;
	show_bytes(wanted, sizeof wanted, want, len);
	if (n == -1)
		snprintf(gotten, sizeof gotten, "%s", spt_result(-1, errno));
	else
		show_bytes(gotten, sizeof gotten, buf, have);
	spt_fail(wanted, gotten);
}

void spt_sent_(int fd, const void *data, size_t len, int flags)
{
	ssize_t n;

	while ((n = send(fd, data, len, flags)) == -1 && errno == ENOBUFS)
		sched_yield();
	spt_ret_((long)n, (long)len);
}

void spt_empty_(int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	char gotten[SPT_LINE];
	int n = poll(&p, 1, 0);

	if (n == 0)
		return;
	if (n == -1)
		snprintf(gotten, sizeof gotten, "%s", spt_result(-1, errno));
	else
		spt_show_poll(gotten, sizeof gotten, p.revents);
	spt_fail("nothing to receive", gotten);
}

/* A name that a socket has is one that no other can be given. */
static int is_taken(int fd, const struct sockaddr_un *name, socklen_t size)
{
	char path[sizeof name->sun_path + 1] = "";
	int other = socket(AF_UNIX, spt_type_of(fd), 0), ret, err;

	ret = bind(other, (const struct sockaddr *)name, size);
	err = errno;
	/* What was rubbish was a path, and is a file now. */
	memcpy(path, name->sun_path, sizeof name->sun_path);
	if (ret == 0)
		unlink(path);
	close(other);
	return ret == -1 && err == EADDRINUSE;
}

/*
 * What getsockname() stores for a socket without a name is unspecified: 0, 2,
 * 3 or 16 bytes have been seen, and it may be anything.
 */
void spt_unnamed_(int fd)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	char gotten[SPT_LINE];
	int shown = 0;

	memset(&name, 0, sizeof name);
	if (getsockname(fd, (struct sockaddr *)&name, &size) == -1)
		spt_fail("no name", spt_result(-1, errno));
	if (size > sizeof name)
		size = sizeof name;
	for (size_t i = offsetof(struct sockaddr_un, sun_path); i < size; i++)
		shown |= ((const char *)&name)[i] != '\0';
	if (!shown || !is_taken(fd, &name, size))
		return;
	show_bytes(gotten, sizeof gotten, name.sun_path,
	    size - offsetof(struct sockaddr_un, sun_path));
	spt_fail("no name", gotten);
}

/* ---- what does not compile (build-case) --------------------------------- */

void spt_uncompiled_FAIL(const char *why)
{
	spt_enter_("at build time", 0, "compiling", CHECKS);
	spt_fail("a program that compiles", why);
}

void spt_uncompiled_UNRESOLVED(const char *why)
{
	char reason[SPT_LINE];

	snprintf(reason, sizeof reason, "it does not compile: %s", why);
	spt_verdict_(UNRESOLVED, reason);
}

/* ---- preconditions ----------------------------------------------------- */

void spt_need_(int met, const char *want)
{
	int err = errno;

	if (!met)
		spt_fail(want, err ? spt_result(-1, err) : "the opposite");
}

void spt_fails_or_skip_(long ret, const char *why)
{
	if (ret != -1)
		spt_verdict_(UNSUPPORTED, why);
}

void spt_works_or_skip_(long ret, const char *why)
{
	if (ret == -1)
		spt_verdict_(UNSUPPORTED, why);
}

void spt_skip_if_err_(long ret, int unwanted, const char *why)
{
	if (ret == -1 && errno == unwanted)
		spt_verdict_(UNSUPPORTED, why);
}

void spt_skip_if_(int holds, const char *why)
{
	if (holds)
		spt_verdict_(UNSUPPORTED, why);
}

void spt_skip_(const char *why)
{
	spt_verdict_(UNSUPPORTED, why);
}

void spt_observe_one_of_(const char *name, long ret, const char *names,
    const int *errs)
{
	int err = errno;

	if (ret == -1)
		spt_err_(ret, names, errs);
	spt_observe_(name, ret == -1 ? spt_errname(err) : "success");
}

void spt_observe_number_(const char *name, long n)
{
	char number[32];

	snprintf(number, sizeof number, "%ld", n);
	spt_observe_(name, number);
}

void spt_observe_call_(const char *name, long ret)
{
	int err = errno;

	spt_observe_(name, ret == -1 ? spt_errname(err) : "success");
}

/* A family need not have every type (XSH, Address Families), but must say so. */
int spt_no_such_type(int err)
{
	return err == EPROTOTYPE || err == EPROTONOSUPPORT ||
	    err == ESOCKTNOSUPPORT || err == EINVAL;
}

static void need_pair(int ret)
{
	int err = errno;

	/* What else than 0 it may return is for another case to say. */
	if (ret != -1)
		return;
	if (spt_no_such_type(err))
		spt_verdict_(UNSUPPORTED, "no AF_UNIX pairs of this type");
	spt_fail("0", spt_result(-1, err));
}

void spt_pair_(int type, int *sv)
{
	need_pair(socketpair(AF_UNIX, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}

void spt_need_type_(int type)
{
	int sv[2];

	need_pair(socketpair(AF_UNIX, type, 0, sv));
	close(sv[0]);
	close(sv[1]);
}
