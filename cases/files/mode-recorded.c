/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "fstat.meaningful",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which permission bits an end has",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	NEED(fstat(sv[0], &st));
	OBSERVE_NUMBER("permission_bits_in_decimal", st.st_mode & 07777);
}
