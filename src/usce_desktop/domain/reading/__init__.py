"""Reading what a document says from its words: deterministic rules, offered and never taken as fact."""
