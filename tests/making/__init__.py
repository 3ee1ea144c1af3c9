"""Test data, made by code: fictional, and marked SAMPLE."""
