/* SPDX-License-Identifier: ISC */
/* scratch.c -- a directory for names of sockets; it goes with the point */
#define _FILE_OFFSET_BITS 64	/* or readdir() fails on 32 bits under emulation */
#include "internal.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

void spt_scratch(void)
{
	const char *given = getenv("TMPDIR");
	char path[sizeof spt_shared->scratch];

	/* Root's own may be closed to the user that the case runs as. */
	if (!given || access(given, W_OK | X_OK) == -1)
		given = "/tmp";
	if (snprintf(path, sizeof path, "%s/spt.XXXXXX", given) >=
	    (int)sizeof path || !mkdtemp(path))
		spt_verdict_(UNRESOLVED, "no directory can be made");
	memcpy(spt_shared->scratch, path, sizeof path);
	if (chdir(path) == -1)
		spt_verdict_(UNRESOLVED, "the directory cannot be entered");
}

/* By the supervisor, when nothing of the point runs any more. */
void spt_remove_scratch(void)
{
	DIR *dir = *spt_shared->scratch ? opendir(spt_shared->scratch) : NULL;
	struct dirent *entry;

	if (!dir)
		return;
	while ((entry = readdir(dir)))
		unlinkat(dirfd(dir), entry->d_name, 0);
	closedir(dir);
	rmdir(spt_shared->scratch);
	spt_shared->scratch[0] = '\0';
}

/* How many entries the directory has. */
int spt_files_(void)
{
	DIR *dir = opendir(".");
	int n = 0;

	errno = 0;
	while (dir && readdir(dir))
		n++;
	if (!dir || errno)
		spt_verdict_(UNRESOLVED, "the directory cannot be read");
	closedir(dir);
	return n - 2;
}

socklen_t spt_path(const char *path, struct sockaddr_un *name)
{
	memset(name, 0, sizeof *name);
	name->sun_family = AF_UNIX;
	snprintf(name->sun_path, sizeof name->sun_path, "%s", path);
	SPT_SET_LEN((struct sockaddr *)name, sizeof *name);
	return sizeof *name;
}

void spt_bind_(int fd, const char *path)
{
	struct sockaddr_un name;
	socklen_t size = spt_path(path, &name);

	if (bind(fd, (struct sockaddr *)&name, size) == -1)
		spt_verdict_(UNSUPPORTED, "an end cannot be bound here");
}

int spt_socket(int type)
{
	int fd = socket(AF_UNIX, type, 0);

	if (fd == -1 && spt_no_such_type(errno))
		spt_verdict_(UNSUPPORTED, "no AF_UNIX sockets of this type");
	if (fd == -1)
		spt_verdict_(UNRESOLVED, "socket() failed");
	return spt_own(fd);
}

socklen_t spt_listener(int type, const char *path, struct sockaddr_un *name)
{
	socklen_t size = spt_path(path, name);
	int fd = spt_socket(type);

	if (bind(fd, (struct sockaddr *)name, size) == -1 ||
	    listen(fd, 1) == -1)
		spt_verdict_(UNRESOLVED, "no socket listens at a path");
	return size;
}
