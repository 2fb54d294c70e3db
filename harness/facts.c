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

static void limit(const char *name, int resource)
{
	struct rlimit r;

	if (getrlimit(resource, &r) == -1)
		return;
	printf("%s:", name);
	if (r.rlim_cur == RLIM_INFINITY)
		printf(" unlimited");
	else
		printf(" %llu", (unsigned long long)r.rlim_cur);
	if (r.rlim_max == RLIM_INFINITY)
		printf(" of unlimited\n");
	else
		printf(" of %llu\n", (unsigned long long)r.rlim_max);
}

static void libc(void)
{
#if HAVE_GNU_LIBC_VERSION_H
	printf("libc: glibc\nlibc-version: %s\n", gnu_get_libc_version());
#else
	printf("libc: %s\nlibc-version: %s\n", SPT_LIBC, SPT_LIBC_VERSION);
#endif
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
	libc();
	printf("compiler: %s\nflags: %s\n", SPT_COMPILER, SPT_FLAGS);
	printf("posix-version: %ld\n", sysconf(_SC_VERSION));
	printf("pointer-bits: %u\n", (unsigned)(8 * sizeof(void *)));
	printf("uid: %lu\n", (unsigned long)geteuid());
	printf("processors: %ld\n", sysconf(_SC_NPROCESSORS_ONLN));
#if HAVE_SECCOMP
	printf("seccomp: %d\n", prctl(PR_GET_SECCOMP, 0, 0, 0, 0));
#endif
	limit("limit-descriptors", RLIMIT_NOFILE);
	limit("limit-file-size", RLIMIT_FSIZE);
	inherited();
	return EXIT_SUCCESS;
}
