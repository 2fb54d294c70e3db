/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <aio.h>

CASE {
	.clause = "aio",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether what aio_write() is given arrives at the peer",
	.needs  = "aio",
};

static void test(int type)
{
	int sv[2], err;
	char byte = 'x';
	struct aiocb a;
	const struct aiocb *list[] = { &a };

	memset(&a, 0, sizeof a);
	spt_pair(type, sv);
	a.aio_fildes = sv[0];
	a.aio_buf = &byte;
	a.aio_nbytes = 1;
	WORKS_OR_SKIP(aio_write(&a), "no asynchronous writing to a socket");
	NEED(aio_suspend(list, 1, NULL));
	err = aio_error(&a);
	OBSERVE("aio_write", err ? spt_errname(err) : "success");
}
