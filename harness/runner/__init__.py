# SPDX-License-Identifier: ISC
"""What runs cases: their description, their programs, their TAP, pytest."""
