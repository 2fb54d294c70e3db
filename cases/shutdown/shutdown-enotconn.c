/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.ENOTCONN",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "shutdown() of a socket that was never connected fails with ENOTCONN",
};

static void test(int type)
{
	CHECK_ERR(shutdown(spt_socket(type), SHUT_RDWR), ENOTCONN);
}
