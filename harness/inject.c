/* SPDX-License-Identifier: ISC */
/*
 * inject.c -- an error at the boundary of the system
 *
 * A seccomp filter answers socketpair() with an errno, without privilege and
 * without touching anything else.  The kernel's own code does not run, so
 * this tries what lies above it: that the C library returns -1, passes the
 * error on, and leaves the array and the descriptor table alone.
 */
#include "internal.h"

#if HAVE_SECCOMP
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>

/* Arguments have 64 bits, of which a filter sees half at a time. */
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
enum { LOW = 4 };
#else
enum { LOW = 0 };
#endif

enum { SOCKETCALL_SOCKETPAIR = 8 };

const char *spt_cannot_inject(void)
{
	return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == -1 ?
	    "no system call filter on this system" : NULL;
}

#define LOAD(what, byte) BPF_STMT(BPF_LD | BPF_W | BPF_ABS,		\
	offsetof(struct seccomp_data, what) + (byte))
#define UNLESS(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), \
	0, (skip))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, (action))

void spt_inject(int err)
{
	struct sock_filter filter[] = {
		LOAD(nr, 0),
#ifdef __NR_socketpair
		UNLESS(__NR_socketpair, 1),
		ANSWER(SECCOMP_RET_ERRNO | ((unsigned)err & 0xffff)),
#endif
#ifdef __NR_socketcall
		UNLESS(__NR_socketcall, 3),
		LOAD(args[0], LOW),
		UNLESS(SOCKETCALL_SOCKETPAIR, 1),
		ANSWER(SECCOMP_RET_ERRNO | ((unsigned)err & 0xffff)),
#endif
		ANSWER(SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = {
		.len = sizeof filter / sizeof filter[0], .filter = filter
	};

	if (err < 0)
		spt_verdict_(UNSUPPORTED, "this system has no such error");
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == -1 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == -1)
		spt_verdict_(UNTESTED, "a system call filter is not permitted");
}

#else

const char *spt_cannot_inject(void)
{
	return "no way to inject an error into a system call here";
}

void spt_inject(int err)
{
	(void)err;
	spt_verdict_(UNTESTED, spt_cannot_inject());
}

#endif
