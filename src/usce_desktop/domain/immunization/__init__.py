"""Immunization records and their judgement, vaccine by vaccine."""
