/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM | SEQPACKET,
	.says   = "MSG_DONTWAIT at the end of file returns 0",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_RET(recv(sv[0], &byte, 1, MSG_DONTWAIT), 0);
}
