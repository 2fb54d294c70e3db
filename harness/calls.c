/* SPDX-License-Identifier: ISC */
/* calls.c -- the calls of the atlas */
#include "atlas.h"

#include <sys/ioctl.h>
#include <sys/stat.h>
#include <stdio.h>

/* ---- receives ------------------------------------------------------------ */

#define RECEIVE(name, expr)						\
static long name(int fd, int type, int number)				\
{									\
	char bytes[8];							\
	struct iovec io = { bytes, sizeof bytes };			\
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };		\
									\
	(void)type, (void)number, (void)m;				\
	return (long)(expr);						\
}

RECEIVE(do_recv, recv(fd, bytes, sizeof bytes, 0))
RECEIVE(do_recv_one, recv(fd, bytes, 1, 0))
RECEIVE(do_recv_nothing, recv(fd, bytes, 0, 0))
RECEIVE(do_recv_peek, recv(fd, bytes, sizeof bytes, MSG_PEEK))
RECEIVE(do_recv_waitall, recv(fd, bytes, sizeof bytes, MSG_WAITALL))
RECEIVE(do_recv_oob, recv(fd, bytes, 1, MSG_OOB))
RECEIVE(do_recv_dontwait, recv(fd, bytes, sizeof bytes, MSG_DONTWAIT))
RECEIVE(do_recvfrom, recvfrom(fd, bytes, sizeof bytes, 0, NULL, NULL))
RECEIVE(do_recvmsg, recvmsg(fd, &m, 0))
RECEIVE(do_read, read(fd, bytes, sizeof bytes))
RECEIVE(do_read_nothing, read(fd, bytes, 0))
RECEIVE(do_readv, readv(fd, &io, 1))

/* ---- sends --------------------------------------------------------------- */

#define SEND(name, expr)						\
static long name(int fd, int type, int number)				\
{									\
	char byte = 'x';						\
	struct iovec io = { &byte, 1 };					\
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };		\
									\
	(void)type, (void)number, (void)m;				\
	return (long)(expr);						\
}

SEND(do_send, send(fd, "x", 1, EOR(type)))
SEND(do_send_nothing, send(fd, "", 0, EOR(type)))
SEND(do_send_nosignal, send(fd, "x", 1, MSG_NOSIGNAL | EOR(type)))
SEND(do_send_oob, send(fd, "x", 1, MSG_OOB))
SEND(do_send_dontwait, send(fd, "x", 1, MSG_DONTWAIT | EOR(type)))
SEND(do_sendto, sendto(fd, "x", 1, EOR(type), NULL, 0))
SEND(do_sendmsg, sendmsg(fd, &m, EOR(type)))
SEND(do_write, write(fd, "x", 1))
SEND(do_write_nothing, write(fd, "", 0))
SEND(do_writev, writev(fd, &io, 1))

/* ---- the rest ------------------------------------------------------------ */

#define CALL(name, expr)						\
static long name(int fd, int type, int number)				\
{									\
	(void)type, (void)number;					\
	return (long)(expr);						\
}

CALL(do_shutdown_rd, shutdown(fd, SHUT_RD))
CALL(do_shutdown_wr, shutdown(fd, SHUT_WR))
CALL(do_shutdown_rdwr, shutdown(fd, SHUT_RDWR))
CALL(do_listen, listen(fd, 1))
CALL(do_accept, accept(fd, NULL, NULL))
CALL(do_sockatmark, sockatmark(fd))
CALL(do_lseek, lseek(fd, 0, SEEK_CUR))
CALL(do_close, close(fd))

static long do_dup(int fd, int type, int number)
{
	(void)type, (void)number;
	return dup(fd) == -1 ? -1 : 0;	/* which number is no matter here */
}

static long do_fstat(int fd, int type, int number)
{
	struct stat st;

	(void)type, (void)number;
	return fstat(fd, &st);
}

static long do_getsockname(int fd, int type, int number)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	(void)type, (void)number;
	return getsockname(fd, (struct sockaddr *)&name, &size);
}

static long do_getpeername(int fd, int type, int number)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	(void)type, (void)number;
	return getpeername(fd, (struct sockaddr *)&name, &size);
}

static long do_bind(int fd, int type, int number)
{
	struct sockaddr_un name;
	char path[16];
	socklen_t size;

	(void)type;
	snprintf(path, sizeof path, "bind%d", number);
	size = spt_path(path, &name);
	return bind(fd, (struct sockaddr *)&name, size);
}

static long do_connect(int fd, int type, int number)
{
	struct sockaddr_un name;
	socklen_t size = spt_path("nowhere", &name);

	(void)type, (void)number;
	return connect(fd, (struct sockaddr *)&name, size);
}

static long do_connect_unspec(int fd, int type, int number)
{
	struct sockaddr none = { .sa_family = AF_UNSPEC };

	(void)type, (void)number;
	return connect(fd, &none, sizeof none);
}

static long set_option(int fd, int option)
{
	int value = 8192;

	return setsockopt(fd, SOL_SOCKET, option, &value, sizeof value);
}

CALL(do_set_keepalive, set_option(fd, SO_KEEPALIVE))
CALL(do_set_sndbuf, set_option(fd, SO_SNDBUF))
CALL(do_set_rcvbuf, set_option(fd, SO_RCVBUF))
/* Any value but -1 is a success. */
CALL(do_set_nonblock, fcntl(fd, F_SETFL, O_NONBLOCK) == -1 ? -1 : 0)

