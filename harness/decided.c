/* SPDX-License-Identifier: ISC */
/*
 * decided.c -- the cells of the atlas that POSIX decides
 *
 * The first line that fits a cell decides it; a cell that none fits is left
 * open, and only recorded.  Each clause is one of cases/catalogue/, and has
 * cases of its own: what they say of one state, the atlas says of all.
 */
#include "atlas.h"

#define ALL	(STREAM | DGRAM | SEQPACKET)
#define CONN	(STREAM | SEQPACKET)
#define MESSAGES (DGRAM | SEQPACKET)

#define PLAIN_RECV "recv recvfrom recvmsg read readv"
#define RECEIVES PLAIN_RECV " recv-of-one recv-msg-peek"
#define SENDS	"send sendto sendmsg write writev"
/* The peer is there, and nothing was shut down. */
#define ALIVE	"fresh sent bound listen_refused duplicate_closed " \
		"peer_kept_by_duplicate"
#define EMPTY	ALIVE " full peer_shut_rd"
#define ENDED	"peer_shut_wr peer_shut_rdwr both_shut_wr peer_closed " \
		"closed_and_told closed_and_sent shut_wr_peer_closed " \
		"nonblock_peer_closed"
#define GONE	"peer_closed data_peer_closed closed_and_told " \
		"closed_and_sent nonblock_peer_closed"

