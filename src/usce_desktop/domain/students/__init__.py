"""What an office follows of its students, and which of it is shown."""
