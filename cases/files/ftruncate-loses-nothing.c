/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.ftruncate",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ftruncate() on an end loses nothing that waits to be received",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	OBSERVE_CALL("ftruncate_with_data", ftruncate(sv[0], 0));
	CHECK_RECV(sv[0], "x", 1);
}
