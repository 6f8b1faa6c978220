from django.apps import AppConfig


class MossConfig(AppConfig):
    name = "moss"

    def ready(self):
        from . import lookups  # noqa: F401
