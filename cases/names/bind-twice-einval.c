/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.EINVAL-bound",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end that was bound cannot be bound to another path: EINVAL",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("second", &name);

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "first");
	CHECK_ERR(bind(sv[0], (struct sockaddr *)&name, size), EINVAL);
}
