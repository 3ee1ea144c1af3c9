# SPDX-License-Identifier: Apache-2.0
"""USCE Desktop: application folders and submission packets for clinical electives in the US."""

__version__ = "0.1.0"
__released__ = "2026-11-28"
"""The day of this version: About tells its age, because the app never asks the network for a newer one."""
APP_NAME = "USCE Desktop"
