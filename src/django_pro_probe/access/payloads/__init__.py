"""What is sent to confirm that an input is more than a value where it arrived."""
