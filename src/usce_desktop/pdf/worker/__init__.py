"""The worker process and what is said to it; no PDF library is loaded by what asks it."""
