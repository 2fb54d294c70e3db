/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall-less",
	.level  = MAY,
	.types  = STREAM,
	.says   = "MSG_WAITALL that a signal interrupts returns what it has, or EINTR",
};

static int sv[2];

static ssize_t got;

static void receive(void)
{
	char bytes[10];

	CHECK((got = recv(sv[0], bytes, 10, MSG_WAITALL)) == 3 ||
	    (got == -1 && errno == EINTR));
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	NEED(send(sv[1], "abc", 3, 0));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_send_signal(reader, SIGUSR1);
	CHECK_ENDS(reader);
	OBSERVE_NUMBER("bytes_of_3", got);
}
