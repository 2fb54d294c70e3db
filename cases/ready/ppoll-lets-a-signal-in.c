/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ppoll",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ppoll() with an empty mask fails with EINTR for a signal that is pending",
	.needs  = "ppoll",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN };
	sigset_t none;

	spt_pair(type, sv);
	p.fd = sv[0];
	spt_catch(SIGUSR1, 0);
	spt_hold(SIGUSR1);
	kill(getpid(), SIGUSR1);
	sigemptyset(&none);
	CHECK_ERR(ppoll(&p, 1, NULL, &none), EINTR);
	CHECK_CAUGHT(1);
}
