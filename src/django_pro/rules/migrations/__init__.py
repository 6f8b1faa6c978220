"""Rules on migrations: one file each, with its page beside it."""
