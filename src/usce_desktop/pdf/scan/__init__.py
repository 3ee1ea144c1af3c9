"""Turning photos of papers into pages: the page found, straightened, upright, evenly lit."""
