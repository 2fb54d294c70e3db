/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "socketpair.stored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both descriptors are sockets",
};

static void test(int type)
{
	int sv[2];
	struct stat st;

	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		NEED(fstat(sv[i], &st));
		CHECK(S_ISSOCK(st.st_mode));
	}
}
