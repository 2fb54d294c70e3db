/* SPDX-License-Identifier: ISC */
/* compat.c -- the words of .needs, and whether this system meets them */
#include "internal.h"

#include <stdio.h>

struct part {
	const char *word;
	int has;
};

/* What the headers have, or lack: then compat.h gave it a useless value. */
static const struct part constants[] = {
	{ "SOCK_CLOEXEC", SOCK_CLOEXEC != 0 },
	{ "SOCK_CLOFORK", SOCK_CLOFORK != 0 },
	{ "SOCK_NONBLOCK", SOCK_NONBLOCK != 0 },
	{ "SOCK_NOSIGPIPE", SOCK_NOSIGPIPE != 0 },
	{ "SOCK_NDELAY", SOCK_NDELAY != 0 },
	{ "SOCK_RAW", SOCK_RAW != 0 },
	{ "SOCK_RDM", SOCK_RDM != 0 },
	{ "SO_PROTOCOL", SPT_HAVE_SO_PROTOCOL },
	{ "SO_NOSIGPIPE", SPT_HAVE_SO_NOSIGPIPE },
	{ "MSG_NOSIGNAL", SPT_HAVE_MSG_NOSIGNAL },
	{ "FD_CLOFORK", FD_CLOFORK != 0 },
	{ "O_CLOFORK", O_CLOFORK != 0 },
	{ "O_ASYNC", SPT_HAVE_O_ASYNC },
	{ "F_DUPFD_CLOEXEC", SPT_HAVE_F_DUPFD_CLOEXEC },
	{ "F_DUPFD_CLOFORK", SPT_HAVE_F_DUPFD_CLOFORK },
	{ "FIONREAD", SPT_HAVE_FIONREAD },
	{ "FIONBIO", SPT_HAVE_FIONBIO },
	{ "FIOCLEX", SPT_HAVE_FIOCLEX },
	{ "MSG_CMSG_CLOEXEC", SPT_HAVE_MSG_CMSG_CLOEXEC },
	{ "MSG_CMSG_CLOFORK", SPT_HAVE_MSG_CMSG_CLOFORK },
	{ "MSG_DONTWAIT", SPT_HAVE_MSG_DONTWAIT },
	{ "SO_DOMAIN", SPT_HAVE_SO_DOMAIN },
	{ "F_SETOWN_EX", SPT_HAVE_F_SETOWN_EX },
	{ "msg_control", HAVE_MSGHDR_MSG_CONTROL },
	{ "sa_len", HAVE_SOCKADDR_SA_LEN },
};

/* What the C library has, as configure found. */
static const struct part functions[] = {
	{ "aio", HAVE_AIO_WRITE },
	{ "close_range", HAVE_CLOSE_RANGE },
	{ "closefrom", HAVE_CLOSEFROM },
	{ "dup3", HAVE_DUP3 },
	{ "fdatasync", HAVE_DECL_FDATASYNC },
	{ "flock", HAVE_FLOCK },
	{ "lockf", HAVE_LOCKF },
	{ "events", HAVE_EPOLL_CREATE1 || HAVE_KQUEUE },
	{ "credentials", SPT_HAVE_CREDENTIALS },
	{ "posix_close", HAVE_POSIX_CLOSE },
	{ "posix_fadvise", HAVE_POSIX_FADVISE },
	{ "posix_fallocate", HAVE_POSIX_FALLOCATE },
	{ "ppoll", HAVE_PPOLL },
	{ "preadv", HAVE_PREADV },
	{ "pwritev", HAVE_PWRITEV },
	{ "vfork", HAVE_VFORK },
};

int spt_absent(void)
{
	errno = ENOSYS;
	return -1;
}

/* AF_INET is not asked of every system, and a kernel may be without. */
static const char *af_inet(void)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd == -1)
		return "no sockets in the domain AF_INET";
	close(fd);
	return NULL;
}

static const char *root(void)
{
	return spt_is_root() ? NULL : "needs root";
}

/* What has to be tried, or asked for. */
static const struct {
	const char *word;
	const char *(*missing)(void);
	enum spt_verdict verdict;	/* if it is missing */
} features[] = {
	{ "AF_INET", af_inet, UNSUPPORTED },
	{ "root", root, UNTESTED },
	{ "injection", spt_cannot_inject, UNTESTED },
	{ "file-limit", spt_cannot_lower_limit, UNTESTED },
};

/* Is the word among these, which are separated by spaces? */
int spt_needs(const char *needs, const char *word)
{
	size_t n = strlen(word);

	for (; needs && *needs; needs += strcspn(needs, " ")) {
		needs += strspn(needs, " ");
		if (strncmp(needs, word, n) == 0 &&
		    (needs[n] == ' ' || needs[n] == '\0'))
			return 1;
	}
	return 0;
}

static int count_words(const char *text)
{
	int n = 0;

	for (; text && *text; n++) {
		text += strspn(text, " ");
		text += strcspn(text, " ");
	}
	return n;
}

/* Counts the words of a table that are needed; one that is not there ends
 * it, with the reason. */
static int count_parts(const char *needs, const struct part *table, size_t n,
    const char *where, char *reason)
{
	int met = 0;

	for (size_t i = 0; i < n && !*reason; i++) {
		if (!spt_needs(needs, table[i].word))
			continue;
		met++;
		if (!table[i].has)
			snprintf(reason, SPT_LINE, "%s no %s", where,
			    table[i].word);
	}
	return met;
}

const char *spt_unmet(const char *needs, enum spt_verdict *verdict)
{
	static char reason[SPT_LINE];
	int met;

	*verdict = UNSUPPORTED;
	*reason = '\0';
	met = count_parts(needs, constants,
	    sizeof constants / sizeof constants[0], "the headers have", reason);
	met += count_parts(needs, functions,
	    sizeof functions / sizeof functions[0], "the C library has", reason);
	if (*reason)
		return reason;
	for (size_t i = 0; i < sizeof features / sizeof features[0]; i++) {
		const char *missing;

		if (!spt_needs(needs, features[i].word))
			continue;
		missing = features[i].missing();
		*verdict = features[i].verdict;
		if (missing)
			return missing;
		met++;
	}
	*verdict = UNRESOLVED;
	return met == count_words(needs) ? NULL : "an unknown word in .needs";
}
