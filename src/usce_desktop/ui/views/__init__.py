"""The views of the window: they show values and have signals for what is wanted."""
