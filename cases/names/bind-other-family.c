/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <netinet/in.h>

CASE {
	.clause = "bind.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end cannot be bound to an address of another family",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_in name;

	memset(&name, 0, sizeof name);
	name.sin_family = AF_INET;
	SPT_SET_LEN((struct sockaddr *)&name, sizeof name);
	spt_pair(type, sv);
	/* EINVAL: the length is none of the socket's family. */
	CHECK_ERR(bind(sv[0], (struct sockaddr *)&name, sizeof name),
		EAFNOSUPPORT, EINVAL, EISCONN);
}
