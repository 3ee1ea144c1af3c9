"""Papers looked at one by one, each with its page, what was read, and what only eyes can tell."""
