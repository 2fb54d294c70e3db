# SPDX-License-Identifier: ISC
"""What sets up a machine, and what the workflows of CI call."""
