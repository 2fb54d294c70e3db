/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getpeername() succeeds on either end as soon as the pair is made",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	SKIP_IF_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
		EOPNOTSUPP, "no getpeername() for this protocol");
	size = sizeof name;
	CHECK_RET(getpeername(sv[0], (struct sockaddr *)&name, &size), 0);
	size = sizeof name;
	CHECK_RET(getpeername(sv[1], (struct sockaddr *)&name, &size), 0);
}
