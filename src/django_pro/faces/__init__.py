"""Ways to use the tool, thin over `actions`."""
