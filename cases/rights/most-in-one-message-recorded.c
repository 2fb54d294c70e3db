/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.most",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "how many descriptors one message takes, and the error above",
	.needs  = "root msg_control",
};

enum { MANY = 400 };

static void test(int type)
{
	int sv[2], same[MANY], other[2], n;
	struct spt_msg m;

	spt_pair(type, sv);
	for (int i = 0; i < MANY; i++)
		same[i] = 0;
	spt_msg_of(&m, "x", 1, same, MANY);
	OBSERVE_CALL("of_400", sendmsg(sv[0], &m.hdr, EOR(type)));
	for (n = 256; n > 1; n--) {
		spt_pair(type, other);
		spt_msg_of(&m, "x", 1, same, n);
		if (sendmsg(other[0], &m.hdr, EOR(type)) == 1)
			break;
		NEED(close(other[0]));
		NEED(close(other[1]));
	}
	OBSERVE_NUMBER("most", n);
}
