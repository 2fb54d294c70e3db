/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/un.h>

CASE {
	.clause = "t.check-unnamed",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int fd = spt_own(socket(AF_UNIX, SOCK_DGRAM, 0));
	struct sockaddr_un name;

	(void)type;
	memset(&name, 0, sizeof name);
	name.sun_family = AF_UNIX;
	strcpy(name.sun_path, "/tmp/spt-t-unnamed");
	unlink(name.sun_path);
	NEED(bind(fd, (struct sockaddr *)&name, sizeof name));
	unlink(name.sun_path);
	CHECK_UNNAMED(fd);
}
