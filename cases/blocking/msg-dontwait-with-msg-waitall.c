/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM,
	.says   = "MSG_WAITALL with MSG_DONTWAIT returns what is there",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 10, MSG_DONTWAIT | MSG_WAITALL), 3);
}
