/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.second",
	.level  = MAY,
	.types  = STREAM,
	.says   = "of two bytes out of band one is received so, and the other with the rest, or not",
};

static void test(int type)
{
	int sv[2];
	char byte = 0;

	spt_pair(type, sv);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "p", 1, MSG_OOB));
	NEED(send(sv[1], "z", 1, 0));
	CHECK_RET(recv(sv[0], &byte, 1, MSG_OOB), 1);
	OBSERVE("first_is", byte == 'p' ? "the second" : "the first");
	NEED(recv(sv[0], &byte, 1, 0));
	OBSERVE("the_rest", byte == 'z' ? "without the other" :
	    "with the other");
}
