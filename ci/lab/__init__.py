# SPDX-License-Identifier: ISC
"""The lab: the suite on many systems, on one machine."""
