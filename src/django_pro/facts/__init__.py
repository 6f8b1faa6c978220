"""What is known of a target: what the probe saw, and what its source says."""
