# SPDX-License-Identifier: Apache-2.0
"""Prints the names of the Debian or Ubuntu packages that the tests lack here, for an administrator to install."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import dev

print(*dev.known_names(dev.apt_missing((*dev.venv_packages(), *dev.TEST_PACKAGES))))
