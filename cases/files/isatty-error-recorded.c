/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "isatty.ENOTTY",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which error isatty() of an end sets",
};

static void test(int type)
{
	int sv[2], err;

	spt_pair(type, sv);
	errno = 0;
	(void)isatty(sv[0]);
	err = errno;
	OBSERVE("isatty_error", err ? spt_errname(err) : "none");
}
