"""The season: which programs, when, with how few retests, for how much."""
