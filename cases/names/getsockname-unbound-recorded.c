/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.unbound",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which address getsockname() gives for an end without a name",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	/* illumos has left the family unset, AIX and the Hurd the name
	 * empty. */
	memset(&name, 0x55, sizeof name);
	spt_pair(type, sv);
	NEED(getsockname(sv[0], (struct sockaddr *)&name, &size));
	OBSERVE_NUMBER("unbound_length", size);
	OBSERVE("unbound_family", name.sun_family == AF_UNIX ? "AF_UNIX" :
	    "another");
}
