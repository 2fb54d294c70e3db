/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.size",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what the size of an end is with one byte to receive",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(fstat(sv[0], &st));
	OBSERVE_NUMBER("size", st.st_size);
}
