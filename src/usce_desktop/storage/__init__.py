"""The library on disk, the shipped data, and the only code that writes a person's files."""
