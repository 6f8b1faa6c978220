"""The agent: its definition, and the router that says what a request is."""
