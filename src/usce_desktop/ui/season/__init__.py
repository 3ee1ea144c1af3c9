"""The season in a window of its own: timeline, tests once, programs, money."""
