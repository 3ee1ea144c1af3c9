"""What is open: its values, saving, undo, jobs in the background, and settings."""
