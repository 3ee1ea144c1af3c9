"""What groups of actions do: they ask what has to be asked, and have the session do it."""
