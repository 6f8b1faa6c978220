from django.apps import AppConfig


class SeedsConfig(AppConfig):
    name = "seeds"

    def ready(self):
        from . import receivers  # noqa: F401
