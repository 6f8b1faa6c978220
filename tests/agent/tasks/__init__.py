"""Tasks a stranger would give `django-pro ask`, with checks that look at the result alone."""
