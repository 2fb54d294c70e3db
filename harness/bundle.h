/* SPDX-License-Identifier: ISC */
/*
 * bundle.h -- what a program that holds all cases is made of
 */
#ifndef SPT_BUNDLE_H
#define SPT_BUNDLE_H

/* A case, "area/name", and its main(). */
struct spt_bundled {
	const char *name;
	int (*main)(int, char **);
};

/* All of them, in order; ends with a name of NULL.  Made by the Makefile. */
extern const struct spt_bundled spt_bundle[];

/* The main() of harness/facts. */
int spt_facts(void);

#endif
