"""The use cases, free of Qt: take in, review, build, verify, demonstrate."""
