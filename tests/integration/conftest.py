"""What several integration tests begin with."""

from pathlib import Path

import pytest

from conftest import TODAY
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import new_application
from usce_desktop.storage.library import Library


@pytest.fixture
def folder(context: AppContext, library: Library) -> Path:
    """An empty application of a library of its own."""
    return new_application(
        context,
        library,
        program="SAMPLE Clinic",
        specialty="Cardiology",
        start=TODAY,
        end=TODAY,
        submit_by=None,
    )
