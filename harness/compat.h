/* SPDX-License-Identifier: ISC */
/*
 * compat.h -- what one system has and another lacks
 *
 * A constant that is missing here has a value that no call gives or takes,
 * so that a case compiles everywhere; .needs keeps it from running.  The
 * harness has all the conditionals, and the cases none; they ask for a
 * feature, never for a system's name.
 */
#ifndef SPT_COMPAT_H
#define SPT_COMPAT_H

#include <sys/types.h>
#include <sys/socket.h>
#include <errno.h>
#include <fcntl.h>
#if HAVE_SYS_FILE_H
#include <sys/file.h>
#endif
#if HAVE_SYS_FILIO_H
#include <sys/filio.h>
#endif
#if HAVE_SYS_IOCTL_H
#include <sys/ioctl.h>
#endif
#include <signal.h>
#include <stdlib.h>

#ifndef HAVE_SOCKLEN_T
typedef int socklen_t;
#endif
#ifndef HAVE_SA_FAMILY_T
typedef unsigned short sa_family_t;
#endif

#ifndef SOCK_CLOEXEC
#define SOCK_CLOEXEC 0
#endif
#ifndef SOCK_CLOFORK
#define SOCK_CLOFORK 0
#endif
/* NetBSD has the highest bit, as an unsigned, which no int takes silently. */
enum { SPT_SOCK_CLOFORK = (int)SOCK_CLOFORK };
#undef SOCK_CLOFORK
#define SOCK_CLOFORK SPT_SOCK_CLOFORK
#ifndef SOCK_NONBLOCK
#define SOCK_NONBLOCK 0
#endif
#ifndef SOCK_NOSIGPIPE
#define SOCK_NOSIGPIPE 0
#endif
#ifndef SOCK_NDELAY
#define SOCK_NDELAY 0
#endif
#ifndef SOCK_RAW
#define SOCK_RAW 0
#endif
#ifndef SOCK_RDM
#define SOCK_RDM 0
#endif
#ifdef SO_PROTOCOL
#define SPT_HAVE_SO_PROTOCOL 1
#else
#define SPT_HAVE_SO_PROTOCOL 0
#define SO_PROTOCOL (-1)
#endif
#ifdef SO_NOSIGPIPE
#define SPT_HAVE_SO_NOSIGPIPE 1
#else
#define SPT_HAVE_SO_NOSIGPIPE 0
#define SO_NOSIGPIPE (-1)
#endif
#ifndef AF_INET6
#define AF_INET6 (-1)
#endif
#ifndef FD_CLOFORK
#define FD_CLOFORK 0
#endif
#ifndef O_CLOFORK
#define O_CLOFORK 0
#endif
#ifdef O_ASYNC
#define SPT_HAVE_O_ASYNC 1
#else
#define SPT_HAVE_O_ASYNC 0
#define O_ASYNC 0
#endif
#ifndef SIGIO
#define SIGIO SIGURG
#endif
#ifdef F_DUPFD_CLOEXEC
#define SPT_HAVE_F_DUPFD_CLOEXEC 1
#else
#define SPT_HAVE_F_DUPFD_CLOEXEC 0
#define F_DUPFD_CLOEXEC (-1)
#endif
#ifdef F_DUPFD_CLOFORK
#define SPT_HAVE_F_DUPFD_CLOFORK 1
#else
#define SPT_HAVE_F_DUPFD_CLOFORK 0
#define F_DUPFD_CLOFORK (-1)
#endif

/* Requests of ioctl(), which POSIX does not have. */
#ifdef FIONREAD
#define SPT_HAVE_FIONREAD 1
#else
#define SPT_HAVE_FIONREAD 0
#define FIONREAD 0
#endif
#ifdef FIONBIO
#define SPT_HAVE_FIONBIO 1
#else
#define SPT_HAVE_FIONBIO 0
#define FIONBIO 0
#endif
#ifdef FIOCLEX
#define SPT_HAVE_FIOCLEX 1
#else
#define SPT_HAVE_FIOCLEX 0
#define FIOCLEX 0
#define FIONCLEX 0
#endif

/* No case needs one for protection: the harness counts SIGPIPEs, and lives. */
#ifdef MSG_NOSIGNAL
#define SPT_HAVE_MSG_NOSIGNAL 1
#else
#define SPT_HAVE_MSG_NOSIGNAL 0
#define MSG_NOSIGNAL 0
#endif

