# SPDX-License-Identifier: ISC
"""Systems that are wrong, or different, in a known way; and what sees it."""
