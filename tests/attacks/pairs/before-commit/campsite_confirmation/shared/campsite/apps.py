from django.apps import AppConfig


class CampsiteConfig(AppConfig):
    name = "campsite"

    def ready(self):
        from . import signals  # noqa: F401
