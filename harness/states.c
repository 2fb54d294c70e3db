/* SPDX-License-Identifier: ISC */
/* states.c -- the states of the atlas */
#include "atlas.h"

#include <stdio.h>

/* The steps of which states are made; each says whether it could be made. */

static int done(int ret)
{
	return ret != -1;
}

static int send_to(int fd, int type, const char *data)
{
	return send(fd, data, strlen(data), EOR(type)) > 0;
}

static int do_not_wait(int fd)
{
	return done(spt_do_not_wait(fd));
}

static int take_peer_away(int fd)
{
	struct sockaddr none = { .sa_family = AF_UNSPEC };

	return done(connect(fd, &none, sizeof none));
}

static int fresh(int type, int *sv, int n)
{
	return (void)type, (void)sv, (void)n, 1;
}

static int data(int type, int *sv, int n)
{
	return (void)n, send_to(sv[1], type, "ab");
}

static int more_data(int type, int *sv, int n)
{
	return data(type, sv, n) && send_to(sv[1], type, "cde");
}

static int sent(int type, int *sv, int n)
{
	return (void)n, send_to(sv[0], type, "ab");
}

/* A queue for which nothing waits, as its overflow gives ENOBUFS, is never
 * full: there is no such state. */
static int fill(int fd)
{
	int err;

	return spt_fill_up(fd, &err) > 0 && err != ENOBUFS;
}

static int full(int type, int *sv, int n)
{
	return (void)type, (void)n, fill(sv[0]);
}

static int full_to_it(int type, int *sv, int n)
{
	return (void)type, (void)n, fill(sv[1]);
}

static int nonblock(int type, int *sv, int n)
{
	return (void)type, (void)n, do_not_wait(sv[0]);
}

static int nonblock_data(int type, int *sv, int n)
{
	return data(type, sv, n) && do_not_wait(sv[0]);
}

static int nonblock_full(int type, int *sv, int n)
{
	return full(type, sv, n) && do_not_wait(sv[0]);
}

static int shut_rd(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[0], SHUT_RD));
}

static int shut_wr(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[0], SHUT_WR));
}

static int shut_rdwr(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[0], SHUT_RDWR));
}

static int data_shut_rd(int type, int *sv, int n)
{
	return data(type, sv, n) && shut_rd(type, sv, n);
}

static int peer_shut_rd(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[1], SHUT_RD));
}

static int peer_shut_wr(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[1], SHUT_WR));
}

static int peer_shut_rdwr(int type, int *sv, int n)
{
	return (void)type, (void)n, done(shutdown(sv[1], SHUT_RDWR));
}

static int data_peer_shut_wr(int type, int *sv, int n)
{
	return data(type, sv, n) && peer_shut_wr(type, sv, n);
}

static int both_shut_wr(int type, int *sv, int n)
{
	return shut_wr(type, sv, n) && peer_shut_wr(type, sv, n);
}

static int peer_closed(int type, int *sv, int n)
{
	return (void)type, (void)n, done(close(sv[1]));
}

static int data_peer_closed(int type, int *sv, int n)
{
	return data(type, sv, n) && peer_closed(type, sv, n);
}

static int unread_peer_closed(int type, int *sv, int n)
{
	return sent(type, sv, n) && peer_closed(type, sv, n);
}

static int both_peer_closed(int type, int *sv, int n)
{
	return sent(type, sv, n) && data_peer_closed(type, sv, n);
}

static int closed_and_told(int type, int *sv, int n)
{
	int flags = fcntl(sv[0], F_GETFL);
	char byte;

	if (!unread_peer_closed(type, sv, n) || !do_not_wait(sv[0]))
		return 0;
	(void)recv(sv[0], &byte, 1, 0);
	return done(fcntl(sv[0], F_SETFL, flags));
}

static int closed_and_sent(int type, int *sv, int n)
{
	return peer_closed(type, sv, n) && !done((int)send(sv[0], "x", 1, 0));
}

static int shut_wr_peer_closed(int type, int *sv, int n)
{
	return shut_wr(type, sv, n) && peer_closed(type, sv, n);
}

static int nonblock_peer_closed(int type, int *sv, int n)
{
	return do_not_wait(sv[0]) && peer_closed(type, sv, n);
}

static int bound(int type, int *sv, int n)
{
	struct sockaddr_un name;
	char path[16];
	socklen_t size;

	(void)type;
	snprintf(path, sizeof path, "bound%d", n);
	size = spt_path(path, &name);
	return done(bind(sv[0], (struct sockaddr *)&name, size));
}

static int no_peer(int type, int *sv, int n)
{
	return (void)type, (void)n, take_peer_away(sv[0]);
}

static int peer_has_no_peer(int type, int *sv, int n)
{
	return (void)type, (void)n, take_peer_away(sv[1]);
}

static int listen_refused(int type, int *sv, int n)
{
	return (void)type, (void)n, !done(listen(sv[0], 1));
}

static int duplicate_closed(int type, int *sv, int n)
{
	return (void)type, (void)n, done(close(dup(sv[0])));
}

static int peer_kept_by_duplicate(int type, int *sv, int n)
{
	return (void)type, (void)n, done(dup(sv[1])) && done(close(sv[1]));
}

const struct spt_state spt_states[] = {
	{ "fresh", fresh },
	{ "data", data },
	{ "more_data", more_data },
	{ "sent", sent },
	{ "full", full },
	{ "full_to_it", full_to_it },
	{ "nonblock", nonblock },
	{ "nonblock_data", nonblock_data },
	{ "nonblock_full", nonblock_full },
	{ "shut_rd", shut_rd },
	{ "shut_wr", shut_wr },
	{ "shut_rdwr", shut_rdwr },
	{ "data_shut_rd", data_shut_rd },
	{ "peer_shut_rd", peer_shut_rd },
	{ "peer_shut_wr", peer_shut_wr },
	{ "peer_shut_rdwr", peer_shut_rdwr },
	{ "data_peer_shut_wr", data_peer_shut_wr },
	{ "both_shut_wr", both_shut_wr },
	{ "peer_closed", peer_closed },
	{ "data_peer_closed", data_peer_closed },
	{ "unread_peer_closed", unread_peer_closed },
	{ "both_peer_closed", both_peer_closed },
	{ "closed_and_told", closed_and_told },
	{ "closed_and_sent", closed_and_sent },
	{ "shut_wr_peer_closed", shut_wr_peer_closed },
	{ "nonblock_peer_closed", nonblock_peer_closed },
	{ "bound", bound },
	{ "no_peer", no_peer },
	{ "peer_has_no_peer", peer_has_no_peer },
	{ "listen_refused", listen_refused },
	{ "duplicate_closed", duplicate_closed },
	{ "peer_kept_by_duplicate", peer_kept_by_duplicate },
};

const int spt_nstates = sizeof spt_states / sizeof spt_states[0];
