"""One paper at a time: its page, what was read, and the answers."""
