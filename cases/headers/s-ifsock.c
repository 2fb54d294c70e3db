/* SPDX-License-Identifier: ISC */
#include <sys/stat.h>

#ifndef S_IFSOCK
#error "S_IFSOCK is no macro"
#endif
enum { constant = S_IFSOCK };

#include "spt.h"

CASE {
	.clause = "sys-stat.S_IFSOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/stat.h defines S_IFSOCK, a constant",
};

COMPILES
