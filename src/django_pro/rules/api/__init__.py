"""Rules on the design of an API, each shown by requests."""
