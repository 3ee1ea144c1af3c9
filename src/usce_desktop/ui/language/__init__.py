"""The words of the window: translation, and what is said of errors and of files that arrive."""
