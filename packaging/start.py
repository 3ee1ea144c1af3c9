# SPDX-License-Identifier: Apache-2.0
"""What the installed programs start with."""

import sys

from usce_desktop.__main__ import main

sys.exit(main())
