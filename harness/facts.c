/* SPDX-License-Identifier: ISC */
/*
 * facts.c -- what this platform is, a "key: value" line each
 *
 * Run by whoever runs the cases, with the same inheritance, so that a result
 * says where it was made and what was handed down.  Nothing secret: names,
 * numbers and limits, never the environment.
 */
#include "internal.h"

#include <sys/resource.h>
#include <sys/utsname.h>
#include <stdio.h>
#if HAVE_GNU_LIBC_VERSION_H
#include <gnu/libc-version.h>
#endif
#if HAVE_SECCOMP
#include <sys/prctl.h>
#endif

/* The C library, by the macro that it alone defines; uClibc has glibc's header. */
#if defined __UCLIBC__
#define LIBC "uclibc"
#elif HAVE_GNU_LIBC_VERSION_H
#define LIBC "glibc"
#elif defined __BIONIC__
#define LIBC "bionic"
#elif defined __dietlibc__
#define LIBC "dietlibc"
#elif defined __linux__
#define LIBC "musl"		/* it has no macro of its own */
#else
#define LIBC "of-the-system"
#endif

static const char *libc_version(void)
{
#if HAVE_GNU_LIBC_VERSION_H
	return gnu_get_libc_version();
#else
	return "unknown";
#endif
}

/* gVisor says that it is a Linux, of one release and one day, always. */
static const char *kernel(const struct utsname *u)
{
	if (strcmp(u->release, "4.4.0") == 0 &&
	    strcmp(u->version, "#1 SMP Sun Jan 10 15:06:54 PST 2016") == 0)
		return "gVisor";
	return u->sysname;
}

static void show(const char *name, rlim_t value)
{
	if (value == RLIM_INFINITY)
		printf("%s unlimited", name);
	else
		printf("%s %llu", name, (unsigned long long)value);
}

static void limit(const char *name, const struct rlimit *r)
{
	show(name, r->rlim_cur);
	show(" of", r->rlim_max);
	puts("");
}

static void limits(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == 0)
		limit("limit-descriptors:", &r);
	if (getrlimit(RLIMIT_FSIZE, &r) == 0)
		limit("limit-file-size:", &r);
}

static void inherited(void)
{
	int ignored = 0, blocked = 0, extra = 0;
	struct sigaction sa;
	sigset_t mask;

	sigprocmask(SIG_SETMASK, NULL, &mask);
	for (int sig = 1; sig < SPT_NSIG; sig++) {
		if (sigaction(sig, NULL, &sa) == 0)
			ignored += sa.sa_handler == SIG_IGN;
		blocked += sigismember(&mask, sig) == 1;
	}
	for (int fd = 3; fd < 1024; fd++)
		extra += fcntl(fd, F_GETFD) != -1;
	printf("inherited-descriptors: %d\ninherited-ignored-signals: %d\n"
	    "inherited-blocked-signals: %d\n", extra, ignored, blocked);
}

int main(void)
{
	struct utsname u;

	if (uname(&u) == -1) {
		perror("uname");
		return EXIT_FAILURE;
	}
	printf("system: %s\nrelease: %s\nversion: %s\narch: %s\n", u.sysname,
	    u.release, u.version, u.machine);
	printf("kernel: %s\n", kernel(&u));
	printf("libc: %s\nlibc-version: %s\n", LIBC, libc_version());
	printf("compiler: %s\nflags: %s\n", SPT_COMPILER, SPT_FLAGS);
	printf("posix-version: %ld\n", sysconf(_SC_VERSION));
	printf("pointer-bits: %u\n", (unsigned)(8 * sizeof(void *)));
	printf("uid: %lu\n", (unsigned long)geteuid());
	printf("processors: %ld\n", sysconf(_SC_NPROCESSORS_ONLN));
#if HAVE_SECCOMP
	printf("seccomp: %d\n", prctl(PR_GET_SECCOMP, 0, 0, 0, 0));
#endif
	limits();
	inherited();
	return EXIT_SUCCESS;
}
