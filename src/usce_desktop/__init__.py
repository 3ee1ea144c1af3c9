# SPDX-License-Identifier: Apache-2.0
"""USCE Desktop: application folders and submission packets for clinical electives in the US."""

__version__ = "0.1.0"
APP_NAME = "USCE Desktop"
