"""Changes that mend what requests have shown, as patches to the project's own source."""
