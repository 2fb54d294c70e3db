/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_DONTWAIT with MSG_PEEK fails with EAGAIN, or leaves what is there",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	CHECK_ERR(recv(sv[0], &byte, 1, MSG_DONTWAIT | MSG_PEEK), EAGAIN,
	    EWOULDBLOCK);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(recv(sv[0], &byte, 1, MSG_DONTWAIT | MSG_PEEK), 1);
	CHECK_RECV(sv[0], "x", 1);
}
