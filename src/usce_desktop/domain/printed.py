"""What is printed on papers and told apart by kind: dates by their role, numbers by whose they are."""

from typing import Literal

Role = Literal["issued", "expires", "birth", "other"]
"""What a date on a paper means."""
IdKind = Literal["usmle", "aamc", "passport", "number"]
"""Whose number it is: one of the applicant's, or the paper's own."""
