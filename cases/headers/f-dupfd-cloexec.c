/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef F_DUPFD_CLOEXEC
#error "F_DUPFD_CLOEXEC is no macro"
#endif
enum { constant = F_DUPFD_CLOEXEC };

#include "spt.h"

CASE {
	.clause = "fcntl-h.dupfd-cloexec",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines F_DUPFD_CLOEXEC, a constant",
};

COMPILES
