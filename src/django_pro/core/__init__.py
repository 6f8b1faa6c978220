"""Frozen types, errors and the report's schema; standard library only."""
