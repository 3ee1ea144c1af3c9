"""Documents that come in, and those that serve another application too."""
