/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "open.by-path",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end can be opened by a path of /dev/fd",
};

static void test(int type)
{
	int sv[2], again;
	char path[] = "/dev/fd/?";

	spt_pair(type, sv);
	WORKS_OR_SKIP(access("/dev/fd", F_OK), "no /dev/fd");
	path[sizeof path - 2] = (char)('0' + sv[0] % 10);
	OBSERVE_CALL("open_by_path", again = open(path, O_RDWR | O_NONBLOCK));
	close(again);
}
