/* SPDX-License-Identifier: ISC */
/* compat.c -- the words of .needs, and whether this system meets them */
#include "internal.h"

static const char *lacks(int has, const char *what)
{
	return has ? NULL : what;
}

static const char *sock_cloexec(void)
{
	return lacks(SOCK_CLOEXEC, "the headers have no SOCK_CLOEXEC");
}

static const char *sock_clofork(void)
{
	return lacks(SOCK_CLOFORK, "the headers have no SOCK_CLOFORK");
}

static const char *sock_nonblock(void)
{
	return lacks(SOCK_NONBLOCK, "the headers have no SOCK_NONBLOCK");
}

static const char *sock_rdm(void)
{
	return lacks(SOCK_RDM, "the headers have no SOCK_RDM");
}

static const char *so_protocol(void)
{
	return lacks(SPT_HAVE_SO_PROTOCOL, "the headers have no SO_PROTOCOL");
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
	return lacks(spt_is_root(), "needs root");
}

static const struct {
	const char *word;
	const char *(*missing)(void);
	enum spt_verdict verdict;	/* if it is missing */
} features[] = {
	{ "SOCK_CLOEXEC", sock_cloexec, UNSUPPORTED },
	{ "SOCK_CLOFORK", sock_clofork, UNSUPPORTED },
	{ "SOCK_NONBLOCK", sock_nonblock, UNSUPPORTED },
	{ "SOCK_RDM", sock_rdm, UNSUPPORTED },
	{ "SO_PROTOCOL", so_protocol, UNSUPPORTED },
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
	size_t known = sizeof features / sizeof features[0];
	int met = 0;

	for (size_t i = 0; i < known; i++)
		if (spt_needs(needs, features[i].word)) {
			const char *reason = features[i].missing();

			*verdict = features[i].verdict;
			if (reason)
				return reason;
			met++;
		}
	*verdict = UNRESOLVED;
	return met == count_words(needs) ? NULL : "an unknown word in .needs";
}
