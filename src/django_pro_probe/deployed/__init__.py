"""Settings loaded as production loads them, and what answers under them look like."""
