"""The season: programs, costs, what to do when."""
