/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.empty-record",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "send() of no bytes to a closed peer returns 0, or EPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(close(sv[1]));
	OBSERVE_ONE_OF("send_0", send(sv[0], "", 0, 0), EPIPE);
}
