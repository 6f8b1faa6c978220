"""`django-pro mcp`: the verbs as tools of the Model Context Protocol, for coding agents."""
