"""Judging: what the papers of an application say, and what is still open."""
