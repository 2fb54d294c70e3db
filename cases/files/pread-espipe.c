/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pread.ESPIPE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pread() on an end gives ESPIPE and takes nothing",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ERR(pread(sv[0], &byte, 1, 0), ESPIPE);
	CHECK_RECV(sv[0], "x", 1);
}
