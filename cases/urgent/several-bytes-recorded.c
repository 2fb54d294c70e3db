/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.last-byte",
	.level  = MAY,
	.types  = STREAM,
	.says   = "of three bytes sent with MSG_OOB as many are out of band as the system says",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	ssize_t n;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "abc", 3, MSG_OOB),
	    "no data out of band here");
	CHECK((n = recv(sv[0], bytes, 3, MSG_OOB)) > 0);
	OBSERVE_NUMBER("out_of_band", n);
}
