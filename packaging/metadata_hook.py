# SPDX-License-Identifier: Apache-2.0
"""Tells a package index the project's address, once packaging/project.toml has one."""

import tomllib
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class AddressHook(MetadataHookInterface):
    """What hatchling asks for the fields that pyproject.toml calls dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the address to what a wheel says of itself."""
        project = tomllib.loads(Path(self.root, "packaging/project.toml").read_text(encoding="utf-8"))
        address = project["address"]
        metadata["urls"] = {"Homepage": address, "Releases": f"{address}/releases"} if address else {}
