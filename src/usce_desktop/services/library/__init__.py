"""Libraries and their applications, opened and saved."""
