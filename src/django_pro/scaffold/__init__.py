"""Source of what is created in a project: models, forms, views, APIs. From facts to text, pure."""
