/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.after-close",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "what connect() says on an end whose peer was closed",
};

static void test(int type)
{
	int sv[2], listening;
	struct sockaddr_un name;
	socklen_t size = spt_path("listening", &name);

	spt_pair(type, sv);
	spt_scratch();
	listening = spt_socket(type);
	NEED(bind(listening, (struct sockaddr *)&name, size));
	NEED(listen(listening, 1));
	CHECK_RET(close(sv[1]), 0);
	OBSERVE_CALL("connect_after_peer_close",
		connect(sv[0], (struct sockaddr *)&name, size));
}
