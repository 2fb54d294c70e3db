/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.AF_UNSPEC",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "what connect() to AF_UNSPEC does to an end of a connection",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr none;

	memset(&none, 0, sizeof none);
	none.sa_family = AF_UNSPEC;
	SPT_SET_LEN(&none, sizeof none);
	spt_pair(type, sv);
	OBSERVE_CALL("connect_to_AF_UNSPEC",
		connect(sv[0], &none, sizeof none));
}
