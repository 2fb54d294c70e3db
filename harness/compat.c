/* SPDX-License-Identifier: ISC */
/* compat.c -- the words of .needs, and whether this system meets them */
#include "internal.h"

#include <stdio.h>

/* What the headers have, or lack: then compat.h gave it a useless value. */
static const struct {
	const char *word;
	int has;
} constants[] = {
	{ "SOCK_CLOEXEC", SOCK_CLOEXEC != 0 },
	{ "SOCK_CLOFORK", SOCK_CLOFORK != 0 },
	{ "SOCK_NONBLOCK", SOCK_NONBLOCK != 0 },
	{ "SOCK_RDM", SOCK_RDM != 0 },
	{ "SO_PROTOCOL", SPT_HAVE_SO_PROTOCOL },
	{ "SO_NOSIGPIPE", SPT_HAVE_SO_NOSIGPIPE },
	{ "MSG_NOSIGNAL", SPT_HAVE_MSG_NOSIGNAL },
};

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

const char *spt_unmet(const char *needs, enum spt_verdict *verdict)
{
	static char reason[SPT_LINE];
	int met = 0;

	for (size_t i = 0; i < sizeof constants / sizeof constants[0]; i++) {
		if (!spt_needs(needs, constants[i].word))
			continue;
		snprintf(reason, sizeof reason, "the headers have no %s",
		    constants[i].word);
		*verdict = UNSUPPORTED;
		if (!constants[i].has)
			return reason;
		met++;
	}
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
