from django.apps import AppConfig


class TastingConfig(AppConfig):
    name = "tasting"

    def ready(self):
        from . import signals  # noqa: F401
