/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.length",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "sendto() with an address of one byte is refused, or sends to the peer",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name = { .sun_family = AF_UNIX };

	spt_pair(type, sv);
	OBSERVE_ONE_OF("sendto", sendto(sv[0], "x", 1, 0,
	    (struct sockaddr *)&name, 1), EINVAL, EISCONN, EFAULT, ENOTCONN,
	    EAFNOSUPPORT, EDESTADDRREQ);
}
