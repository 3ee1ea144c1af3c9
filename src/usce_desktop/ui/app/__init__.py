"""The window as a whole: how it starts, its frame and its commands."""
