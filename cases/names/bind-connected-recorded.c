/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.EISCONN",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end, which is connected, can be bound",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("end", &name);

	spt_pair(type, sv);
	spt_scratch();
	/* EINVAL, which is for a socket that has a name, is for another
	 * case. */
	OBSERVE_ONE_OF("bind_of_an_end",
		bind(sv[0], (struct sockaddr *)&name, size), EISCONN, EINVAL);
}
