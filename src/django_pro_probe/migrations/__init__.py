"""The target's migrations, run one by one on throw-away PostgreSQL databases with rows in them."""
