/* SPDX-License-Identifier: ISC */
/* memory.c -- arrays that socketpair() cannot fill */
#include "internal.h"


int *spt_null(void)
{
	/* Out of the compiler's sight: it warns of a null array. */
	int *volatile null = NULL;

	return null;
}

int *spt_tiny(void)
{
	return (int *)sizeof(int);	/* NOLINT: an address is wanted */
}

/* Two pages, of which one is then made to be without this access. */
static char *two_pages(size_t page, int without, int access)
{
	char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED ||
	    mprotect(p + (size_t)without * page, page, access) == -1)
		spt_verdict_(UNRESOLVED, "memory cannot be arranged");
	return p;
}

static size_t page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

static int *as_array(char *p)
{
	return (int *)(void *)p;
}

int *spt_unmapped(void)
{
	char *p = two_pages(page_size(), 1, PROT_NONE);

	if (munmap(p, 2 * page_size()) == -1)
		spt_verdict_(UNRESOLVED, "memory cannot be unmapped");
	return as_array(p);
}

int *spt_no_access(void)
{
	return as_array(two_pages(page_size(), 0, PROT_NONE));
}

int *spt_read_only(void)
{
	return as_array(two_pages(page_size(), 0, PROT_READ));
}

int *spt_second_unmapped(void)
{
	size_t page = page_size();

	return as_array(two_pages(page, 1, PROT_NONE) + page - sizeof(int));
}

int *spt_first_unmapped(void)
{
	size_t page = page_size();

	return as_array(two_pages(page, 0, PROT_NONE) + page - sizeof(int));
}
