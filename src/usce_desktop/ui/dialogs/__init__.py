"""Dialogs, and windows beside the main one."""
