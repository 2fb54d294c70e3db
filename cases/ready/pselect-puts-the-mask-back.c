/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "pselect.restores",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the signal is blocked again when pselect() has returned",
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
	NEED_FAIL(pselect(sv[0] + 1, &in, NULL, NULL, NULL, &none));
	kill(getpid(), SIGUSR1);
	CHECK_CAUGHT(1);
	CHECK_SIGNAL(SIGUSR1);
}
