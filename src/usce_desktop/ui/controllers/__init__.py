"""What the commands of the window do, one subject a module."""