const struct spt_decided spt_decided[] = {
	/* Nothing has come. */
	{ RECEIVES " recv-msg-waitall", EMPTY, ALL, "waits", "block.receive" },
	{ RECEIVES " recv-msg-waitall", "shut_wr", ALL, "waits",
	    "shutdown.write-only" },
	{ RECEIVES " recv-msg-waitall", "nonblock nonblock_full", ALL,
	    "-1 EAGAIN|-1 EWOULDBLOCK", "nonblock.receive" },
	{ RECEIVES " recv-msg-waitall", "shut_rd shut_rdwr", ALL,
	    "0|-1 EAGAIN|-1 EWOULDBLOCK|-1 ENOTCONN|-1 ESHUTDOWN|-1 EPIPE|"
	    "-1 EINVAL", "shutdown.read" },

	/* Something has. */
	{ PLAIN_RECV " recv-msg-peek",
	    "data nonblock_data data_peer_shut_wr", ALL, "2", "recv.length" },
	{ PLAIN_RECV " recv-msg-peek", "data_peer_closed", CONN, "2",
	    "recv.data-before-end" },
	{ PLAIN_RECV " recv-msg-peek", "more_data", MESSAGES, "2",
	    "message.one-operation" },
	{ PLAIN_RECV " recv-msg-peek", "more_data", STREAM, "1|2|3|4|5",
	    "stream.as-available" },
	{ "recv-msg-waitall", "data more_data", MESSAGES, "2",
	    "message.one-operation" },
	{ "recv-msg-waitall", "data more_data", STREAM, "waits",
	    "recv.waitall" },
	{ "recv-of-one", "data more_data nonblock_data data_peer_shut_wr "
	    "full_to_it", ALL, "1", "recv.length" },
	{ RECEIVES, "both_peer_closed", STREAM, "1|2|-1 ECONNRESET",
	    "close.unread-data" },

	/* Nothing will. */
	{ RECEIVES " recv-msg-waitall", ENDED, CONN, "0", "recv.end-of-file" },
	{ RECEIVES " recv-msg-waitall", "unread_peer_closed", CONN,
	    "0|-1 ECONNRESET", "recv.end-of-file" },

	{ "read-of-nothing", ALIVE " data more_data full full_to_it", ALL, "0",
	    "read.nothing" },

	/* Data out of band. */
	{ "recv-msg-oob", ALIVE " data nonblock full", MESSAGES,
	    "-1 EOPNOTSUPP", "oob.EOPNOTSUPP-recv" },
	{ "recv-msg-oob", ALIVE " data nonblock full", STREAM,
	    "-1 EOPNOTSUPP|-1 EINVAL|-1 EAGAIN|-1 EWOULDBLOCK", "oob.EINVAL" },
	{ "send-msg-oob", ALIVE " data nonblock", MESSAGES, "-1 EOPNOTSUPP",
	    "oob.EOPNOTSUPP-send" },

	/* Sends. */
	{ SENDS " send-msg-nosignal", ALIVE " data more_data nonblock "
	    "nonblock_data full_to_it shut_rd data_shut_rd peer_shut_wr "
	    "data_peer_shut_wr", ALL, "1", "send.length" },
	{ SENDS " send-msg-nosignal", "full", ALL, "waits|-1 ENOBUFS",
	    "block.send" },
	{ SENDS " send-msg-nosignal", "nonblock_full", ALL,
	    "-1 EAGAIN|-1 EWOULDBLOCK|-1 ENOBUFS", "nonblock.send" },
	{ "send-msg-nosignal", "shut_wr shut_rdwr both_shut_wr", ALL,
	    "-1 EPIPE", "MSG_NOSIGNAL" },
	{ SENDS, "shut_wr shut_rdwr both_shut_wr shut_wr_peer_closed", CONN,
	    "-1 EPIPE|-1 EPIPE SIGPIPE", "send.EPIPE-shutdown" },
	{ SENDS, "shut_wr shut_rdwr both_shut_wr", DGRAM,
	    "-1 EPIPE|-1 EPIPE SIGPIPE", "send.EPIPE-shutdown" },
	{ "send-msg-nosignal", GONE, CONN, "-1 EPIPE", "MSG_NOSIGNAL" },
	{ SENDS, GONE, STREAM, "-1 EPIPE SIGPIPE", "sigpipe.raised" },
	{ "send sendto sendmsg", GONE, SEQPACKET, "-1 EPIPE SIGPIPE",
	    "sigpipe.seqpacket" },
	{ "write writev", GONE, SEQPACKET, "-1 EPIPE|-1 EPIPE SIGPIPE",
	    "send.EPIPE-closed" },
	{ SENDS, "unread_peer_closed both_peer_closed", CONN,
	    "-1 EPIPE|-1 EPIPE SIGPIPE|-1 ECONNRESET", "send.EPIPE-closed" },
	{ SENDS, "no_peer", DGRAM, "-1 EDESTADDRREQ|-1 ENOTCONN",
	    "send.EDESTADDRREQ" },

	/* Readiness. */
	{ "poll", ALIVE " nonblock", ALL, "POLLOUT", "poll.new" },
	{ "poll", "data more_data nonblock_data", ALL, "POLLIN POLLOUT",
	    "poll.POLLIN" },
	{ "poll", "full nonblock_full", ALL, "nothing", "poll.full" },
	{ "poll", "full_to_it", ALL, "POLLIN POLLOUT", "poll.POLLIN" },
	{ "poll", "peer_shut_wr", CONN,
	    "POLLIN POLLOUT|POLLIN POLLHUP|POLLHUP", "poll.end" },
	{ "poll", "data_peer_shut_wr", CONN, "POLLIN POLLOUT|POLLIN POLLHUP",
	    "poll.POLLIN" },
	{ "poll", ENDED, CONN, "POLLIN POLLOUT|POLLIN POLLHUP|POLLHUP|"
	    "POLLIN POLLOUT POLLERR|POLLIN POLLERR|POLLIN POLLERR POLLHUP",
	    "poll.POLLHUP-POLLOUT" },
	{ "poll", "data_peer_closed", CONN,
	    "POLLIN POLLOUT|POLLIN POLLHUP|POLLIN POLLOUT POLLERR|"
	    "POLLIN POLLERR|POLLIN POLLERR POLLHUP", "poll.POLLHUP-POLLOUT" },
	{ "select", ALIVE " nonblock", ALL, "write", "select.new" },
	{ "select", "data more_data nonblock_data full_to_it", ALL,
	    "read write", "select.read" },
	{ "select", "full nonblock_full", ALL, "nothing", "select.write" },
	{ "select", ENDED " data_peer_shut_wr data_peer_closed", CONN,
	    "read write", "select.read" },

	/* Options. */
	{ "so-type", ALIVE " data full peer_closed", STREAM, "SOCK_STREAM",
	    "so-type" },
	{ "so-type", ALIVE " data full peer_closed", DGRAM, "SOCK_DGRAM",
	    "so-type" },
	{ "so-type", ALIVE " data full peer_closed", SEQPACKET,
	    "SOCK_SEQPACKET", "so-type" },
	{ "so-error", ALIVE " data full full_to_it nonblock", ALL, "0",
	    "pending-error.none" },
	{ "so-error", "closed_and_told", ALL, "0", "pending-error.cleared" },
	{ "so-error", "unread_peer_closed both_peer_closed", CONN,
	    "0|ECONNRESET", "pending-error.none" },
	{ "so-acceptconn", ALIVE " data full", ALL, "0", "so-acceptconn" },
	{ "so-keepalive", ALIVE " data full", ALL, "0|-1 ENOPROTOOPT",
	    "so-keepalive.off" },
	{ "set-so-keepalive", ALIVE " data full", ALL, "0|-1 ENOPROTOOPT",
	    "options.set" },
	{ "set-so-sndbuf set-so-rcvbuf", ALIVE " data", ALL, "0",
	    "so-buf.set" },
	{ "set-so-keepalive set-so-sndbuf set-so-rcvbuf", "shut_rdwr", ALL,
	    "-1 EINVAL", "setsockopt.EINVAL-shutdown" },

	/* Flags, names and connections. */
	{ "f-getfl", "nonblock nonblock_data nonblock_full "
	    "nonblock_peer_closed", ALL, "O_NONBLOCK", "f-setfl.own" },
	{ "f-getfl", ALIVE " data full shut_rd shut_wr peer_closed", ALL,
	    "none", "fd.no-nonblock" },
	{ "f-setfl", ALIVE " data full shut_rd shut_wr peer_closed", ALL, "0",
	    "f-setfl.effect" },
	{ "getsockname", ALIVE " data full peer_closed peer_shut_wr no_peer",
	    ALL, "0", "getsockname.succeeds" },
	{ "getpeername", ALIVE " data full nonblock", ALL, "0",
	    "getpeername.succeeds" },
	{ "getpeername", "shut_rdwr", ALL, "-1 EINVAL", "getpeername.EINVAL" },
	{ "getpeername", "no_peer", DGRAM, "-1 ENOTCONN",
	    "getpeername.ENOTCONN" },
	{ "bind", "bound", ALL, "-1 EINVAL|-1 EISCONN", "bind.EINVAL-bound" },
	{ "bind", "shut_rdwr", ALL, "-1 EINVAL|-1 EISCONN",
	    "bind.EINVAL-shutdown" },
	{ "listen", "bound", CONN, "-1 EINVAL", "listen.EINVAL" },
	{ "listen", "bound", DGRAM, "-1 EOPNOTSUPP|-1 EINVAL",
	    "listen.EOPNOTSUPP" },
	{ "listen", ALIVE " data full nonblock", CONN,
	    "-1 EINVAL|-1 EDESTADDRREQ", "listen.EINVAL" },
	{ "listen", ALIVE " data full nonblock", DGRAM,
	    "-1 EOPNOTSUPP|-1 EINVAL|-1 EDESTADDRREQ", "listen.EOPNOTSUPP" },
	{ "accept", ALIVE " data full nonblock", CONN, "-1 EINVAL",
	    "accept.EINVAL" },
	{ "accept", ALIVE " data full nonblock", DGRAM,
	    "-1 EOPNOTSUPP|-1 EINVAL", "accept.EOPNOTSUPP" },
	{ "connect", ALIVE " data full nonblock", CONN,
	    "-1 EISCONN|-1 ENOENT", "connect.EISCONN" },
	{ "shutdown-shut-rd shutdown-shut-wr shutdown-shut-rdwr",
	    ALIVE " data full full_to_it nonblock", ALL, "0",
	    "shutdown.succeeds" },
	{ "shutdown-shut-rd shutdown-shut-wr shutdown-shut-rdwr", "no_peer",
	    DGRAM, "-1 ENOTCONN", "shutdown.ENOTCONN" },

	/* Files. */
	{ "sockatmark", ALIVE " data full", STREAM, "0", "sockatmark.not" },
	{ "lseek", ALIVE " data full peer_closed shut_rdwr", ALL, "-1 ESPIPE",
	    "lseek.ESPIPE" },
	{ "fstat", ALIVE " data full peer_closed shut_rdwr", ALL, "0",
	    "fstat.succeeds" },
	{ "dup", ALIVE " data full peer_closed shut_rdwr nonblock", ALL, "0",
	    "dup.same" },
	{ "close", ALIVE " data more_data full full_to_it nonblock "
	    "nonblock_full shut_rd shut_wr shut_rdwr peer_closed no_peer", ALL,
	    "0", "close.succeeds" },
};

const int spt_ndecided = sizeof spt_decided / sizeof spt_decided[0];
