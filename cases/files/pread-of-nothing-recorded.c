/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pread.nothing",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what pread() of no bytes says on an end",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	OBSERVE_ONE_OF("pread_of_0_bytes", pread(sv[0], &byte, 0, 0), ESPIPE);
}
