from django.apps import AppConfig


class CharityConfig(AppConfig):
    name = "charity"

    def ready(self):
        from . import signals  # noqa: F401
