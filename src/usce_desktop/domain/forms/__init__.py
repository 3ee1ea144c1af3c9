"""Forms that ask who one is: their fields, what each asks, and the answers."""
