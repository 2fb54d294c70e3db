/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/uio.h>

CASE {
	.clause = "preadv.ESPIPE",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "preadv() on an end gives ESPIPE",
	.needs  = "preadv",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	CHECK_ERR(preadv(sv[0], &io, 1, 0), ESPIPE);
}
