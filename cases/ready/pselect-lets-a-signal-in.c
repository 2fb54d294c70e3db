/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "pselect.mask",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pselect() with an empty mask fails with EINTR for a signal that is pending",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	sigset_t none;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	spt_hold(SIGUSR1);
	kill(getpid(), SIGUSR1);
	sigemptyset(&none);
	spt_set_of(&in, sv[0], -1);
	CHECK_ERR(pselect(sv[0] + 1, &in, NULL, NULL, NULL, &none), EINTR);
	CHECK_CAUGHT(1);
}
