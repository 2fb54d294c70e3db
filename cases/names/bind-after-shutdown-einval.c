/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.EINVAL-shutdown",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end that was shut down cannot be bound: EINVAL",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("end", &name);

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[1], "other");
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_ERR(bind(sv[0], (struct sockaddr *)&name, size), EINVAL,
	    EISCONN);
}
