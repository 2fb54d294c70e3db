/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fchmod",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what fchmod() says to the owner of an end, and whether the other end changes",
};

static void test(int type)
{
	int sv[2];
	struct stat before, after;

	/* Some have it, the BSDs give EINVAL; WSL 1 gave EPERM. */
	spt_pair(type, sv);
	NEED(fstat(sv[1], &before));
	OBSERVE_CALL("fchmod", fchmod(sv[0], 0600));
	NEED(fstat(sv[1], &after));
	OBSERVE("fchmod_on_the_other_end", before.st_mode == after.st_mode ?
	    "no effect" : "changed");
}
