# SPDX-License-Identifier: ISC
"""From results to what people read."""
