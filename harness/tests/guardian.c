/* SPDX-License-Identifier: ISC */
/*
 * guardian.c -- lower a limit in a file, say so, and wait to be killed
 *
 * usage: guardian FILE [end]: with "end" restore the limit in good order
 */
#include "internal.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	const char *trouble = argc > 1 ? spt_lower_limit(argv[1]) : "usage";

	puts(trouble ? trouble : "lowered");
	fflush(stdout);
	if (trouble)
		return EXIT_FAILURE;
	if (argc > 2)
		spt_restore_limit();
	else
		pause();
	return EXIT_SUCCESS;
}
