/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SCM_RIGHTS
#error "SCM_RIGHTS is no macro"
#endif
enum { constant = SCM_RIGHTS };

#include "spt.h"

CASE {
	.clause = "sys-socket.SCM_RIGHTS",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SCM_RIGHTS, a constant",
};

COMPILES
