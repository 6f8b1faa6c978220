"""django-pro: audits a Django project by running it."""

__version__ = "0.1.0"
