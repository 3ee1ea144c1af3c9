"""What kind a file is, and what opens it; the app's own process loads these modules too."""
