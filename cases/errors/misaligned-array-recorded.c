/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pointer.alignment",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what an array at an odd address gives",
};

static void test(int type)
{
	char bytes[3 * sizeof(int)];
	int *odd = (int *)(void *)(bytes + 1), sv[2];

	memset(bytes, 0xff, sizeof bytes);
	spt_need_type(type);
	spt_need_no_crash(type, odd);
	OBSERVE_CALL("misaligned_array", socketpair(AF_UNIX, type, 0, odd));
	memcpy(sv, bytes + 1, sizeof sv);
	close(sv[0]);
	close(sv[1]);
}
