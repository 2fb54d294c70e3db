/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.out-of-band",
	.level  = MAY,
	.types  = STREAM,
	.says   = "what poll() reports of data out of band",
};

static void test(int type)
{
	int sv[2], revents;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "x", 1, MSG_OOB),
	    "no data out of band here");
	revents = spt_poll(sv[0], POLLIN | POLLPRI | POLLRDBAND);
	OBSERVE("POLLPRI", revents & POLLPRI ? "on" : "off");
	OBSERVE("POLLRDBAND", revents & POLLRDBAND ? "on" : "off");
	OBSERVE("POLLIN", revents & POLLIN ? "on" : "off");
}
