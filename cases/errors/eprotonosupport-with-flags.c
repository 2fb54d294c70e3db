/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTONOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an unknown protocol gives EPROTONOSUPPORT with flags in the type too",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_ERR(socketpair(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK,
	    9999,
		sv), EPROTONOSUPPORT);
}
