/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "credentials",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "in a child the other end is still that of the parent",
	.needs  = "credentials",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;
	uid_t uid = (uid_t)-1;
	gid_t gid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		SKIP_IF(!spt_peer_ids(sv[0], &uid, &gid),
		    "no credentials of a pair of this type");
		CHECK_EQ(uid, geteuid());
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
}
