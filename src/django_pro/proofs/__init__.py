"""What the measurements show: growth between scales, and where it comes from."""
