"""Rules on access and exploits, each shown by requests."""
