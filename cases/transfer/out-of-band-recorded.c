/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "stream.out-of-band",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether a byte can be sent out of band",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("out_of_band", send(sv[0], "x", 1, MSG_OOB),
		EOPNOTSUPP);
}
