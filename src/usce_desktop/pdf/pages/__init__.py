"""Source pages as pages of a packet: placed, cleaned, with their marks and fields, made smaller."""
