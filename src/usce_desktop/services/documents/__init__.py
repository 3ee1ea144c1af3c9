"""Documents: unpacked, examined and read."""
