"""Verdicts on applications and immunization records, and what a person states for them."""
