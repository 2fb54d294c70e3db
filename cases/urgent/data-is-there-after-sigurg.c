/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.state",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "the byte out of band can be received after SIGURG has come",
};

static void test(int type)
{
	int sv[2];
	char byte = 0;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETOWN, getpid()));
	spt_catch(SIGURG, 0);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_CAUGHT(1);
	CHECK_RET(recv(sv[0], &byte, 1, MSG_OOB), 1);
	CHECK_EQ(byte, 'o');
}