static long get_option(int fd, int option)
{
	int value = -1;
	socklen_t size = sizeof value;

	return getsockopt(fd, SOL_SOCKET, option, &value, &size) == -1 ? -1 :
	    value;
}

CALL(do_get_acceptconn, get_option(fd, SO_ACCEPTCONN))
CALL(do_get_keepalive, get_option(fd, SO_KEEPALIVE))

/* ---- those with an answer of their own ----------------------------------- */

static void ask_error(int fd, char *answer)
{
	int value = 0;
	socklen_t size = sizeof value;

	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &value, &size) == -1)
		snprintf(answer, SPT_ANSWER, "-1 %s", spt_errname(errno));
	else
		snprintf(answer, SPT_ANSWER, "%s",
		    value ? spt_errname(value) : "0");
}

static void ask_type(int fd, char *answer)
{
	long type = get_option(fd, SO_TYPE);

	snprintf(answer, SPT_ANSWER, "%s", spt_typename((int)type));
}

static void ask_poll(int fd, char *answer)
{
	spt_show_poll(answer, SPT_ANSWER, spt_poll(fd, POLLIN | POLLOUT |
	    POLLPRI));
}

static void ask_select(int fd, char *answer)
{
	int bits = spt_select(fd);

	snprintf(answer, SPT_ANSWER, "%s%s%s%s", bits ? "" : "nothing",
	    bits & SPT_READ ? "read " : "", bits & SPT_WRITE ? "write " : "",
	    bits & SPT_EXCEPT ? "except " : "");
	if (bits)
		answer[strlen(answer) - 1] = '\0';
}

static void ask_fionread(int fd, char *answer)
{
	int value = -1;

	snprintf(answer, SPT_ANSWER, "not here");
	if (SPT_HAVE_FIONREAD && ioctl(fd, FIONREAD, &value) == -1)
		snprintf(answer, SPT_ANSWER, "-1 %s", spt_errname(errno));
	else if (SPT_HAVE_FIONREAD)
		snprintf(answer, SPT_ANSWER, "%d", value);
}

/* Of the flags those that POSIX has are told. */
static void ask_flags(int fd, char *answer)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags == -1)
		snprintf(answer, SPT_ANSWER, "-1 %s", spt_errname(errno));
	else
		snprintf(answer, SPT_ANSWER, "%s",
		    flags & O_NONBLOCK ? "O_NONBLOCK" : "none");
}

const struct spt_call spt_calls[] = {
	{ "recv", do_recv, NULL },
	{ "recv-of-one", do_recv_one, NULL },
	{ "recv-of-nothing", do_recv_nothing, NULL },
	{ "recv-msg-peek", do_recv_peek, NULL },
	{ "recv-msg-waitall", do_recv_waitall, NULL },
	{ "recv-msg-oob", do_recv_oob, NULL },
	{ "recv-msg-dontwait", do_recv_dontwait, NULL },
	{ "recvfrom", do_recvfrom, NULL },
	{ "recvmsg", do_recvmsg, NULL },
	{ "read", do_read, NULL },
	{ "read-of-nothing", do_read_nothing, NULL },
	{ "readv", do_readv, NULL },
	{ "send", do_send, NULL },
	{ "send-of-nothing", do_send_nothing, NULL },
	{ "send-msg-nosignal", do_send_nosignal, NULL },
	{ "send-msg-oob", do_send_oob, NULL },
	{ "send-msg-dontwait", do_send_dontwait, NULL },
	{ "sendto", do_sendto, NULL },
	{ "sendmsg", do_sendmsg, NULL },
	{ "write", do_write, NULL },
	{ "write-of-nothing", do_write_nothing, NULL },
	{ "writev", do_writev, NULL },
	{ "poll", NULL, ask_poll },
	{ "select", NULL, ask_select },
	{ "fionread", NULL, ask_fionread },
	{ "so-error", NULL, ask_error },
	{ "so-type", NULL, ask_type },
	{ "so-acceptconn", do_get_acceptconn, NULL },
	{ "so-keepalive", do_get_keepalive, NULL },
	{ "set-so-keepalive", do_set_keepalive, NULL },
	{ "set-so-sndbuf", do_set_sndbuf, NULL },
	{ "set-so-rcvbuf", do_set_rcvbuf, NULL },
	{ "f-getfl", NULL, ask_flags },
	{ "f-setfl", do_set_nonblock, NULL },
	{ "getsockname", do_getsockname, NULL },
	{ "getpeername", do_getpeername, NULL },
	{ "bind", do_bind, NULL },
	{ "listen", do_listen, NULL },
	{ "accept", do_accept, NULL },
	{ "connect", do_connect, NULL },
	{ "connect-af-unspec", do_connect_unspec, NULL },
	{ "shutdown-shut-rd", do_shutdown_rd, NULL },
	{ "shutdown-shut-wr", do_shutdown_wr, NULL },
	{ "shutdown-shut-rdwr", do_shutdown_rdwr, NULL },
	{ "sockatmark", do_sockatmark, NULL },
	{ "lseek", do_lseek, NULL },
	{ "fstat", do_fstat, NULL },
	{ "dup", do_dup, NULL },
	{ "close", do_close, NULL },
};

const int spt_ncalls = sizeof spt_calls / sizeof spt_calls[0];
