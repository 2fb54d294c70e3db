/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <stdio.h>

CASE {
	.clause = "fclose",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "fclose() closes the end: its peer finds the end of file",
};

static void test(int type)
{
	int sv[2];
	FILE *stream;

	spt_pair(type, sv);
	NEED((stream = fdopen(sv[0], "r")) ? 0 : -1);
	CHECK_RET(fclose(stream), 0);
	CHECK_ERR(fcntl(sv[0], F_GETFD), EBADF);
	CHECK_RECV(sv[1], "", 0);
}
