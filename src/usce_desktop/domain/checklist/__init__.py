"""What programs ask for: document types, checklists, specialties, profiles, and what they mean."""
