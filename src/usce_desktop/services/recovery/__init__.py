"""Getting back what was lost, removed or changed: backups, earlier days, removed papers, second versions."""
