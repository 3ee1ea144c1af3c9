"""One application: its checklist, and the panel of an item."""
