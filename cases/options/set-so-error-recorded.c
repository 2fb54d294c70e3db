/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setsockopt.read-only",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() of SO_ERROR fails or does nothing that a program could see",
};

static void test(int type)
{
	int sv[2], value = 1;

	spt_pair(type, sv);
	OBSERVE_CALL("setsockopt", setsockopt(sv[0], SOL_SOCKET, SO_ERROR,
	    &value,
	    sizeof value));
	CHECK_TYPE(sv[0], type);
}
