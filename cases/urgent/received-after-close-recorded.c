/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.after-close",
	.level  = MAY,
	.types  = STREAM,
	.says   = "data out of band is received after its sender was closed, or not",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(close(sv[1]));
	OBSERVE_CALL("recv_oob", recv(sv[0], &byte, 1, MSG_OOB));
	OBSERVE_CALL("recv", recv(sv[0], &byte, 1, 0));
}
