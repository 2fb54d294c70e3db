/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <aio.h>

CASE {
	.clause = "aio",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether aio_read() receives what the peer has sent",
	.needs  = "aio",
};

static void test(int type)
{
	int sv[2], err;
	char byte = 0;
	struct aiocb a;
	const struct aiocb *list[] = { &a };

	memset(&a, 0, sizeof a);
	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	a.aio_fildes = sv[0];
	a.aio_buf = &byte;
	a.aio_nbytes = 1;
	WORKS_OR_SKIP(aio_read(&a), "no asynchronous reading from a socket");
	NEED(aio_suspend(list, 1, NULL));
	err = aio_error(&a);
	OBSERVE("aio_read", err ? spt_errname(err) : byte == 'x' ? "received" :
	    "nothing");
}
