/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.unknown",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which error an ioctl() that is none gives on an end",
	.needs  = "FIONREAD",
};

static void test(int type)
{
	int sv[2];
	char area[128] = { 0 };		/* some look there first */

	spt_pair(type, sv);
	CHECK_ERR(ioctl(sv[0], 0, area), ENOTTY, EINVAL, EOPNOTSUPP);
	OBSERVE_CALL("unknown_ioctl", ioctl(sv[0], 0, area));
}
