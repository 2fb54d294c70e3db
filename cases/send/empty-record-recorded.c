/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.empty-record",
	.level  = MAY,
	.types  = SEQPACKET,
	.says   = "a record of no bytes arrives or not, and what follows does",
};

static void test(int type)
{
	int sv[2];
	char byte;
	ssize_t n;

	spt_pair(type, sv);
	NEED(send(sv[0], "", 0, MSG_EOR));
	NEED(send(sv[0], "x", 1, MSG_EOR));
	CHECK((n = recv(sv[1], &byte, 1, 0)) >= 0);
	OBSERVE("arrives", n ? "nothing" : "an empty record");
	if (n == 0)
		CHECK_RECV(sv[1], "x", 1);
}
