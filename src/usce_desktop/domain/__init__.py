"""Values and pure functions: no disk, no clock, no Qt, no PDF library."""
