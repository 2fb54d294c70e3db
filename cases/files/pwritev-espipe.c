/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "preadv.ESPIPE",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pwritev() on an end gives ESPIPE and sends nothing",
	.needs  = "pwritev",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	CHECK_ERR(pwritev(sv[0], &io, 1, 0), ESPIPE);
	CHECK_EMPTY(sv[1]);
}
