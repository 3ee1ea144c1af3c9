"""The use cases, free of Qt; a folder for each subject, one above the other (``context`` is the lowest)."""
