"""Packets: planned, built, delivered, verified, sent."""
