/* SPDX-License-Identifier: ISC */
/* credentials.c -- who made the other end, by what the system has for it */
#include "internal.h"

#if HAVE_GETPEEREID

int spt_peer_ids(int fd, uid_t *uid, gid_t *gid)
{
	return getpeereid(fd, uid, gid) == 0;
}

#elif HAVE_GETPEERUCRED
#include <ucred.h>

int spt_peer_ids(int fd, uid_t *uid, gid_t *gid)
{
	ucred_t *peer = NULL;

	if (getpeerucred(fd, &peer) == -1)
		return 0;
	*uid = ucred_geteuid(peer);
	*gid = ucred_getegid(peer);
	ucred_free(peer);
	return 1;
}

#elif defined SO_PEERCRED

int spt_peer_ids(int fd, uid_t *uid, gid_t *gid)
{
	struct ucred peer;
	socklen_t size = sizeof peer;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == -1)
		return 0;
	*uid = peer.uid;
	*gid = peer.gid;
	return 1;
}

#else

int spt_peer_ids(int fd, uid_t *uid, gid_t *gid)
{
	(void)fd;
	(void)uid;
	(void)gid;
	return 0;
}

#endif
