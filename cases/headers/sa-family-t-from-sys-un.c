/* SPDX-License-Identifier: ISC */
#include <sys/un.h>

extern sa_family_t declared;

#include "spt.h"

CASE {
	.clause = "sys-un.sa_family_t",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/un.h defines sa_family_t",
};

COMPILES
