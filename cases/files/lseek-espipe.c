/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "lseek.ESPIPE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "lseek() on an end gives ESPIPE, wherever it is to go",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(lseek(sv[0], 0, SEEK_SET), ESPIPE);
	CHECK_ERR(lseek(sv[0], 0, SEEK_CUR), ESPIPE);
	CHECK_ERR(lseek(sv[0], 0, SEEK_END), ESPIPE);
}
