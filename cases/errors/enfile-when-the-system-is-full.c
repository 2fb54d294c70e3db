/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.ENFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with no descriptor left in the system the call gives ENFILE",
	.needs  = "file-limit",
};

static void test(int type)
{
	int sv[2];

	/* The same limit stops open(): it is reached, and not by us. */
	NEED_FAIL(open("/dev/null", O_RDONLY));
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), ENFILE);
}
