"""How an unsafe migration is written as safe ones."""
