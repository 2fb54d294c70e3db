/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "seqpacket.whole",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "records that two processes send to one end are received whole",
};

enum { RECORDS = 300 };

static void send_records(int fd, const char *record)
{
	for (int i = 0; i < RECORDS; i++)
		CHECK_RET(send(fd, record, 8, MSG_EOR), 8);
	_exit(0);
}

static void test(int type)
{
	int sv[2], count[2] = { 0, 0 };
	char record[32];
	pid_t pid[2];

	spt_pair(type, sv);
	for (int i = 0; i < 2; i++) {
		pid[i] = spt_fork();
		if (pid[i] == 0)
			send_records(sv[0], i ? "bbbbbbbb" : "aaaaaaaa");
	}
	for (int i = 0; i < 2 * RECORDS; i++) {
		CHECK_RET(recv(sv[1], record, sizeof record, MSG_WAITALL), 8);
		CHECK(memcmp(record, "aaaaaaaa", 8) == 0 ||
		    memcmp(record, "bbbbbbbb", 8) == 0);
		count[record[0] == 'b']++;
	}
	CHECK_EQ(count[0], RECORDS);
	CHECK_EQ(count[1], RECORDS);
	CHECK_EXIT(pid[0], 0);
	CHECK_EXIT(pid[1], 0);
}
