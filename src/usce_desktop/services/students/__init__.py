"""What a dean's office sees of the libraries that its students share with it: read, never written."""
