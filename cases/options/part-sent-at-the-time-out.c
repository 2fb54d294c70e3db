/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "so-sndtimeo.part",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "send() of 16 MiB returns what was sent before the time-out",
};

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];
	struct timeval t = { 0, 20000 };
	ssize_t n;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_SNDTIMEO, &t, sizeof t),
	    "SO_SNDTIMEO cannot be set");
	CHECK((n = send(sv[0], data, SIZE, 0)) > 0);
	CHECK(n < SIZE);
	CHECK_EQ(spt_drain(sv[1]), n);
}
