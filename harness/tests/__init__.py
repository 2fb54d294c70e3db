# SPDX-License-Identifier: ISC
"""The tests of the harness, the runners and the reports."""