/* Flags and options that POSIX has only since 2024, or not at all. */
#ifdef MSG_DONTWAIT
#define SPT_HAVE_MSG_DONTWAIT 1
#else
#define SPT_HAVE_MSG_DONTWAIT 0
#define MSG_DONTWAIT 0
#endif
#ifdef MSG_CMSG_CLOEXEC
#define SPT_HAVE_MSG_CMSG_CLOEXEC 1
#else
#define SPT_HAVE_MSG_CMSG_CLOEXEC 0
#define MSG_CMSG_CLOEXEC 0
#endif
#ifdef MSG_CMSG_CLOFORK
#define SPT_HAVE_MSG_CMSG_CLOFORK 1
#else
#define SPT_HAVE_MSG_CMSG_CLOFORK 0
#define MSG_CMSG_CLOFORK 0
#endif
#ifdef SO_DOMAIN
#define SPT_HAVE_SO_DOMAIN 1
#else
#define SPT_HAVE_SO_DOMAIN 0
#define SO_DOMAIN (-1)
#endif
#ifdef F_SETOWN_EX
#define SPT_HAVE_F_SETOWN_EX 1
#else
#define SPT_HAVE_F_SETOWN_EX 0
#define F_SETOWN_EX (-1)
#define F_GETOWN_EX (-1)
#define F_OWNER_PID 0
#define F_OWNER_PGRP 1
struct f_owner_ex {
	int type;
	pid_t pid;
};
#endif

/* The means to ask who made the other end (credentials.c). */
#if defined SO_PEERCRED || HAVE_GETPEEREID || HAVE_GETPEERUCRED
#define SPT_HAVE_CREDENTIALS 1
#else
#define SPT_HAVE_CREDENTIALS 0
#endif

#ifdef ESOCKTNOSUPPORT
#define SPT_HAVE_ESOCKTNOSUPPORT 1
#else
#define ESOCKTNOSUPPORT (-2)
#endif
#ifndef ENOSR
#define ENOSR (-3)
#endif

/* POSIX has it in no header. */
#if !HAVE_DECL_ENVIRON
extern char **environ;
#endif

/* Functions that a system may lack: never called then, as .needs says. */
int spt_absent(void);
#if !HAVE_DUP3
#define dup3(from, to, flags) ((void)(from), (void)(to), spt_absent())
#endif
#if !HAVE_CLOSE_RANGE
#define close_range(from, to, flags) ((void)(from), (void)(to), spt_absent())
#endif
#if !HAVE_CLOSEFROM
#define closefrom(from) ((void)(from), (void)spt_absent())
#endif
#if !HAVE_DECL_FDATASYNC
#define fdatasync(fd) ((void)(fd), spt_absent())
#endif
#if !HAVE_FLOCK
#define flock(fd, how) ((void)(fd), spt_absent())
#endif
#ifndef LOCK_EX
#define LOCK_EX 0
#define LOCK_NB 0
#endif
#if !HAVE_LOCKF
#define lockf(fd, how, n) ((void)(fd), spt_absent())
#endif
#if !HAVE_POSIX_FADVISE
#define posix_fadvise(fd, at, n, how) ((void)(fd), spt_absent())
#define POSIX_FADV_NORMAL 0
#endif
#if !HAVE_POSIX_FALLOCATE
#define posix_fallocate(fd, at, n) ((void)(fd), spt_absent())
#endif
#if !HAVE_POSIX_CLOSE
#define posix_close(fd, flag) ((void)(fd), (void)(flag), spt_absent())
#endif
#if !HAVE_PPOLL
#define ppoll(p, n, t, mask) ((void)(p), (void)(t), (void)(mask), spt_absent())
#endif
#if !HAVE_PREADV
#define preadv(fd, io, n, at) ((void)(fd), (void)(io), spt_absent())
#endif
#if !HAVE_PWRITEV
#define pwritev(fd, io, n, at) ((void)(fd), (void)(io), spt_absent())
#endif
#if !HAVE_VFORK
#define vfork() fork()
#endif

#if HAVE_SOCKADDR_SA_LEN
#define SPT_LEN_OF(sa) ((sa)->sa_len)
#define SPT_SET_LEN(sa, n) ((sa)->sa_len = (unsigned char)(n))
#else
#define SPT_LEN_OF(sa) ((void)(sa), 0)
#define SPT_SET_LEN(sa, n) ((void)0)
#endif

#ifdef NSIG
#define SPT_NSIG NSIG
#else
#define SPT_NSIG 65
#endif

#ifdef __GNUC__
#define SPT_NORETURN __attribute__((noreturn))
#else
#define SPT_NORETURN
#endif

#ifdef HAVE_THREAD_LOCAL
#define SPT_THREAD_LOCAL __thread
#else
#define SPT_THREAD_LOCAL
#endif

/* Returns the value before; without builtins a lost race garbles one line. */
#ifdef HAVE_SYNC_BUILTINS
#define SPT_FETCH_ADD(p, n) __sync_fetch_and_add((p), (n))
#else
#define SPT_FETCH_ADD(p, n) ((*(p) += (n)) - (n))
#endif

#endif
