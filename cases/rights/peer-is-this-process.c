/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "credentials",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the user and the group of the other end are those of this process",
	.needs  = "credentials",
};

static void test(int type)
{
	int sv[2];
	uid_t uid = (uid_t)-1;
	gid_t gid = (gid_t)-1;

	spt_pair(type, sv);
	SKIP_IF(!spt_peer_ids(sv[0], &uid, &gid),
	    "no credentials of a pair of this type");
	CHECK_EQ(uid, geteuid());
	CHECK_EQ(gid, getegid());
}
