/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.MSG_EOR",
	.level  = MAY,
	.types  = STREAM | DGRAM,
	.says   = "MSG_EOR without records loses nothing, or is refused",
};

static void test(int type)
{
	int sv[2];
	char bytes[4];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("MSG_EOR", send(sv[0], "a", 1, MSG_EOR), EOPNOTSUPP,
	    EINVAL);
	NEED(send(sv[0], "a", 1, 0));
	CHECK(recv(sv[1], bytes, sizeof bytes, 0) > 0);
	CHECK(bytes[0] == 'a');
}
