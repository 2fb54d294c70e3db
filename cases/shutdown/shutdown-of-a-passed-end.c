/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.socket",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what is shut down through a passed descriptor is shut down",
};

static void test(int type)
{
	int sv[2], carrier[2];

	spt_pair(type, sv);
	spt_pair(SOCK_STREAM, carrier);
	spt_send_fd(carrier[0], sv[0]);
	NEED(shutdown(spt_recv_fd(carrier[1]), SHUT_WR));
	CHECK_RECV(sv[1], "", 0);
}
