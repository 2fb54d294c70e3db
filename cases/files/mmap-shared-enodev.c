/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/mman.h>

CASE {
	.clause = "mmap.ENODEV",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "mmap() of an end gives ENODEV, shared and to be written too",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, sv[0],
	    0) == MAP_FAILED ? -1 : 0, ENODEV);
}
