/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-rcvtimeo.part",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "MSG_WAITALL returns the 4 of 10 bytes that came before the time-out",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 20000 };
	char bytes[10];

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    "SO_RCVTIMEO cannot be set");
	NEED(send(sv[1], "abcd", 4, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, MSG_WAITALL), 4);
}
