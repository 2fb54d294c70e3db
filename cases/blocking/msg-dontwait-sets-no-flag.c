/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_DONTWAIT leaves O_NONBLOCK off",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED_FAIL(recv(sv[0], &byte, 1, MSG_DONTWAIT));
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
}
