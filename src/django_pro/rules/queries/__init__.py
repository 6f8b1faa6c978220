"""No endpoint's queries grow with its data."""
