/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "sendto() with an address of another family is refused",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_storage name;

	spt_pair(type, sv);
	memset(&name, 0, sizeof name);
	name.ss_family = AF_INET;
	CHECK_ERR(sendto(sv[0], "x", 1, 0, (struct sockaddr *)&name, 16),
	    EAFNOSUPPORT, EINVAL, EISCONN);
	CHECK_EMPTY(sv[1]);
}
