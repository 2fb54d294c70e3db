/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EINVAL",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "recv() with MSG_OOB fails with EINVAL or EAGAIN when there is none",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[0], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_ERR(recv(sv[0], &byte, 1, MSG_OOB), EINVAL, EAGAIN, EWOULDBLOCK);
}
