/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.many",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "thousands of pairs, as many as the limit permits, work at the same time",
	.seconds = 20,
};

enum { PAIRS = 4000 };

static int sv[PAIRS][2];

static void test(int type)
{
	int most = spt_raise_fds(2 * PAIRS), n, err = 0;

	spt_need_type(type);
	for (n = 0; n < most / 2; n++)
		if (socketpair(AF_UNIX, type, 0, sv[n]) == -1) {
			err = errno;
			break;
		}
	/* Another limit of the system may have come first. */
	CHECK(err == 0 || err == ENFILE || err == ENOBUFS || err == ENOMEM);
	for (int i = 0; i < n; i++)
		CHECK_RET(send(sv[i][0], &"abc"[i % 3], 1, EOR(type)), 1);
	for (int i = 0; i < n; i++) {
		CHECK_RECV(sv[i][1], &"abc"[i % 3], 1);
		NEED(close(sv[i][0]));
		NEED(close(sv[i][1]));
	}
	OBSERVE_NUMBER("pairs_at_once", n);
}
