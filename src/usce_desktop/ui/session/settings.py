"""What the window remembers of this computer, saved with every change."""

from pathlib import Path

from msgspec import structs

from usce_desktop.storage.settings import Settings, load_settings, save_settings, with_recent


class Memory:
    """The settings as they are."""

    def __init__(self, config: Path) -> None:
        """Read them."""
        self._config = config
        self.settings: Settings = load_settings(config)

    @property
    def last_folder(self) -> str:
        """Where files were last read or written."""
        return self.settings.last_folder

    def remember(self, **changes: object) -> None:
        """Change settings, at once."""
        self._keep(structs.replace(self.settings, **changes))

    def read_again(self) -> None:
        """Take over what was changed elsewhere in the app."""
        self.settings = load_settings(self._config)

    def opened(self, root: Path) -> None:
        """Put a library at the top of the recent ones."""
        self._keep(with_recent(self.settings, root))

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            save_settings(self._config, settings)
