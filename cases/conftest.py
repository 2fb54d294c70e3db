# SPDX-License-Identifier: ISC
"""Lets a bare `pytest cases/AREA` find the plugin that collects C files."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from harness.runner.plugin import *  # noqa: F403
